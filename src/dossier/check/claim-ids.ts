import { idPattern } from '../schema/fields.ts';
import { claimName } from './naming.ts';
import { claimsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * Every claim must have an id of lower-case ASCII letters, digits and single hyphens.
 *
 * Cause: the id was forgotten, or holds capitals, spaces, underscores or letters of another script.
 * Fix: write one. It is the claim's address for good, so let it say what the claim says: `nzz-inmates`.
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
    for (const { claim, article } of claimsOf(parsed)) {
      const { id } = claim.attributes;
      if (!id) {
        report({
          span: claim.tagSpan,
          message: `${claimName(claim)} has no id, expected one.`,
          hint: `Write <Claim id="…">, for example "${kebab(`${article.id} ${claim.words.split(/\s+/).slice(0, 2).join(' ')}`)}".`,
        });
      } else if (id.value !== '' && !idPattern.test(id.value)) {
        report({
          span: id.span,
          message: `The id "${id.value}" is not of lower-case ASCII letters, digits and single hyphens.`,
          hint: `Write id="${kebab(id.value)}".`,
        });
      }
    }
  },
};

function kebab(text: string): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const id = ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return id === '' ? 'a-few-words' : id;
}
