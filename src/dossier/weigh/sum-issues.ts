/** The sums that an article gets wrong, as issues for whoever annotates it. */
import type { Issue } from '../issue.ts';
import type { Id } from '../model.ts';
import type { DescribedRule } from '../rule.ts';
import type { SumFinding, Weighing } from '../weighing.ts';

const count = (title: string, parts: string) =>
  `---\ntitle: ${title}\nkind: count\nunit: people\nscope: In the fire.\ntime: grows\n${parts}section: fire\norder: 10\n---`;

const questions = {
  'questions/dead.mdx': count('How many died?', 'parts: [dockers, sailors]\n'),
  'questions/dockers.mdx': count('How many dockers died?', ''),
  'questions/sailors.mdx': count('How many sailors died?', ''),
};

const article = (dead: number) =>
  `---\ntitle: Fire\nsource: daily\nwire: [agency]\npublished: 2024-03-05\nlanguage: en\naccess: full\n---\n\n` +
  `<Claim id="monday-dead" by="union" question="dead" value="${dead}" when="2024-03-05" inferred="yes">Of all the dead</Claim>, ` +
  `<Claim id="monday-dockers" by="union" question="dockers" value="9" when="2024-03-05">nine were dockers</Claim> ` +
  `and <Claim id="monday-sailors" by="union" question="sailors" value="5" when="2024-03-05">five sailors</Claim>.`;

/**
 * Within one article, the figures that one voice gives for the parts of a question add up to the figure that it
 * gives for the whole. The arithmetic is that of the weighing, which shows the same sentence to readers.
 *
 * Cause: a slip in a value; a claim that counts otherwise than its question and does not say so in its `scope`; or
 * an article whose figures do not add up.
 * Fix: correct the value, or give the claim a `scope`. Where the article itself is wrong, the warning stands.
 */
export const partsAddUp: DescribedRule = {
  id: 'parts-add-up',
  level: 'warning',
  description:
    'Within one article, the figures that one voice gives for the `parts` of a question add up to the figure that it gives for the whole, and some of the parts do not exceed it.',
  ok: [{ ...questions, 'articles/monday.mdx': article(14) }],
  notOk: [{ ...questions, 'articles/monday.mdx': article(12) }],
};

/** @returns one issue for each sum that is wrong, at the claim that states the whole */
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
      rule: partsAddUp.id,
      level: partsAddUp.level,
      message: sentence,
      hint: 'Compare the figures with the article; give a claim that counts otherwise than its question a scope.',
      span: stated.span,
    },
  ];
}
