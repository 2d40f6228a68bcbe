import { fileStart, type Issue } from '../issue.ts';
import type { SourceFile } from '../model.ts';
import { fileText } from './places.ts';
import { issue } from './rules.ts';

const mostBytes = 1024 * 1024;

/** A file's text, without byte order mark; an issue instead where it is too long or not in UTF-8. */
export function decodeFile({ path, content }: SourceFile): { text: string } | { issue: Issue } {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (bytes.length > mostBytes) {
    const message = `Expected at most 1 MiB, found ${bytes.length === mostBytes + 1 ? 'more' : `${(bytes.length / mostBytes).toFixed(1)} MiB`}.`;
    return {
      issue: issue('file-size', fileStart(path), message, 'Split it up, or leave out what is no text.'),
    };
  }
  if (typeof content === 'string' && !content.isWellFormed())
    return { issue: describeBadText(path, content) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { issue: describeBadText(path, new TextDecoder('utf-8').decode(bytes)) };
  }
}

/** A file's text as far as it is text, without byte order mark. */
export function readableText(content: SourceFile['content']): string {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  return text.replace(/^\ufeff/, '');
}

/** The place is that of the first replacement character; one that was in the file already is mistaken for it. */
function describeBadText(path: string, text: string): Issue {
  const at = Math.max(0, text.toWellFormed().indexOf('\ufffd'));
  return issue(
    'file-encoding',
    fileText(path, text).spanAt(at, at + 1),
    'Expected text in UTF-8, found bytes that are none.',
    'Save the file as UTF-8.',
  );
}
