/** What is agreed: the narrowest statement that two houses bear out, and who bears it out. */
import type { AnswerSet } from '../answer.ts';
import { compareWidth, contains, distinctSets, hull } from './answer-set.ts';
import type { DatedComparison } from './compare.ts';
import type { DatedPosition } from './line.ts';

export interface Agreement {
  set: AnswerSet;
  /** Positions that leave nothing open beyond what is agreed. */
  supporters: DatedPosition[];
  /** Positions that agree with one of these, yet are vaguer than what is agreed. */
  compatible: DatedPosition[];
}

/**
 * The agreement among comparisons of two houses of one date. Of several that are equally narrow, what is shown
 * leaves open what any of them does. At least one comparison.
 */
export function findAgreement(agreements: readonly DatedComparison[]): Agreement {
  const sets = distinctSets(agreements.map(({ a, b }) => hull([a.set, b.set])));
  const narrowest = sets.filter((set) => !sets.some((other) => compareWidth(other, set) < 0));
  const set = hull(narrowest as [AnswerSet, ...AnswerSet[]]);
  const positions = [...new Set(agreements.flatMap(({ a, b }) => [a, b]))];
  const bearsOut = (position: DatedPosition): boolean => contains(set, position.set);
  return {
    set,
    supporters: positions.filter(bearsOut),
    compatible: positions.filter((position) => !bearsOut(position)),
  };
}
