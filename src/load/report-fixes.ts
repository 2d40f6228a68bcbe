import type { RefusedFix } from '../dossier/fix/index.ts';
import type { Issue } from '../dossier/issue.ts';
import type { Fixes } from './fix-folder.ts';
import { count } from './report-count.ts';

/** What a report says of an issue that can be fixed. */
export const fixHint = 'check --fix can mend this.';

/** Why a fix was left out, in a sentence. */
export function describeRefusal({ issue, because }: RefusedFix): string {
  if (because === issue || because.message === issue.message) return 'The fix would not mend it.';
  return `The fix would lead to another issue, ${because.rule}: ${because.message}`;
}

/** How much was fixed, in words: `Fixed 2 issues in 1 file`. */
export function renderFixCount({ fixed, refused }: Fixes): string {
  const files = new Set(fixed.map(({ span }) => span.file)).size;
  const done =
    fixed.length === 0 ? 'Fixed nothing' : `Fixed ${count(fixed.length, 'issue')} in ${count(files, 'file')}`;
  return refused.length === 0 ? done : `${done}; left out ${count(refused.length, 'fix', 'fixes')}`;
}

/** What keeps more from being fixed; undefined where nothing does. */
export function describeWaiting(left: readonly Issue[]): string | undefined {
  const files = new Set(left.filter(({ level }) => level === 'error').map(({ span }) => span.file)).size;
  if (files === 0) return undefined;
  return `More may be fixed once the errors that are left in ${count(files, 'file')} are mended.`;
}
