/** Who speaks, before records are linked: enough to tell whether two claims have an origin in common. */
import type { Id } from '../model.ts';
import { type PlacedClaim, type Records } from './records.ts';
import { idsIn } from './references.ts';

/**
 * The voices of a claim: the head of each id in `by`, followed up `speaksFor` and stopping at an unnamed actor;
 * without `by`, the print, whose head is the wire or the source. A print is another voice than its outlet in `by`.
 */
export function voicesOf({ claim, article }: PlacedClaim, records: Records): Set<string> {
  const { by, from } = claim.attributes;
  if (!by) return new Set([`print ${from?.value ?? article.fields.source}`]);
  return new Set(idsIn(by.value).map((id) => headOf(id, records)));
}

/** The organisation for which an actor speaks in the end; the id itself for everyone else. */
export function headOf(id: Id, { actor }: Records): Id {
  const passed = [id];
  for (const at of passed) {
    const fields = actor.get(at)?.fields;
    const above = fields?.kind === 'unnamed' ? undefined : fields?.speaksFor;
    if (above !== undefined && !passed.includes(above)) passed.push(above);
  }
  return passed.at(-1) ?? id;
}
