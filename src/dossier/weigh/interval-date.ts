/** Positions about some day in an interval: each contradicts another voice only if no day of it fits. */
import { isBelow } from './answer-set.ts';
import { compareSpans, isBefore } from './common-date.ts';
import type { DateSpan } from './common-date.ts';
import type { DatedPosition, Line } from './line.ts';
import { relationOf } from './relation.ts';

/**
 * The rival's position that a position contradicts, whichever day of its interval is meant: the last of those
 * found; undefined where some day fits. `own` are the positions of the same voice, `rivals` those of the other.
 */
export function contradictsThroughout(
  line: Line,
  position: DatedPosition,
  own: readonly DatedPosition[],
  rivals: readonly DatedPosition[],
): DatedPosition | undefined {
  const found: DatedPosition[] = [];
  for (const day of telltaleDays(position.span, rivals)) {
    const rival = rivals.find((other) => contradictsOn(line, position, day, own, other, rivals));
    if (!rival) return undefined;
    found.push(rival);
  }
  return found.sort((a, b) => compareSpans(b.span, a.span))[0];
}

/** Days of an interval at which what fits may change: both ends, and about the ends of the rival's dates. */
function telltaleDays({ first, last }: DateSpan, rivals: readonly DatedPosition[]): number[] {
  const ends = rivals.flatMap(({ span }) => [span.first, span.last]).filter(Number.isFinite);
  const near = ends.flatMap((day) => [day - 1, day, day + 1]);
  const days = [first, last, ...near].filter((day) => Number.isFinite(day) && first <= day && day <= last);
  return [...new Set(days)];
}

/** Whether a position contradicts a rival's, were it about this very day. */
function contradictsOn(
  line: Line,
  position: DatedPosition,
  day: number,
  own: readonly DatedPosition[],
  rival: DatedPosition,
  rivals: readonly DatedPosition[],
): boolean {
  const at = { first: day, last: day };
  const { span } = rival;
  if (span.kind !== 'interval' && span.first === day) {
    const sameDay = rivals.filter((other) => other.span.kind !== 'interval' && other.span.first === day);
    return sameDay.every((other) => relationOf(position, other) === 'contradict');
  }
  if (line.question.time !== 'grows') return false;
  // The higher figure must not be the earlier: nothing fits where the day cannot lie on the right side of it.
  if (isBelow(position.set, rival.set) && span.last <= at.first) {
    return !rivals.some((other) => isBefore(span, other.span) && other.span.last < at.first);
  }
  if (isBelow(rival.set, position.set) && at.last <= span.first) {
    return !own.some(
      (other) => other !== position && other.span.first > at.last && isBefore(other.span, span),
    );
  }
  return false;
}
