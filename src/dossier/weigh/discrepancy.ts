/** How a position that is reported in two ways is named for the reader. */
import type { Claim } from '../model.ts';
import type { Position } from '../weighing.ts';
import { meet, overlap } from './answer-set.ts';
import { isBefore } from './common-date.ts';
import type { Line } from './line.ts';

/**
 * Different persons of one origin who say different things: it contradicts itself. Else, in two articles: a
 * relay discrepancy; on a growing count of one day, the higher figure in another article may as well be a
 * revision. Else it is given in two ways.
 *
 * A revision never makes an origin contradict itself: neither a figure that revises another of the date nor
 * one that repeats what has been revised is held against it.
 */
export function nameDiscrepancy(
  line: Line,
  claims: readonly Claim[],
  superseded: readonly Claim[],
): NonNullable<Position['discrepancy']> {
  const areApart = (a: Claim, b: Claim) => !overlap(line.setOf(a)!, line.setOf(b)!);
  const ofRevision = new Set(
    claims.filter(
      (claim) =>
        claim.supersedes !== undefined ||
        superseded.some((old) => meet(line.setOf(old)!, line.setOf(claim)!) || isSaidAfter(line, claim, old)),
    ),
  );
  const firm = claims.filter((claim) => !ofRevision.has(claim));
  if (somePair(firm, (a, b) => areApart(a, b) && areDifferentPersons(a, b))) return 'contradicts itself';
  if (!somePair(claims, (a, b) => a.article !== b.article && areApart(a, b))) return 'given in two ways';
  const { question } = line;
  const isOneDay = line.spanOf(claims[0]!).kind === 'day';
  return question.time === 'grows' && question.kind === 'count' && isOneDay
    ? 'a revision or a discrepancy'
    : 'relay discrepancy';
}

function isSaidAfter(line: Line, claim: Claim, old: Claim): boolean {
  return claim.saidStated && old.saidStated && isBefore(line.saidOf(old), line.saidOf(claim));
}

/** Pairs are not put down, as thousands of claims make millions of them. */
function somePair(claims: readonly Claim[], test: (a: Claim, b: Claim) => boolean): boolean {
  return claims.some((a, index) => {
    for (let next = index + 1; next < claims.length; next += 1) if (test(a, claims[next]!)) return true;
    return false;
  });
}

function areDifferentPersons(a: Claim, b: Claim): boolean {
  const [left, right] = [personsOf(a), personsOf(b)];
  return left.length > 0 && right.length > 0 && !left.some((id) => right.includes(id));
}

/** The persons credited; an organisation that is credited itself may have spoken through any of them. */
function personsOf(claim: Claim): string[] {
  return claim.by.filter((by) => by.record === 'actor' && by.kind === 'person').map((by) => by.id);
}
