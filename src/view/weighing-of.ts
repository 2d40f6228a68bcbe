import type { Dossier } from '../dossier/dossier.ts';
import type { Claim } from '../dossier/model.ts';
import type { Weighing } from '../dossier/weighing.ts';

/** The weighing that a claim enters: its question's, or that of the line of its own scope; none for a plain statement. */
export function findWeighing({ weighings }: Pick<Dossier, 'weighings'>, claim: Claim): Weighing | undefined {
  const weighing = claim.question && weighings.get(claim.question.id);
  if (!weighing || claim.scope === undefined) return weighing;
  return weighing.lines.find((line) => line.scope === claim.scope) ?? weighing;
}
