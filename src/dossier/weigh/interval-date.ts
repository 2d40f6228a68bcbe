/** Positions about some day in an interval: each contradicts another voice only if no day of it fits. */
import { isBelow } from './answer-set.ts';
import { compareSpans, compareStarts, isBefore } from './common-date.ts';
import type { DateSpan } from './common-date.ts';
import type { DatedPosition, Line } from './line.ts';
import { relationOf } from './relation.ts';

/**
 * Finds the rival's position that a position contradicts, whichever day of its interval is meant: the last of those
 * found; undefined where some day fits. `own` are the positions of the same voice, `rivals` those of the other.
 */
export function throughoutFinder(
  line: Line,
  own: readonly DatedPosition[],
  rivals: readonly DatedPosition[],
): (position: DatedPosition) => DatedPosition | undefined {
  const findNeighbours = neighbourFinder(line, own, rivals);
  return (position) => {
    const found: DatedPosition[] = [];
    for (const day of telltaleDays(position.span, rivals)) {
      const rival = findContradicted(position, findNeighbours(day));
      if (!rival) return undefined;
      found.push(rival);
    }
    return found.sort((a, b) => compareSpans(b.span, a.span))[0];
  };
}

/** Days of an interval at which what fits may change: both ends, and about the ends of the rival's dates. */
function telltaleDays({ first, last }: DateSpan, rivals: readonly DatedPosition[]): number[] {
  const ends = rivals.flatMap(({ span }) => [span.first, span.last]).filter(Number.isFinite);
  const near = ends.flatMap((day) => [day - 1, day, day + 1]);
  const days = [first, last, ...near].filter((day) => Number.isFinite(day) && first <= day && day <= last);
  return [...new Set(days)];
}

/** How a rival's position lies to a day; what lies in none of these ways says nothing about it. */
interface Neighbour {
  rival: DatedPosition;
  /** Of the very day: it contradicts if all of the rival's of that day do. */
  isSameDay: boolean;
  /** Up to the day, with nothing of the rival between: it contradicts if it is higher. */
  isLastBefore: boolean;
  /** From the day on, with nothing of one's own between: it contradicts if it is lower. */
  isFirstAfter: boolean;
}

/** The first of the rival's positions that a position contradicts, were it about this very day. */
function findContradicted(
  position: DatedPosition,
  neighbours: readonly Neighbour[],
): DatedPosition | undefined {
  const { set } = position;
  const sameDay = neighbours.filter(({ isSameDay }) => isSameDay);
  const contradictsDay = sameDay.every(({ rival }) => relationOf(position, rival) === 'contradict');
  return neighbours.find(({ rival, isSameDay, isLastBefore, isFirstAfter }) =>
    isSameDay
      ? contradictsDay
      : (isLastBefore && isBelow(set, rival.set)) || (isFirstAfter && isBelow(rival.set, set)),
  )?.rival;
}

/** Finds the neighbours of a day, in order of the rival's positions; each day's once. */
function neighbourFinder(
  line: Line,
  own: readonly DatedPosition[],
  rivals: readonly DatedPosition[],
): (day: number) => readonly Neighbour[] {
  const grows = line.question.time === 'grows';
  const latestFirst = [...rivals].sort((a, b) => compareStarts(b.span, a.span));
  const earliestFirst = [...own].sort((a, b) => compareSpans(a.span, b.span));
  const known = new Map<number, Neighbour[]>();
  return (day) => {
    let neighbours = known.get(day);
    if (neighbours) return neighbours;
    const before = latestFirst.filter(({ span }) => span.last < day);
    const after = earliestFirst.filter(({ span }) => span.first > day);
    neighbours = rivals.flatMap((rival) => {
      const { span } = rival;
      const isSameDay = span.kind !== 'interval' && span.first === day;
      const isLastBefore = grows && span.last <= day && !someAmong(before, span, (o) => isBefore(span, o));
      const isFirstAfter = grows && day <= span.first && !someAmong(after, span, (o) => isBefore(o, span));
      return isSameDay || isLastBefore || isFirstAfter
        ? [{ rival, isSameDay, isLastBefore, isFirstAfter }]
        : [];
    });
    known.set(day, neighbours);
    return neighbours;
  };
}

/** Whether a test of order holds for some position; but among instants, the outermost decides, which is first. */
function someAmong(
  positions: readonly DatedPosition[],
  { kind }: DateSpan,
  test: (span: DateSpan) => boolean,
): boolean {
  const outermost = kind === 'instant' ? positions : positions.slice(0, 1);
  return outermost.some(({ span }) => test(span));
}
