import { findNearest } from '../nearest.ts';
import { folderOf } from './records.ts';
import type { Rule } from './rule.ts';
import { foldSpelling, type NamedRecord, namedRecordsOf } from './spellings.ts';

/**
 * The words of a link to an actor, a place or a source should be a way in which it is known to be called.
 *
 * Cause: a slip of the pen; a spelling that is not yet among the aliases; words that run on past the name.
 * Fix: correct the words; or add a spelling to `aliases`, and any other word that stands for it to `descriptors`.
 */
export const unknownSpelling: Rule = {
  id: 'unknown-spelling',
  level: 'warning',
  description:
    'The words of a link to an actor, a place or a source are its name, one of `names`, an alias, a descriptor or its role. Capitals, a determiner before them (the, his) and a possessive ending play no part. Spellings are listed for readers, so that a slip would be listed too.',
  ok: [
    '[The harbour](place:harbour)’s cranes fell, said [The Daily](source:daily).',
    {
      'actors/union.mdx':
        '---\nname: Union of Dockers\nkind: community\naliases: [Dockers’ Union]\ndescriptors: [dockers, they]\n---',
      'articles/monday.mdx':
        '---\ntitle: Fire\nsource: daily\nwire: [agency]\npublished: 2024-03-05\nlanguage: en\naccess: full\n---\n\n[The Dockers’ Union](actor:union) said that [they](actor:union) had seen it: [the union of dockers’](actor:union) word.',
    },
  ],
  notOk: ['[The habour](place:harbour) burned.', '[The dockers](actor:union) fled.'],
  check(parsed, report) {
    const records = new Map(
      namedRecordsOf(parsed).map((record) => [`${record.scheme}:${record.id}`, record]),
    );
    const spellings = new Map<NamedRecord, Set<string>>();
    for (const { links } of parsed.articles) {
      for (const { scheme, target, words, span } of links) {
        const record = records.get(`${scheme}:${target}`);
        // Of a withheld name there is no spelling: role-alone has a say there.
        if (!record || record.withheld || words === '') continue;
        const known = spellings.get(record) ?? spellingsOf(record);
        spellings.set(record, known);
        const folded = foldSpelling(words);
        if (known.has(folded)) continue;
        report({
          span,
          message: `"${words}" is no known spelling of the ${scheme} "${target}".`,
          hint: hintFor(record, folded, words),
        });
      }
    }
  },
};

function spellingsOf({ names, descriptors }: NamedRecord): Set<string> {
  return new Set([...names, ...descriptors].map(foldSpelling));
}

function hintFor({ scheme, id, names, descriptors }: NamedRecord, folded: string, words: string): string {
  const file = `content/${folderOf[scheme]}/${id}.mdx`;
  const add = `add "${words}" to the aliases of ${file} if it is a spelling of the name, else to its descriptors`;
  const near = findNearest(folded, names.concat(descriptors).map(foldSpelling));
  const written = names.concat(descriptors).find((name) => foldSpelling(name) === near);
  return written === undefined
    ? `${add[0]?.toUpperCase()}${add.slice(1)}.`
    : `Did you mean "${written}"? Otherwise ${add}.`;
}
