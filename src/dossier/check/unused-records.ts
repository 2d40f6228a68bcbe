import type { LinkScheme, ParsedDossier } from '../parse/parsed.ts';
import { referencesOf } from './references.ts';
import type { Rule } from './rule.ts';

/**
 * A record should be there for something.
 *
 * Cause: the claim that used it has changed, or a link to it was never written.
 * Fix: link it where it is spoken of, or delete its file.
 */
export const unusedRecords: Rule = {
  id: 'unused-records',
  level: 'warning',
  description:
    'Every question is answered by a claim; every actor, place and source is named or linked by another file. Its page would be empty otherwise.',
  ok: [
    {
      'articles/monday.mdx':
        '---\ntitle: Fire\nsource: daily\nwire: [agency]\npublished: 2024-03-05\nlanguage: en\naccess: full\n---\n\n<Claim id="monday-dead" by="minister" question="dead" value="3" when="2024-03-05">Three died in the [harbour](place:harbour)</Claim>, <Claim id="monday-arson" by="union" via="gazette" question="arson" value="yes">and someone laid the fire</Claim>.',
    },
  ],
  notOk: [{ 'places/island.mdx': '---\nname: Island\nkind: island\n---' }],
  check(parsed, report) {
    if (parsed.unread?.length) return; // what could not be read may use anything
    const used = usedIn(parsed);
    for (const kind of ['actor', 'place', 'source'] as const) {
      for (const { id, spanOf } of parsed[`${kind}s`]) {
        if (used.has(`${kind}:${id}`)) continue;
        report({
          span: spanOf('name'),
          message: `No other file names or links the ${kind} "${id}".`,
          hint: `Link it where it is spoken of, as [words](${kind}:${id}), or delete the file.`,
        });
      }
    }
    const answered = new Set(
      parsed.articles.flatMap(({ claims }) => claims.map((c) => c.attributes.question?.value)),
    );
    for (const { id, spanOf } of parsed.questions) {
      if (answered.has(id)) continue;
      report({
        span: spanOf('title'),
        message: `No claim answers the question "${id}".`,
        hint: `Add question="${id}" to the claims that do, or delete the file.`,
      });
    }
  },
};

/** Records that another file names or links, as `actor:minister`; a record's own file does not count. */
function usedIn(parsed: ParsedDossier): Set<string> {
  const used = new Set<string>();
  for (const { kinds, id, by } of referencesOf(parsed)) {
    for (const kind of kinds) if (by?.kind !== kind || by.id !== id) used.add(`${kind}:${id}`);
  }
  const { about, summary, articles } = parsed;
  for (const file of [about, summary, ...articles]) addLinks(used, file?.links);
  for (const kind of ['actor', 'place', 'source', 'question'] as const) {
    for (const { id, links } of parsed[`${kind}s`]) {
      addLinks(
        used,
        links.filter(({ scheme, target }) => scheme !== kind || target !== id),
      );
    }
  }
  return used;
}

function addLinks(used: Set<string>, links: readonly { scheme: LinkScheme; target: string }[] = []): void {
  for (const { scheme, target } of links) used.add(`${scheme}:${target}`);
}
