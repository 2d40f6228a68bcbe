import type { Id } from '../model.ts';
import { type Records, recordsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * Whoever speaks for a party to the events, or belongs to it, must be of its side.
 *
 * Cause: a side was misspelt, or stated anew for a spokesperson.
 * Fix: leave `party` and `side` out where they follow from `speaksFor` or `memberOf`.
 */
export const sidesAgree: Rule = {
  id: 'sides-agree',
  level: 'error',
  description:
    'A party with a side neither speaks for nor is a member of a party of another side, at any depth.',
  ok: [
    {
      'actors/minister.mdx':
        '---\nname: Minister\nkind: person\nspeaksFor: ministry\nparty: true\nside: state\nvisibility: public\n---',
    },
  ],
  notOk: [
    {
      'actors/minister.mdx':
        '---\nname: Minister\nkind: person\nspeaksFor: ministry\nparty: true\nside: stat\nvisibility: public\n---',
    },
  ],
  check(parsed, report) {
    const records = recordsOf(parsed);
    for (const { id, fields, spanOf } of parsed.actors) {
      if (fields.side === undefined) continue;
      for (const above of findAbove(id, records)) {
        const party = records.actor.get(above)?.fields;
        if (party?.side === undefined || party.side === fields.side) continue;
        report({
          span: spanOf('side'),
          message: `Actor "${id}" is of the side "${fields.side}", but belongs to "${above}", which is of the side "${party.side}".`,
          hint: 'Leave party and side out, since they follow from whom it belongs to; or correct one of the two sides.',
        });
        break;
      }
    }
  },
};

/** Everyone above an actor by `speaksFor` and `memberOf`, nearest first. */
function findAbove(id: Id, { actor }: Records): Id[] {
  const above: Id[] = [];
  const waiting = [id];
  for (const at of waiting) {
    const fields = actor.get(at)?.fields;
    for (const next of fields ? [fields.speaksFor ?? [], fields.memberOf].flat() : []) {
      if (next === id || above.includes(next)) continue;
      above.push(next);
      waiting.push(next);
    }
  }
  return above;
}
