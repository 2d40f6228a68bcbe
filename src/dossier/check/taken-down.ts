import { takenDownIn } from '../parse/taken-down.ts';
import { lookUp, recordsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * What `withheld.mdx` says was taken down is no longer there: its page says that it was taken down.
 *
 * Cause: the record was entered under `takenDown` and not removed, or is back.
 * Fix: remove the record, or its entry under `takenDown`.
 */
export const takenDown: Rule = {
  id: 'taken-down',
  level: 'error',
  description:
    'A record that withheld.mdx lists under takenDown is removed from the dossier, since its page is now the notice that it was taken down.',
  ok: [{ 'withheld.mdx': noticeOf('claim:monday-arson') }],
  notOk: [{ 'withheld.mdx': noticeOf('claim:monday-dead') }, { 'withheld.mdx': noticeOf('place:harbour') }],
  check(parsed, report) {
    const { withheld } = parsed;
    takenDownIn(withheld?.fields).forEach(({ record, id, on }, index) => {
      if (!withheld || lookUp(parsed, id, [record]).is !== 'known') return;
      const records = recordsOf(parsed);
      const file = record === 'claim' ? records.claim.get(id)?.article.file : records[record].get(id)?.file;
      report({
        span: withheld.spanOf('takenDown', index, 'record'),
        message: `The ${record} "${id}" was taken down on ${on}, but is still there${file === undefined ? '' : `, in content/${file}`}.`,
        hint: 'Remove it there, or remove this entry.',
      });
    });
  },
};

function noticeOf(record: string): string {
  return `---\ntakenDown:\n  - record: ${record}\n    on: 2024-03-08\n    reason: It named somebody who was not to be named.\n---`;
}
