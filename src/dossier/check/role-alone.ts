import { isNameWithheld } from '../schema/actor.ts';
import { linksOf } from './records.ts';
import { findOtherWords } from './role-words.ts';
import type { Rule } from './rule.ts';

/**
 * An actor whose name is withheld (`visibility: role` or `minor`) is spoken of by the role alone: a link to it, in
 * whichever file, has no words that its `role` and its `descriptors` do not have. A name that nobody has listed
 * cannot be told from other words; so only the words that were chosen are let pass.
 *
 * Cause: a text calls the person by name; or by words that are not yet among the descriptors.
 * Fix: write the role. Other words that are no name go under `descriptors`, where they can be seen.
 */
export const roleAlone: Rule = {
  id: 'role-alone',
  level: 'error',
  description:
    'Where the name of an actor is withheld, a link to it has no words but those of its role and descriptors: any other may be the name. Reports do not show them.',
  ok: [
    {
      'actors/docker.mdx':
        '---\nkind: person\nvisibility: role\nrole: A docker of the night shift\ndescriptors: he\n---',
      'summary.mdx':
        '---\ntitle: Summary\n---\n\n[The docker’s](actor:docker) word. [He](actor:docker) fled.',
    },
  ],
  notOk: [
    {
      'actors/docker.mdx': '---\nkind: person\nvisibility: minor\nrole: A docker\n---',
      'summary.mdx': '---\ntitle: Summary\n---\n\n[Quillon, a docker](actor:docker), fled.',
    },
  ],
  check(parsed, report) {
    const withheld = parsed.actors.filter(({ fields }) => isNameWithheld(fields));
    const actors = new Map(withheld.map((actor) => [actor.id, actor]));
    for (const { scheme, target, words, span } of linksOf(parsed)) {
      const actor = scheme === 'actor' ? actors.get(target) : undefined;
      if (!actor || findOtherWords(words, actor.fields).length === 0) continue;
      report({
        span,
        concealed: [{ start: span.start.offset, end: span.end.offset }],
        message: `The name of the actor "${target}" is withheld, but this link has words that are neither in its role nor in its descriptors; they are not shown here, since they may be the name.`,
        hint: `Write the role in their place; if they are no name, add them to the descriptors of content/actors/${target}.mdx.`,
      });
    }
  },
};
