import type { Fix } from '../issue.ts';
import { type ClaimAttribute, claimAttributes, type ParsedAttribute } from '../parse/parsed.ts';
import { claimName } from './naming.ts';
import { claimsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * A claim's attributes should stand in one order, the same for all claims.
 *
 * Cause: one was added at the end, or before the others.
 * Fix: put them in order; nothing else depends on it.
 */
export const attributeOrder: Rule = {
  id: 'attribute-order',
  level: 'warning',
  description: `The attributes of a claim stand in the order ${claimAttributes.join(', ')}, so that claims are quick to compare.`,
  ok: [
    '<Claim id="monday-fire" by="minister" when="2024-03-05" loc="2" note="So it seems.">It burned</Claim>.',
  ],
  notOk: [
    '<Claim by="minister" id="monday-fire">It burned</Claim>.',
    '<Claim id="monday-fire"\nnote="So it seems." by="minister"\nloc="2">It burned</Claim>.',
  ],
  check(parsed, report) {
    for (const { claim, article } of claimsOf(parsed)) {
      const written = asWritten(claim.attributes);
      const ordered = claimAttributes.flatMap((name) => written.find((each) => each.name === name) ?? []);
      const at = written.findIndex(({ name }, index) => name !== ordered[index]!.name);
      const [early, due] = [written[at], ordered[at]];
      if (!early || !due) continue;
      const names = ordered.map(({ name }) => name).join(', ');
      report({
        span: due.span,
        message: `${claimName(claim)} has ${due.name} after ${early.name}, expected it before.`,
        hint: `Write the attributes in the order ${names}.`,
        fix: parsed.faulty?.has(article.file) ? undefined : reorder(written, ordered, article.text),
      });
    }
  },
};

type Attribute = ParsedAttribute & { name: ClaimAttribute };

function asWritten(attributes: Partial<Record<ClaimAttribute, ParsedAttribute>>): Attribute[] {
  const named = (Object.entries(attributes) as [ClaimAttribute, ParsedAttribute][]).map(
    ([name, attribute]) => ({ ...attribute, name }),
  );
  return named.sort((a, b) => a.span.start.offset - b.span.start.offset);
}

/** Each attribute that is out of place gives way to the one that belongs there; what is between them stays. */
function reorder(written: Attribute[], ordered: Attribute[], text: string): Fix {
  const edits = written.flatMap(({ name, span }, index) => {
    const due = ordered[index]!;
    if (due.name === name) return [];
    return [{ span, text: text.slice(due.span.start.offset, due.span.end.offset) }];
  });
  return { done: `Put the attributes in the order ${ordered.map(({ name }) => name).join(', ')}.`, edits };
}
