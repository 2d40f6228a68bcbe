/** The answers that a verdict shows, each with who stands behind it. */
import type { AnswerSet } from '../answer.ts';
import type { Claim } from '../model.ts';
import type { Position, WeighedAnswer } from '../weighing.ts';
import { compareSets, sameSet } from './answer-set.ts';
import { compareClaims } from './line.ts';
import type { Line } from './line.ts';
import { writtenIn } from './phrase.ts';
import { valuesOf } from './relation.ts';
import type { Decision } from './verdict.ts';

export function findAnswers(line: Line, { verdict, made, sides, agreement }: Decision): WeighedAnswer[] {
  if (agreement) return [answerOf(agreement.set, agreement.supporters)];
  if (verdict === 'contested' && sides)
    return sides.flatMap(({ positions }) => distinctAnswers(line, positions));
  return distinctAnswers(line, made);
}

/** One answer for each different value of the positions; lower first. */
function distinctAnswers(line: Line, positions: readonly Position[]): WeighedAnswer[] {
  const groups: { set: AnswerSet; positions: Position[] }[] = [];
  for (const position of positions) {
    for (const set of valuesOf(position)) {
      const group = groups.find((known) => sameSet(known.set, set));
      if (group) group.positions.push(position);
      else groups.push({ set, positions: [position] });
    }
  }
  groups.sort((a, b) => compareSets(a.set, b.set));
  return groups.map((group) =>
    answerOf(group.set, group.positions, (claim) => bearsOn(line, claim, group.set)),
  );
}

/** Of a position reported in two ways, only the claims that give this value. */
function bearsOn(line: Line, claim: Claim, set: AnswerSet): boolean {
  const stands = line.setOf(claim);
  return stands !== undefined && sameSet(stands, set);
}

function answerOf(
  set: AnswerSet,
  positions: readonly Position[],
  bears: (claim: Claim) => boolean = () => true,
): WeighedAnswer {
  const claims = positions.flatMap((position) =>
    position.variants.length > 0 ? position.claims.filter(bears) : position.claims,
  );
  const inOrder = [...new Set(claims)].sort(compareClaims);
  return {
    set,
    written: writtenIn(inOrder),
    voices: [...new Set(positions.map(({ voice }) => voice))],
    claims: inOrder,
  };
}
