/** The sides of a dispute. */
import type { AnswerSet } from '../answer.ts';
import { compareSets, compareWidth, hull } from './answer-set.ts';
import type { DatedComparison } from './compare.ts';
import type { DatedPosition } from './line.ts';

export interface Side {
  set: AnswerSet;
  positions: DatedPosition[];
}

/**
 * Positions are of one side if they contradict the same ones; none on a side then contradicts another on it.
 * The lower figure stands first.
 */
export function findSides(disputes: readonly DatedComparison[]): Side[] {
  const rivals = new Map<DatedPosition, Set<DatedPosition>>();
  for (const { a, b } of disputes) {
    rivals.set(a, (rivals.get(a) ?? new Set()).add(b));
    rivals.set(b, (rivals.get(b) ?? new Set()).add(a));
  }
  const positions = [...rivals.keys()];
  const index = new Map(positions.map((position, at) => [position, at]));
  const byRivals = new Map<string, DatedPosition[]>();
  for (const [position, against] of rivals) {
    const key = [...against]
      .map((one) => index.get(one)!)
      .sort((a, b) => a - b)
      .join(' ');
    const side = byRivals.get(key);
    if (side) side.push(position);
    else byRivals.set(key, [position]);
  }
  return [...byRivals.values()]
    .map(sideOf)
    .sort((a, b) => compareSets(a.set, b.set) || compareWidth(a.set, b.set));
}

function sideOf(positions: DatedPosition[]): Side {
  return { set: hull(positions.map(({ set }) => set) as [AnswerSet, ...AnswerSet[]]), positions };
}
