import type { Issue } from '../dossier/issue.ts';

/** How many issues there are, in words: `1 error, 0 warnings in 1 file`. */
export function renderCount(issues: readonly Issue[], read: number, leftOut = 0): string {
  const others = leftOut === 0 ? '' : `; ${count(leftOut, 'issue')} of other rules left out`;
  if (issues.length === 0) return `No errors and no warnings in ${count(read, 'file')}${others}`;
  const { errors, warnings } = countLevels(issues);
  const files = new Set(issues.map(({ span }) => span.file)).size;
  return `${count(errors, 'error')}, ${count(warnings, 'warning')} in ${count(files, 'file')}${others}`;
}

/** Those that are not listed count, too. */
export function countLevels(issues: readonly Issue[]): { errors: number; warnings: number } {
  const counts = { error: 0, warning: 0 };
  for (const { level, more = 0 } of issues) counts[level] += 1 + more;
  return { errors: counts.error, warnings: counts.warning };
}

/** A number with its noun: `1 file`, `2 files`. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : nouns}`;
}
