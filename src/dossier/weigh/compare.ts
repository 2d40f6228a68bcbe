/**
 * Comparing positions of different voices: on a fixed question each with each; else at every date that both
 * have; where a count grows, besides, each later position with the other's last one before it, for
 * contradiction only, and the latest of two houses, for agreement only.
 */
import type { Comparison, Position, Voice } from '../weighing.ts';
import { isBelow } from './answer-set.ts';
import { compareSpans, isBefore, isCommonDate, latestOf } from './common-date.ts';
import type { DateSpan } from './common-date.ts';
import type { Counter } from './count.ts';
import { throughoutFinder } from './interval-date.ts';
import type { DatedPosition, Line } from './line.ts';
import { relationOf } from './relation.ts';

/** A comparison, with its date as the weighing reads it. */
export interface DatedComparison extends Comparison {
  a: DatedPosition;
  b: DatedPosition;
  span: DateSpan;
  /** As of a date that both have (on a fixed question: always). */
  common: boolean;
}

/** Every comparison that can be made; none is settled yet. */
export function comparePositions(
  line: Line,
  positions: readonly DatedPosition[],
  counter: Counter,
): DatedComparison[] {
  const tracks = tracksOf(positions);
  const grows = line.question.time === 'grows';
  const houseLatest = grows ? findHouseLatest(tracks, counter) : undefined;
  const found: DatedComparison[] = [];
  tracks.forEach(([, one], index) => {
    for (const [, other] of tracks.slice(index + 1)) {
      const pairs = onCommonDates(one, other);
      if (line.question.time !== 'fixed') pairs.push(...onIntervals(line, one, other));
      if (grows) pairs.push(...onRisingCount(one, other));
      if (houseLatest) pairs.push(...onLatest(one, other, houseLatest, counter));
      for (const pair of withoutRepeats(pairs)) found.push(finish(line, pair, counter));
    }
  });
  countWhatCounts(line, positions, found);
  return found;
}

type Track = readonly DatedPosition[];

interface Pair {
  relation: Comparison['relation'];
  a: DatedPosition;
  b: DatedPosition;
  span: DateSpan;
  common: boolean;
}

/** The positions of each voice, in order of voice. */
function tracksOf(positions: readonly DatedPosition[]): [Voice, DatedPosition[]][] {
  const tracks = new Map<Voice, DatedPosition[]>();
  for (const position of positions) {
    const track = tracks.get(position.voice);
    if (track) track.push(position);
    else tracks.set(position.voice, [position]);
  }
  return [...tracks];
}

/**
 * A bare day is the day of every instant in it. Where a voice has several positions on such a day, they are
 * compared as one that is reported in several ways: all must agree, or all contradict.
 */
function onCommonDates(one: Track, other: Track): Pair[] {
  const pairs: Pair[] = [];
  for (const a of one) {
    for (const b of other) {
      const relation = isCommonDate(a.span, b.span) ? relationOf(a, b) : undefined;
      if (!relation || !holdsAllDay(a, other, relation) || !holdsAllDay(b, one, relation)) continue;
      pairs.push({ relation, a, b, span: a.span.kind === 'instant' ? b.span : a.span, common: true });
    }
  }
  return pairs;
}

function holdsAllDay(position: DatedPosition, track: Track, relation: Comparison['relation']): boolean {
  if (position.span.kind !== 'day' || track.length === 1) return true;
  return track.every(
    (other) => !isCommonDate(position.span, other.span) || relationOf(position, other) === relation,
  );
}

/** An earlier minimum above a later maximum. */
function onRisingCount(one: Track, other: Track): Pair[] {
  return [...one.flatMap((late) => fallBelow(late, other)), ...other.flatMap((late) => fallBelow(late, one))];
}

function fallBelow(late: DatedPosition, track: Track): Pair[] {
  const before = latestOf(
    track.filter((position) => isBefore(position.span, late.span)),
    spanOf,
  );
  const [early] = before;
  if (
    !early ||
    late.span.kind === 'interval' ||
    !before.every((position) => isBelow(late.set, position.set))
  ) {
    return [];
  }
  return [{ relation: 'contradict', a: early, b: late, span: late.span, common: false }];
}

/** A position about some day in an interval contradicts another voice only if no day of it fits. */
function onIntervals(line: Line, one: Track, other: Track): Pair[] {
  const find = (track: Track, against: Track): Pair[] => {
    const contradictsThroughout = throughoutFinder(line, track, against);
    return track.flatMap((position) => {
      if (position.span.kind !== 'interval') return [];
      const rival = contradictsThroughout(position);
      if (!rival) return [];
      const span = compareSpans(position.span, rival.span) < 0 ? rival.span : position.span;
      return [{ relation: 'contradict', a: position, b: rival, span, common: false }];
    });
  };
  return [...find(one, other), ...find(other, one)];
}

/**
 * Where the count grows and the latest of two houses meet without a common date, they agree as of the earlier.
 * The latest of a house is that of all who are tied to the voice: none of them may have moved on.
 */
function onLatest(one: Track, other: Track, latest: ReadonlyMap<Voice, Track>, counter: Counter): Pair[] {
  const [left, right] = [latest.get(one[0]!.voice), latest.get(other[0]!.voice)];
  if (!left || !right) return [];
  return one.flatMap((a) =>
    other.flatMap((b): Pair[] => {
      if (!left.includes(a) || !right.includes(b) || isCommonDate(a.span, b.span)) return [];
      if (!counter.areIndependent(a, b)) return [];
      const all = left.every((x) => right.every((y) => x === y || relationOf(x, y) === 'agree'));
      const span = compareSpans(a.span, b.span) < 0 ? a.span : b.span;
      return all ? [{ relation: 'agree', a, b, span, common: false }] : [];
    }),
  );
}

function findHouseLatest(
  tracks: readonly [Voice, DatedPosition[]][],
  counter: Counter,
): ReadonlyMap<Voice, Track> {
  const houses = new Map<Voice, DatedPosition[]>();
  for (const [voice, track] of tracks) if (voice.kind === 'origin') houses.set(voice, [...track]);
  const byVoice = new Map(tracks);
  for (const { a, b } of counter.ties) {
    houses.get(a)?.push(...(byVoice.get(b) ?? []));
    houses.get(b)?.push(...(byVoice.get(a) ?? []));
  }
  return new Map([...houses].map(([voice, house]) => [voice, latestOf(house, spanOf)]));
}

function spanOf(position: DatedPosition): DateSpan {
  return position.span;
}

function withoutRepeats(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length < 2) return pairs;
  return pairs.filter((pair, index) => !pairs.slice(0, index).some((known) => isSamePair(known, pair)));
}

function isSamePair(x: Pair, y: Pair): boolean {
  return x.relation === y.relation && ((x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a));
}

function finish(line: Line, { relation, a, b, span, common }: Pair, counter: Counter): DatedComparison {
  const named = a.voice.kind === 'origin' || b.voice.kind === 'origin';
  const comparison: DatedComparison = {
    relation,
    a,
    b,
    withinHouse: line.houses.tieOf(a.voice.head, b.voice.head) !== undefined,
    counts: relation === 'agree' ? counter.areIndependent(a, b) : named,
    settled: false,
    stale: false,
    span,
    common,
  };
  if (line.question.time !== 'fixed') comparison.date = span.date;
  return comparison;
}

/**
 * A print or an unnamed voice contests on common dates only, and changes nothing where two houses agree, at
 * any date. A print that is lower than an earlier figure of a named origin on a growing count is stale, and
 * contests nothing.
 */
function countWhatCounts(
  line: Line,
  positions: readonly DatedPosition[],
  comparisons: readonly DatedComparison[],
): void {
  const anyAgree = comparisons.some(({ relation, counts }) => relation === 'agree' && counts);
  const stale = line.question.time === 'grows' ? findStale(positions) : new Set<Position>();
  for (const comparison of comparisons) {
    const { a, b, relation, common } = comparison;
    if (relation === 'agree') continue;
    comparison.stale = stale.has(a) || stale.has(b);
    const isNamed = a.voice.kind === 'origin' && b.voice.kind === 'origin';
    comparison.counts &&= isNamed || (common && !anyAgree && !comparison.stale);
  }
}

/** Prints that are lower than an earlier figure of a named origin. */
export function findStale(positions: readonly DatedPosition[]): ReadonlySet<Position> {
  const named = positions.filter(({ voice }) => voice.kind === 'origin');
  const isStale = (print: DatedPosition): boolean =>
    named.some((early) => isBefore(early.span, print.span) && isBelow(print.set, early.set));
  return new Set(positions.filter((position) => position.voice.kind === 'print' && isStale(position)));
}
