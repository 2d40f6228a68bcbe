import type { Span } from '../issue.ts';
import type { ParsedDossier } from '../parse/parsed.ts';
import { claimsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * An id may be given once: among all claims of all articles, and among actors and sources taken together.
 *
 * Cause: a claim was copied and its id left as it was; or an outlet has a record both as source and as actor.
 * Fix: give the later one an id of its own.
 */
export const uniqueIds: Rule = {
  id: 'unique-ids',
  level: 'error',
  description:
    'No two claims of the dossier have the same id, and no actor has the id of a source, since `by` may name either.',
  ok: ['<Claim id="monday-fire">It burned</Claim>, and <Claim id="monday-smoke">it smoked</Claim>.'],
  notOk: [
    '<Claim id="monday-fire">It burned</Claim>, and <Claim id="monday-fire">it smoked</Claim>.',
    { 'actors/daily.mdx': '---\nname: The Daily\nkind: media\n---' },
  ],
  check(parsed, report) {
    const first = new Map<string, Span>();
    const propose = proposer(parsed);
    for (const { claim } of claimsOf(parsed)) {
      const { id } = claim.attributes;
      if (!id?.value) continue;
      const earlier = first.get(id.value);
      if (!earlier) first.set(id.value, id.span);
      else {
        report({
          span: id.span,
          message: `The id "${id.value}" is taken by another claim, at ${earlier.file}:${earlier.start.line}:${earlier.start.column}.`,
          hint: `Give this claim an id of its own, for example "${propose(id.value)}".`,
        });
      }
    }
    const sources = new Set(parsed.sources.map(({ id }) => id));
    for (const { id, spanOf } of parsed.actors) {
      if (!sources.has(id)) continue;
      report({
        span: spanOf('name'),
        message: `The actor "${id}" has the id of a source, content/sources/${id}.mdx.`,
        hint: `Rename one of the two files, for example to content/actors/${id}-newsroom.mdx, or do without the actor: \`by\` may name the source.`,
      });
    }
  },
};

/** Finds an id that no claim has: the given one with the first free number behind it. */
function proposer(parsed: ParsedDossier): (id: string) => string {
  const taken = new Set(claimsOf(parsed).map(({ claim }) => claim.attributes.id?.value));
  const found = new Map<string, string>();
  return (id) => {
    let proposal = found.get(id);
    for (let number = 2; proposal === undefined; number += 1) {
      if (!taken.has(`${id}-${number}`)) proposal = `${id}-${number}`;
    }
    found.set(id, proposal);
    return proposal;
  };
}
