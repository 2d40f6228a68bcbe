import { replaceId } from './id-fix.ts';
import { absence, anyOf, makeOrName } from './naming.ts';
import { lookUp } from './records.ts';
import { type Reference, referencesOf } from './references.ts';
import type { Rule } from './rule.ts';

/**
 * Every id that frontmatter or an attribute names must be the id of a record, and of a kind that can stand there.
 *
 * Cause: a slip of the pen, a record not yet written, or a place named where a speaker belongs.
 * Fix: correct the id, or write the file that the message names.
 */
export const knownReferences: Rule = {
  id: 'known-references',
  level: 'error',
  description:
    'An id in frontmatter or in an attribute names a record that exists, of the kind that belongs there: whoever is credited in `by` is an actor or a source, never a place.',
  ok: ['<Claim id="monday-fire" by="minister agency" via="gazette">It burned</Claim>.'],
  notOk: [
    '<Claim id="monday-fire" by="ministr">It burned</Claim>.',
    '<Claim id="monday-fire" by="harbour">It burned</Claim>.',
    '<Claim id="monday-fire" from="reuter">It burned</Claim>.',
    '<Claim id="monday-fire" question="ded" value="3" when="2024-03-05">Three</Claim>.',
    {
      'actors/minister.mdx':
        '---\nname: Minister\nkind: person\nspeaksFor: goverment\nvisibility: public\n---',
    },
  ],
  check(parsed, report) {
    for (const reference of referencesOf(parsed)) {
      const { id, kinds, places } = reference;
      const span = places[0] ?? reference.span;
      if (id === '') continue;
      const result = lookUp(parsed, id, kinds);
      if (result.is === 'other') {
        report({
          span,
          message: `${reference.who} names "${id}" in ${reference.field}, but that is ${anyOf([result.kind])}, expected ${anyOf(kinds)}.`,
          hint: makeOrName(kinds, id),
        });
      } else if (result.is === 'taken-down') {
        report({
          span,
          message: `${reference.who} names the ${result.kind} "${id}" in ${reference.field}, which was taken down on ${result.on}.`,
          hint: 'Remove the id.',
        });
      } else if (result.is === 'missing') {
        const { nearest } = result;
        const shown = nearest ? [nearest.kind] : kinds;
        report({
          span,
          message: `${reference.who} names the ${nounsOf(reference, shown)} "${id}", but ${absence(shown, id)}.`,
          hint: nearest ? `Did you mean "${nearest.id}"?` : makeOrName(kinds, id),
          fix: nearest?.isObvious ? replaceId(parsed, id, nearest.id, places) : undefined,
        });
      }
    }
  },
};

function nounsOf({ field }: Reference, kinds: Reference['kinds']): string {
  return field === 'wire' || field === 'from' ? 'wire' : kinds.join(' or ');
}
