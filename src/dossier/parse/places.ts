import type { Position } from 'unist';
import type { Point, Span } from '../issue.ts';

/** A decoded file that knows where in it an offset lies. */
export interface FileText {
  /** Relative to the content folder. */
  file: string;
  /** Without byte order mark, line ends as they were. */
  text: string;
  /** The stretch between two offsets, or the point at one; never beyond the text. */
  spanAt(start: number, end?: number): Span;
  /** The offset of a line and column, both from 1. */
  offsetAt(line: number, column: number): number;
}

/** Lines end with LF, CRLF or CR alone, as Markdown has it. */
export function fileText(file: string, text: string): FileText {
  const lineStarts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) lineStarts.push(index + end.length);
  // What is expected at the end of a file is looked for beyond it.
  const pointAt = (wanted: number): Point => {
    const offset = Math.max(0, Math.min(wanted, text.length));
    const line = lastAtMost(lineStarts, offset);
    return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
  };
  return {
    file,
    text,
    spanAt: (start, end = start) => ({ file, start: pointAt(start), end: pointAt(end) }),
    offsetAt: (line, column) => Math.min(text.length, (lineStarts[line - 1] ?? text.length) + column - 1),
  };
}

/** The place of a node of a syntax tree; the start of the file where it has none. */
export function nodeSpan({ file, spanAt }: FileText, node: { position?: Position | undefined }): Span {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return spanAt(0);
  return {
    file,
    start: { line: start.line, column: start.column, offset: start.offset },
    end: { line: end.line, column: end.column, offset: end.offset },
  };
}

/**
 * Where in a text as written the stretch of its value stands, which may be shorter: `&amp;` is read as `&`, and the
 * mark of a quotation before a line is left out. Undefined where the stretch itself is not written letter by letter.
 */
export function findAsWritten(
  written: string,
  value: string,
  start: number,
  end: number,
): number | undefined {
  if (written === value) return start;
  const words = value.slice(start, end);
  const inValue = occurrencesOf(words, value);
  const asWritten = occurrencesOf(words, written);
  // Both run in the same order: where there are as many of them, each is the other's.
  return inValue.length === asWritten.length ? asWritten[inValue.indexOf(start)] : undefined;
}

function occurrencesOf(words: string, text: string): number[] {
  const found: number[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

/** Index of the last entry of an ascending list that is at most a number; 0 where none is. */
export function lastAtMost(list: readonly number[], wanted: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((list[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
