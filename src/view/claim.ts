import type { Dossier } from '../dossier/dossier.ts';
import type { Claim } from '../dossier/model.ts';
import type { Position, Weighing } from '../dossier/weighing.ts';
import { findWeighing } from './weighing-of.ts';

/** What a claim's page shows. */
export interface ClaimView {
  claim: Claim;
  /** Its number in its article, from 1. */
  number: number;
  /** The claims before and after it in the article. */
  previous?: Claim;
  next?: Claim;
  /** The weighing that it enters; none for a plain statement. */
  weighing?: Weighing;
  /** Other claims of the same voice on the question: printed elsewhere, or said on another day. */
  sameVoice: Claim[];
  /** Claims of other voices whose answers agree with the position that this claim supports. */
  agreeing: Claim[];
  /** Claims of other voices that contradict it. */
  contradicting: Claim[];
  /** Other claims on the question that could not be compared with it. */
  apart: Claim[];
}

/** @param claim a claim of the dossier */
export function claimView(dossier: Dossier, claim: Claim): ClaimView {
  const weighing = findWeighing(dossier, claim);
  const place = claim.article.claims.indexOf(claim);
  const own = weighing?.positions.filter((position) => holds(position, claim)) ?? [];
  const voices = new Set(own.map(({ voice }) => voice));
  const sameVoice = claimsOf(
    weighing?.positions.filter(({ voice }) => voices.has(voice)) ?? [],
    new Set([claim]),
  );
  const agreeing = claimsOf(opposite(weighing, claim, 'agree'), new Set([claim, ...sameVoice]));
  const contradicting = claimsOf(opposite(weighing, claim, 'contradict'), new Set([claim, ...sameVoice]));
  const placed = new Set([claim, ...sameVoice, ...agreeing, ...contradicting]);
  return {
    claim,
    number: place + 1,
    previous: claim.article.claims[place - 1],
    next: claim.article.claims[place + 1],
    weighing,
    sameVoice,
    agreeing,
    contradicting,
    apart: (claim.question?.claims ?? []).filter((other) => !placed.has(other)),
  };
}

function holds(position: Position, claim: Claim): boolean {
  return position.claims.includes(claim) || position.superseded.includes(claim);
}

/** The positions on the other side of every comparison that the claim takes part in. */
function opposite(
  weighing: Weighing | undefined,
  claim: Claim,
  relation: 'agree' | 'contradict',
): Position[] {
  return (weighing?.comparisons ?? []).flatMap((comparison) => {
    if (comparison.relation !== relation) return [];
    if (comparison.a.claims.includes(claim)) return [comparison.b];
    if (comparison.b.claims.includes(claim)) return [comparison.a];
    return [];
  });
}

function claimsOf(positions: Position[], without: ReadonlySet<Claim>): Claim[] {
  const claims = positions.flatMap((position) => [...position.claims, ...position.superseded]);
  return [...new Set(claims)].filter((claim) => !without.has(claim));
}
