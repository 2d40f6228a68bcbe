import type { Span } from '../dossier/issue.ts';
import { harmless } from './harmless.ts';

const shownBefore = 30;
const shownWidth = 90;

/**
 * The line of a file in which a span begins, with the span marked beneath; of a long line, the stretch around it.
 * Undefined where the file has no such line, or the span is the bare start of a file.
 * @param lines of the file, without their ends
 */
export function renderCodeFrame(lines: readonly string[], { start, end }: Span): string | undefined {
  if (start.offset === 0 && end.offset === 0) return undefined;
  const line = lines[start.line - 1];
  if (line === undefined || line.trim() === '') return undefined;
  const from = start.column - 1;
  const to = end.line === start.line ? Math.max(end.column - 1, from + 1) : line.length;
  const cutLeft = from > shownBefore * 2 ? wholeCharacter(line, from - shownBefore) : 0;
  const cutRight = wholeCharacter(line, Math.min(line.length, cutLeft + shownWidth));
  const before = (cutLeft > 0 ? '…' : '') + harmless(line.slice(cutLeft, from));
  const marked = harmless(line.slice(from, Math.min(to, cutRight)));
  const after = harmless(line.slice(Math.min(to, cutRight), cutRight)) + (cutRight < line.length ? '…' : '');
  const gutter = String(start.line);
  return [
    `${gutter} | ${before}${marked}${after}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
  ].join('\n');
}

/** An index that does not part a surrogate pair. */
function wholeCharacter(line: string, index: number): number {
  return /[\udc00-\udfff]/.test(line.charAt(index)) ? index + 1 : index;
}

/** Columns of a terminal: combining marks and joiners take none. Wide scripts take two, which is left out here. */
function widthOf(text: string): number {
  return [...text.replace(/[\p{Mn}\p{Me}\u200c\u200d]/gu, '')].length;
}
