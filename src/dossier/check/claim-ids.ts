import { kebab } from '../kebab.ts';
import { idPattern } from '../schema/fields.ts';
import { fixClaimId, proposeClaimIds } from './claim-id-fix.ts';
import { claimName } from './naming.ts';
import { claimsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * Every claim must have an id of lower-case ASCII letters, digits and single hyphens.
 *
 * Cause: the id was forgotten, or holds capitals, spaces, underscores or letters of another script.
 * Fix: write one. It is the claim's address for good, so let it say what the claim says: `gazette-evacuated`.
 */
export const claimIds: Rule = {
  id: 'claim-ids',
  level: 'error',
  description:
    'Every claim has an id, of lower-case ASCII letters, digits and single hyphens. It is part of the claim’s address, which others will cite.',
  ok: ['<Claim id="monday-fire-2">It burned</Claim>.'],
  notOk: [
    '<Claim by="minister">It burned</Claim>.',
    '<Claim id="Monday fire">It burned</Claim>.',
    '<Claim id="feuer-löscht">It burned</Claim>.',
  ],
  check(parsed, report) {
    for (const placed of claimsOf(parsed)) {
      const { claim } = placed;
      const { id } = claim.attributes;
      if (!id) {
        report({
          span: claim.tagSpan,
          message: `${claimName(claim)} has no id, expected one.`,
          hint: `Write <Claim id="…">, for example "${proposeClaimIds(parsed).get(claim) ?? ''}".`,
          fix: fixClaimId(parsed, placed),
        });
      } else if (id.value !== '' && !idPattern.test(id.value)) {
        report({
          span: id.span,
          message: `The id "${id.value}" is not of lower-case ASCII letters, digits and single hyphens.`,
          hint: `Write id="${kebab(id.value) || 'a-few-words'}".`,
        });
      }
    }
  },
};
