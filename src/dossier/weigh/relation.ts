/** Whether two positions agree, contradict each other, or neither. */
import type { AnswerSet } from '../answer.ts';
import type { Comparison, Position } from '../weighing.ts';
import { meet } from './answer-set.ts';

/**
 * They agree if their sets meet and contradict if they don't. One that is reported in two ways agrees only if
 * all its values do, contradicts only if all do, and else sits out: undefined.
 */
export function relationOf(a: Position, b: Position): Comparison['relation'] | undefined {
  if (a.variants.length === 0 && b.variants.length === 0) return meet(a.set, b.set) ? 'agree' : 'contradict';
  const meetings = valuesOf(a).flatMap((one) => valuesOf(b).map((other) => meet(one, other)));
  if (meetings.every(Boolean)) return 'agree';
  return meetings.some(Boolean) ? undefined : 'contradict';
}

/** The values of a position: one, or several where it is reported in two ways. */
export function valuesOf(position: Position): readonly AnswerSet[] {
  return position.variants.length > 0 ? position.variants : [position.set];
}
