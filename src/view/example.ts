import { articleHead, articlePath } from '../dossier/check/example.ts';
import type { Span } from '../dossier/issue.ts';
import { readableText } from '../dossier/parse/decode.ts';
import type { Example } from '../dossier/rule.ts';

/** A file of an example as it is shown: its text in three parts, of which the middle one is pointed at. */
export interface ShownFile {
  path: string;
  /** Undefined where the example is that the file is not there. */
  text?: { before: string; marked: string; after: string };
}

/**
 * The files that an example lays over the example dossier, without what is the same in every one; none where it is
 * the example dossier as it stands.
 * @param span what to point at, where it lies in one of them
 */
export function exampleView(example: Example, span?: Span): ShownFile[] {
  // The frontmatter of that article is the same in every such example.
  if (typeof example === 'string')
    return [{ path: articlePath, text: pointAt(example, articleHead.length, span) }];
  return Object.entries(example).map(([path, content]) => {
    if (content === undefined) return { path };
    const text = readableText(content);
    return { path, text: pointAt(text, 0, span?.file === path ? span : undefined) };
  });
}

/** A text whose beginning lies at an offset of its file. */
function pointAt(text: string, offset: number, span: Span | undefined): ShownFile['text'] {
  const [start = 0, end = 0] = span ? [span.start.offset - offset, span.end.offset - offset] : [];
  return { before: text.slice(0, start), marked: text.slice(start, end), after: shorten(text.slice(end)) };
}

const mostShown = 800;

/** An example of a text that is too long would be too long to show. */
function shorten(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}
