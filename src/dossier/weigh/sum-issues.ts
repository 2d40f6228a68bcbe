/** The sums that an article gets wrong, as issues for whoever annotates it. */
import type { Issue } from '../issue.ts';
import type { Id } from '../model.ts';
import type { SumFinding, Weighing } from '../weighing.ts';

/**
 * Rule `parts-add-up`, a warning: within one article, the figures that one voice gives for the parts of a question
 * add up to the figure that it gives for the whole, and some parts do not exceed it. The arithmetic is that of the
 * weighing, which shows the same sentence to readers.
 *
 * Cause: a slip in a value; a claim that counts otherwise than its question and does not say so in its `scope`; or
 * an article whose figures do not add up.
 * Fix: correct the value, or give the claim a `scope`. Where the article itself is wrong, the warning stands.
 *
 * @returns one issue for each sum, at the claim that states the whole
 */
export function findSumIssues(weighings: ReadonlyMap<Id, Weighing>): Issue[] {
  return [...weighings].flatMap(([id, { sums }]) =>
    // A finding stands beside the whole and beside each part; it is told once.
    sums.filter(({ wholeQuestion }) => wholeQuestion.id === id).flatMap(issueOf),
  );
}

function issueOf({ kind, within, whole, sentence }: SumFinding): Issue[] {
  const [stated] = whole.claims;
  if (kind === 'adds-up' || within !== 'article' || !stated) return [];
  return [
    {
      rule: 'parts-add-up',
      level: 'warning',
      message: sentence,
      hint: 'Compare the figures with the article; give a claim that counts otherwise than its question a scope.',
      span: stated.span,
    },
  ];
}
