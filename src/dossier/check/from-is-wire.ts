import { claimName } from './naming.ts';
import { claimsOf, recordsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * What a statement comes `from` must be one of the article's wires.
 *
 * Cause: the wire is missing from the article's frontmatter, or the article's own source was named.
 * Fix: list the agency under `wire`; leave `from` out where the statement is the source's own.
 */
export const fromIsWire: Rule = {
  id: 'from-is-wire',
  level: 'error',
  description:
    'The agency that a claim names in `from` is one whose text the article carries, as its `wire` says.',
  ok: ['<Claim id="monday-fire" from="agency">It burned</Claim>.'],
  notOk: [
    '<Claim id="monday-fire" from="gazette">It burned</Claim>.',
    '<Claim id="monday-fire" from="daily">It burned</Claim>.',
  ],
  check(parsed, report) {
    const { source } = recordsOf(parsed);
    for (const { claim, article } of claimsOf(parsed)) {
      const { from, by } = claim.attributes;
      if (!from || by || !source.has(from.value) || article.fields.wire.includes(from.value)) continue;
      const own = from.value === article.fields.source;
      report({
        span: from.span,
        message: own
          ? `${claimName(claim)} comes from "${from.value}", which is the article's own source, expected one of its wires.`
          : `${claimName(claim)} comes from "${from.value}", but ${article.file} does not list it as a wire.`,
        hint: own
          ? 'Leave from out: a statement without it is the source’s own.'
          : `Add "${from.value}" to the article's wire, or leave from out.`,
      });
    }
  },
};
