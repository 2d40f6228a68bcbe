import { saidOf } from './dates.ts';
import { claimName } from './naming.ts';
import { voicesOf } from './origins.ts';
import { claimsOf, type PlacedClaim, type Records, recordsOf } from './records.ts';
import type { Problem, Rule } from './rule.ts';

/**
 * A claim may supersede only an earlier claim, of its own origin, on its own question.
 *
 * Cause: the id of another claim; or a newer count of somebody else was taken for a correction.
 * Fix: name the claim that the same origin takes back. Another origin's figure is never superseded, it is contradicted.
 */
export const supersedes: Rule = {
  id: 'supersedes',
  level: 'error',
  description:
    '`supersedes` names an earlier claim on the same question, with the same scope if any, by the same origin: the same actor, or one who speaks for the same organisation. A claim supersedes neither itself nor, by way of others, a claim that supersedes it.',
  ok: [
    '<Claim id="monday-three" by="minister" question="dead" value="3" said="2024-03-04">Three</Claim>, then <Claim id="monday-two" by="ministry" question="dead" value="2" when="2024-03-04" supersedes="monday-three">two</Claim>.',
  ],
  notOk: [
    '<Claim id="monday-two" by="ministry" question="dead" value="2" when="2024-03-04" supersedes="monday-two">Two</Claim>.',
    '<Claim id="monday-three" by="union" question="dead" value="3" when="2024-03-04">Three</Claim>, then <Claim id="monday-two" by="ministry" question="dead" value="2" when="2024-03-04" supersedes="monday-three">two</Claim>.',
    '<Claim id="monday-laid" by="ministry" question="arson" value="yes">Laid</Claim>, then <Claim id="monday-two" by="ministry" question="dead" value="2" when="2024-03-04" supersedes="monday-laid">two</Claim>.',
    '<Claim id="monday-three" by="ministry" question="dead" value="3" when="2024-03-05">Three</Claim>, then <Claim id="monday-two" by="ministry" question="dead" value="2" said="2024-03-04" supersedes="monday-three">two</Claim>.',
  ],
  check(parsed, report) {
    const records = recordsOf(parsed);
    for (const placed of claimsOf(parsed)) {
      const attribute = placed.claim.attributes.supersedes;
      const earlier = attribute && records.claim.get(attribute.value);
      const problem = earlier && findProblem(placed, earlier, records);
      if (attribute && problem) report({ span: attribute.span, ...problem });
    }
  },
};

type Found = Omit<Problem, 'span'> | undefined;

function findProblem(later: PlacedClaim, earlier: PlacedClaim, records: Records): Found {
  const who = claimName(later.claim);
  const id = earlier.claim.attributes.id?.value ?? '';
  if (later.claim === earlier.claim || later.claim.attributes.id?.value === id) {
    return { message: `${who} supersedes itself.`, hint: 'Name the earlier claim that it replaces.' };
  }
  const way = wayBack(later, records);
  if (way) {
    const message = `${who} supersedes itself by way of ${way.map((step) => `"${step}"`).join(', ')}.`;
    return { message, hint: 'Take `supersedes` out of whichever of them was said first.' };
  }
  for (const name of ['question', 'scope'] as const) {
    const own = later.claim.attributes[name]?.value;
    const other = earlier.claim.attributes[name]?.value;
    if (own === other || (name === 'question' && !own)) continue;
    const message = `${who} supersedes "${id}", which has ${other ? `the ${name} "${other}"` : `no ${name}`}, expected ${own ? `"${own}"` : 'none'}.`;
    return {
      message,
      hint: `A claim replaces only one of the same ${name}; name that one, or leave supersedes out.`,
    };
  }
  const voices = voicesOf(earlier, records);
  if (![...voicesOf(later, records)].some((voice) => voices.has(voice))) {
    const message = `${who} supersedes "${id}", which is of another origin.`;
    return { message, hint: 'Leave supersedes out: nobody takes back what somebody else has said.' };
  }
  const said = saidOf(later);
  const saidBefore = saidOf(earlier);
  if (said && saidBefore && said.last < saidBefore.first) {
    const message = `${who} was said ${said.text}, but supersedes "${id}", which was said later, ${saidBefore.text}.`;
    return { message, hint: `Correct said, or let "${id}" supersede this claim.` };
  }
  return undefined;
}

/** The claims passed on the way from a claim back to itself; undefined where the way ends elsewhere. */
function wayBack(start: PlacedClaim, records: Records): string[] | undefined {
  const way = new Set<string>();
  let at = start.claim.attributes.supersedes?.value;
  while (at !== undefined && !way.has(at)) {
    const step = records.claim.get(at);
    if (!step) return undefined;
    if (step.claim === start.claim) return [...way];
    way.add(at);
    at = step.claim.attributes.supersedes?.value;
  }
  return undefined;
}
