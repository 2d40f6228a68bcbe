import { isNameWithheld } from '../schema/actor.ts';
import { findOtherWords } from './role-words.ts';
import type { Rule } from './rule.ts';

/**
 * The id of an actor whose name is withheld (`visibility: role` or `minor`) is made of words of its `role` and its
 * `descriptors`: any other word in it may be the name, which nobody can tell from other words.
 *
 * Cause: the file is named after the person; or after something that the role does not mention.
 * Fix: rename the file after the role; or, if the word is no name, say it in the role or add it to the descriptors.
 */
export const roleId: Rule = {
  id: 'role-id',
  level: 'warning',
  description:
    'Where the name of an actor is withheld, its id, which stands in the address of its page, is made of words of its role and descriptors alone.',
  ok: [{ 'actors/docker-2.mdx': '---\nkind: person\nvisibility: role\nrole: A docker\n---' }],
  notOk: [{ 'actors/quillon.mdx': '---\nkind: person\nvisibility: role\nrole: A docker\n---' }],
  check(parsed, report) {
    for (const { id, fields, keySpanOf } of parsed.actors) {
      const other = isNameWithheld(fields) ? findOtherWords(id, fields) : [];
      if (other.length === 0) continue;
      report({
        span: keySpanOf('visibility'),
        message: `The name of this actor is withheld, but its id has words that are neither in its role nor in its descriptors: ${other.join(', ')}.`,
        hint: 'Rename the file after the role; or, if it is no name, add the word to the descriptors.',
      });
    }
  },
};
