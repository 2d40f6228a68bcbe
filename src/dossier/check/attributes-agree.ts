import type { ClaimAttribute, ParsedClaim } from '../parse/parsed.ts';
import { claimName } from './naming.ts';
import { claimsOf, type Records, recordsOf } from './records.ts';
import { idsIn } from './references.ts';
import type { Problem, Rule } from './rule.ts';

/**
 * Attributes that only mean something together must stand together.
 *
 * Cause: half of a pair was forgotten, or an attribute was left over when the claim changed.
 * Fix: add the missing half, or take the other one out.
 */
export const attributesAgree: Rule = {
  id: 'attributes-agree',
  level: 'error',
  description:
    '`question` and `value` stand together; `scope`, `supersedes` and `inferred` need them; `via` needs `by`; `from` stands only where there is no `by`; `firsthand` needs an outlet in `by`; nobody relays itself.',
  ok: [
    '<Claim id="monday-fire" by="gazette" firsthand="yes">It burned</Claim>.',
    '<Claim id="monday-dockers" by="minister" via="agency" question="dead" value=">=1" when="2024-03-05" scope="dockers" inferred="yes">Dockers died</Claim>.',
  ],
  notOk: [
    '<Claim id="monday-three" question="dead" when="2024-03-05">Three died</Claim>.',
    '<Claim id="monday-three" value="3">Three died</Claim>.',
    '<Claim id="monday-three" scope="dockers">Three died</Claim>.',
    '<Claim id="monday-fire" via="agency">It burned</Claim>.',
    '<Claim id="monday-fire" by="minister" from="agency">It burned</Claim>.',
    '<Claim id="monday-fire" by="minister" firsthand="yes">It burned</Claim>.',
    '<Claim id="monday-fire" by="agency" via="agency">It burned</Claim>.',
  ],
  check(parsed, report) {
    const records = recordsOf(parsed);
    for (const { claim } of claimsOf(parsed)) {
      findLonely(claim).forEach(report);
      const outlet = findMissingOutlet(claim, records);
      if (outlet) report(outlet);
    }
  },
};

/** Attribute, the one that it needs, and what it would say of it. */
const needs: readonly (readonly [ClaimAttribute, ClaimAttribute, string])[] = [
  ['question', 'value', 'what the answer is; `silent` and `unknown` are values too'],
  ['value', 'question', 'which question it answers'],
  ['scope', 'question', 'which question it narrows or widens'],
  ['supersedes', 'question', 'which question both claims answer'],
  ['inferred', 'value', 'what is inferred'],
  ['via', 'by', 'whose words are relayed'],
  ['firsthand', 'by', 'which outlet saw it'],
];

function findLonely(claim: ParsedClaim): Problem[] {
  const { attributes } = claim;
  const who = claimName(claim);
  const problems: Problem[] = [];
  for (const [name, needed, meaning] of needs) {
    const attribute = attributes[name];
    if (!attribute || attributes[needed]) continue;
    const message = `${who} has ${name}, but no ${needed}.`;
    const hint = `Add ${needed}, to say ${meaning}, or leave ${name} out.`;
    problems.push({ span: attribute.span, message, hint });
  }
  if (attributes.by && attributes.from) {
    const message = `${who} has both by and from, expected one of them.`;
    const hint = 'Leave from out: it is for statements that the article credits to nobody.';
    problems.push({ span: attributes.from.span, message, hint });
  }
  const credited = idsIn(attributes.by?.value ?? '');
  const itself = idsIn(attributes.via?.value ?? '').find((id) => credited.includes(id));
  if (attributes.via && itself) {
    const message = `${who} names "${itself}" both in by and in via, but nobody relays itself.`;
    problems.push({ span: attributes.via.span, message, hint: `Take "${itself}" out of via.` });
  }
  return problems;
}

/** `firsthand` raises an outlet from a relay to an origin; of anyone else it says nothing. */
function findMissingOutlet(claim: ParsedClaim, records: Records): Problem | undefined {
  const { firsthand, by } = claim.attributes;
  const credited = idsIn(by?.value ?? '');
  const known = credited.every((id) => records.source.has(id) || records.actor.has(id));
  if (!firsthand || credited.length === 0 || !known) return undefined;
  const isOutlet = (id: string): boolean =>
    records.source.has(id) || records.actor.get(id)?.fields.kind === 'media';
  if (credited.some(isOutlet)) return undefined;
  return {
    span: firsthand.span,
    message: `${claimName(claim)} has firsthand, but by names no outlet.`,
    hint: 'Leave firsthand out: it is for a credited source, or an actor of kind media, that saw the thing itself.',
  };
}
