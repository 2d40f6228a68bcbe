import type { Fix, Span } from '../issue.ts';
import type { ParsedDossier } from '../parse/parsed.ts';
import { nameIndexOf } from './name-index.ts';
import { findNames } from './name-mentions.ts';
import { faultyTexts } from './records.ts';
import { type Prose, proseOf, withoutStretches } from './prose.ts';
import type { Rule } from './rule.ts';
import type { NamedRecord } from './spellings.ts';

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
          const span = spanOf(start, end);
          const words = text.slice(start, end).replaceAll(/\s+/g, ' ');
          const whose = records.map(({ scheme, id }) => `the ${scheme} "${id}"`).join(' and ');
          const ways = records.map(({ scheme, id }) => `[${words}](${scheme}:${id})`).join(' or ');
          report({
            span,
            message: `"${words}" is a name of ${whose}, but no link.`,
            hint: isInCode(prose, start)
              ? `Take it out of the code marks, and write ${ways}.`
              : `Write ${ways}.`,
            fix: isInCode(prose, start)
              ? undefined
              : fixMention(parsed, article, span, text.slice(start, end), records),
          });
        }
      }
    }
  },
};

function isInCode({ stretches }: Prose, at: number): boolean {
  return stretches.some(({ in: kind, start, end }) => kind === 'code' && start <= at && at < end);
}

/**
 * The link, where the name is that of one record and stands letter by letter in plain text, with no mark of Markdown
 * about it that would read the link as something else.
 */
function fixMention(
  parsed: ParsedDossier,
  { file, text }: { file: string; text: string },
  span: Span,
  name: string,
  [record, ...others]: readonly NamedRecord[],
): Fix | undefined {
  const [start, end] = [span.start.offset, span.end.offset];
  if (!record || others.length > 0 || text.slice(start, end) !== name) return undefined;
  if (
    /[[\]\\`<]/.test(name) ||
    /[\\![\]^`]/.test(text.charAt(start - 1)) ||
    /[\]([`]/.test(text.charAt(end))
  ) {
    return undefined;
  }
  // A record that could not be read as it was meant may have the name too.
  const doubtful = faultyTexts(parsed, ['actor', 'place', 'source']);
  const mayBeTaken = (other: string) => other === '' || other.toLowerCase().includes(name.toLowerCase());
  if (parsed.faulty?.has(file) || doubtful.some(mayBeTaken)) return undefined;
  const link = `[${name}](${record.scheme}:${record.id})`;
  return { done: `Wrote ${link}.`, edits: [{ span, text: link }] };
}
