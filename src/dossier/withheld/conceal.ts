import { type Issue, type Span, withoutFix } from '../issue.ts';
import { overlaps } from '../stretch.ts';
import { findNames, mergeStretches } from './find-names.ts';
import type { NameList } from './name-list.ts';
import type { Stretch } from '../stretch.ts';

/**
 * Issues that can be shown to anyone. Each knows which stretches of its file are not to be shown with it, whichever
 * rule found them. An issue whose own words hold a withheld name, or may hold a part of one or the name misspelt,
 * keeps its place and its rule only; and in a path the name is blanked.
 * @param list the names, where they can be looked for
 */
export function concealIssues(issues: readonly Issue[], list: NameList | undefined): Issue[] {
  const holdsName = (text: string): boolean => list !== undefined && findNames(text, list).length > 0;
  const said = issues.map((issue) =>
    holdsName(issue.message) || holdsName(issue.hint ?? '') ? withoutWords(issue) : issue,
  );
  const byFile = new Map<string, Stretch[]>();
  for (const [file, ofFile] of Map.groupBy(said, ({ span }) => span.file)) {
    byFile.set(file, mergeStretches(ofFile.flatMap(({ concealed = [] }) => concealed)));
  }
  return said.map((issue) => {
    const { file } = issue.span;
    const concealed = byFile.get(file) ?? [];
    const span = list ? { ...issue.span, file: blank(file, findNames(file, list)) } : issue.span;
    if (concealed.length === 0) return { ...issue, span };
    return { ...(mayQuote(issue, concealed) ? withoutWords(issue) : issue), span, concealed };
  });
}

/** A text of the same length, with something that cannot be read in some stretches; line ends stay. */
export function blank(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let read = 0;
  for (const { start, end } of mergeStretches(stretches)) {
    parts.push(text.slice(read, start), text.slice(start, end).replace(/[^\r\n]/g, '█'));
    read = end;
  }
  return [...parts, text.slice(read)].join('');
}

/**
 * That something is wrong is told, and where; not what, since that cannot be said without the name. What was done
 * about it could not be told either, and would write the name down once more: it is not to be fixed.
 */
function withoutWords(issue: Issue): Issue {
  const message = 'What this rule found is told once the withheld name here is gone.';
  const hint = 'Take the name out, and check again.';
  return { ...withoutFix(issue), message, hint, concealed: [offsetsOf(issue.span)] };
}

/**
 * True for an issue about a part of a concealed stretch, and for one whose quotation is cut short, as it may end
 * within a name. A rule that conceals something itself has seen to its words; what conceals for others, too, may not.
 */
function mayQuote({ message, span, more, concealed: own }: Issue, concealed: readonly Stretch[]): boolean {
  if (own && more === undefined) return false;
  const { start, end } = offsetsOf(span);
  return /\S…"/.test(message) || overlaps(concealed, { start, end });
}

function offsetsOf({ start, end }: Span): Stretch {
  return { start: start.offset, end: end.offset };
}
