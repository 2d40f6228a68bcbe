import { nameIndexOf } from './name-index.ts';
import { findNames } from './name-mentions.ts';
import { proseOf, withoutStretches } from './prose.ts';
import type { Rule } from './rule.ts';

/**
 * A name that an account spells out should be linked to its record.
 *
 * Cause: the link was forgotten, so that the claim is missing from the record's page.
 * Fix: write the link.
 */
export const unlinkedMention: Rule = {
  id: 'unlinked-mention',
  level: 'warning',
  description:
    'Wherever an account has the name or an alias of an actor, a place or a source, as whole words, it links to the record. A name within the words of a link counts as linked. Words in capitals and names of one word are found as they are written only.',
  ok: [
    'In the [Harbour](place:harbour) the Harbourers fled, said the [Union of Dockers](actor:union) to [The Daily of the City](https://example.org).',
    {
      'actors/union.mdx':
        '---\nname: Union of Dockers\nkind: community\naliases: [IT]\ndescriptors: [dockers]\n---',
      'articles/monday.mdx':
        '---\ntitle: Fire\nsource: daily\nwire: [agency]\npublished: 2024-03-05\nlanguage: en\naccess: full\n---\n\nNo dockers saw it.',
    },
  ],
  notOk: [
    'It burned in the [city](place:city)’s Harbour.',
    '<Claim id="monday-seen">The union\nof dockers saw it</Claim>.',
    {
      'actors/town.mdx': '---\nname: City\nkind: government-body\n---',
      'articles/monday.mdx':
        '---\ntitle: Fire\nsource: daily\nwire: [agency]\npublished: 2024-03-05\nlanguage: en\naccess: full\n---\n\nIt shocked the whole City.',
    },
  ],
  check(parsed, report) {
    const index = nameIndexOf(parsed);
    for (const article of parsed.articles) {
      for (const prose of proseOf(article)) {
        const { text, spanOf } = prose;
        const outsideLinks = withoutStretches(prose, ({ in: kind }) => kind === 'link');
        for (const { start, end, records } of findNames(text, index)) {
          if (outsideLinks.slice(start, end) !== text.slice(start, end)) continue;
          const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
          const whose = records.map(({ scheme, id }) => `the ${scheme} "${id}"`).join(' and ');
          const ways = records.map(({ scheme, id }) => `[${words}](${scheme}:${id})`).join(' or ');
          report({
            span: spanOf(start, end),
            message: `"${words}" is a name of ${whose}, but no link.`,
            hint: `Write ${ways}.`,
          });
        }
      }
    }
  },
};
