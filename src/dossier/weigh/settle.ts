/**
 * Settled disputes. An agreement takes the place of an earlier dispute between named origins only if it
 * excludes a figure of one side, or is between the two themselves.
 */
import type { AnswerSet } from '../answer.ts';
import type { Voice } from '../weighing.ts';
import { hull, keyOfSet, meet } from './answer-set.ts';
import { isBefore } from './common-date.ts';
import type { DateSpan } from './common-date.ts';
import type { DatedComparison } from './compare.ts';
import type { DatedPosition } from './line.ts';
import { valuesOf } from './relation.ts';

/** Marks, among comparisons just made, every dispute that a later agreement has ended as settled. */
export function settleDisputes(comparisons: DatedComparison[]): DatedComparison[] {
  const agreements = comparisons.filter(({ relation }) => relation === 'agree');
  if (agreements.length === 0 || agreements.length === comparisons.length) return comparisons;
  const agreed = findAgreed(agreements);
  const between = groupByVoices(agreements);
  for (const dispute of comparisons) {
    if (dispute.relation !== 'contradict') continue;
    const isLater = ({ span }: { span: DateSpan }): boolean => isBefore(dispute.span, span);
    dispute.settled =
      (between.get(voicesOf(dispute)) ?? []).some(isLater) ||
      agreed.some((one) => isLater(one) && (excludes(one.set, dispute.a) || excludes(one.set, dispute.b)));
  }
  return comparisons;
}

interface Agreed {
  set: AnswerSet;
  span: DateSpan;
}

/** What two houses have agreed on, each answer of each date once. */
function findAgreed(agreements: readonly DatedComparison[]): Agreed[] {
  const agreed = new Map<string, Agreed>();
  for (const { a, b, span, counts } of agreements) {
    if (!counts) continue;
    const set = hull([a.set, b.set]);
    agreed.set(`${span.key} ${keyOfSet(set)}`, { set, span });
  }
  return [...agreed.values()];
}

function groupByVoices(agreements: readonly DatedComparison[]): Map<string, DatedComparison[]> {
  const groups = new Map<string, DatedComparison[]>();
  for (const agreement of agreements) {
    const key = voicesOf(agreement);
    const group = groups.get(key);
    if (group) group.push(agreement);
    else groups.set(key, [agreement]);
  }
  return groups;
}

function voicesOf({ a, b }: DatedComparison): string {
  const ids = (one: Voice, other: Voice): string => `${one.id} ${other.id}`;
  return a.voice.id < b.voice.id ? ids(a.voice, b.voice) : ids(b.voice, a.voice);
}

function excludes(agreed: AnswerSet, position: DatedPosition): boolean {
  return valuesOf(position).every((value) => !meet(agreed, value));
}
