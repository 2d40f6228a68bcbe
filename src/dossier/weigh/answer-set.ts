/** Sets of answers: what a value stands for, and the few operations that the weighing needs. */
import type { AnswerSet } from '../answer.ts';

/** True where some answer is in both sets. Sets of different types share none. */
export function meet(a: AnswerSet, b: AnswerSet): boolean {
  if (a.type === 'interval') {
    return b.type === 'interval' && Math.max(a.low, b.low) <= Math.min(a.high, b.high);
  }
  return b.type === 'options' && a.options.some((option) => b.options.includes(option));
}

/** True where every answer of `part` is in `whole`. */
export function contains(whole: AnswerSet, part: AnswerSet): boolean {
  if (whole.type === 'interval') {
    return part.type === 'interval' && whole.low <= part.low && part.high <= whole.high;
  }
  return part.type === 'options' && part.options.every((option) => whole.options.includes(option));
}

export function sameSet(a: AnswerSet, b: AnswerSet): boolean {
  return contains(a, b) && contains(b, a);
}

/** The smallest set that leaves open whatever one of the given sets leaves open. At least one set. */
export function hull(sets: readonly [AnswerSet, ...AnswerSet[]]): AnswerSet {
  return sets.reduce(hullOfTwo);
}

function hullOfTwo(a: AnswerSet, b: AnswerSet): AnswerSet {
  if (a.type === 'interval' && b.type === 'interval') {
    return { type: 'interval', low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
  }
  if (a.type === 'options' && b.type === 'options') {
    return { type: 'options', options: [...new Set([...a.options, ...b.options])].sort() };
  }
  return a; // never within one question, whose values are all of one type
}

/**
 * True where two different sets share more than an end point of both: "more than 100" and "up to 100" share
 * 100 only because both signs include their figure.
 */
export function overlap(a: AnswerSet, b: AnswerSet): boolean {
  if (!meet(a, b)) return false;
  if (a.type !== 'interval' || b.type !== 'interval' || sameSet(a, b)) return true;
  const low = Math.max(a.low, b.low);
  if (low < Math.min(a.high, b.high)) return true;
  return !(isEnd(a, low) && isEnd(b, low));
}

function isEnd(set: { low: number; high: number }, point: number): boolean {
  return set.low === point || set.high === point;
}

/** Draws an interval in to the whole numbers within it. */
export function wholeNumbers(set: AnswerSet): AnswerSet {
  if (set.type !== 'interval') return set;
  const [low, high] = [Math.ceil(set.low), Math.floor(set.high)];
  return low <= high ? { type: 'interval', low, high } : set;
}

/** Every sum of one answer from each set; undefined where the sets are no counts. */
export function sumOf(sets: readonly AnswerSet[]): AnswerSet | undefined {
  let [low, high] = [0, 0];
  for (const set of sets) {
    if (set.type !== 'interval') return undefined;
    low += set.low;
    high += set.high;
  }
  return { type: 'interval', low, high };
}

/** True where every answer of `a` is lower than every answer of `b`. */
export function isBelow(a: AnswerSet, b: AnswerSet): boolean {
  return a.type === 'interval' && b.type === 'interval' && a.high < b.low;
}

/** Each different set once, in order of `compareSets`. */
export function distinctSets(sets: readonly AnswerSet[]): AnswerSet[] {
  const distinct = new Map(sets.map((set) => [keyOfSet(set), set]));
  return [...distinct.values()].sort(compareSets);
}

/** The same text for the same set. */
export function keyOfSet(set: AnswerSet): string {
  return set.type === 'options' ? set.options.join(' ') : `${set.low}..${set.high}`;
}

/** Lower before higher, exact before vague; options by their ids. */
export function compareSets(a: AnswerSet, b: AnswerSet): number {
  if (a.type === 'interval' && b.type === 'interval') {
    return Math.sign(difference(a.low, b.low)) || Math.sign(difference(a.high, b.high));
  }
  const [left, right] = [keyOfSet(a), keyOfSet(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Negative where `a` leaves fewer answers open than `b`, 0 where neither is the narrower. */
export function compareWidth(a: AnswerSet, b: AnswerSet): number {
  if (a.type === 'interval' && b.type === 'interval') {
    const byWidth = difference(a.high - a.low, b.high - b.low);
    if (byWidth !== 0 || Number.isFinite(a.high - a.low)) return Math.sign(byWidth);
    return sameSet(a, b) ? 0 : contains(b, a) ? -1 : contains(a, b) ? 1 : 0;
  }
  if (a.type === 'options' && b.type === 'options') return a.options.length - b.options.length;
  return 0;
}

/** The difference of two numbers, 0 for equal infinities. */
function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
