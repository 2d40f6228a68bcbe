/** Where a verdict is decided. */
import type { Verdict } from '../weighing.ts';
import { findAgreement } from './agreement.ts';
import type { Agreement } from './agreement.ts';
import { compareSpans, isBefore, latestOf } from './common-date.ts';
import type { DateSpan } from './common-date.ts';
import type { DatedComparison } from './compare.ts';
import type { Count, Counter } from './count.ts';
import { findSides } from './dispute.ts';
import type { Side } from './dispute.ts';
import type { DatedPosition } from './line.ts';

/** A verdict and what made it. */
export interface Decision {
  verdict: Verdict;
  /** Absent where there is no position, and on fixed questions, whose verdicts are dated by what was said. */
  span?: DateSpan;
  count: Count;
  /** The positions that made it; in order of voice and date. */
  made: DatedPosition[];
  /** The comparisons that made it: disputes, or agreements. */
  by: DatedComparison[];
  /** `contested`: the sides. */
  sides?: Side[];
  /** `corroborated`: what is agreed. */
  agreement?: Agreement;
}

/**
 * The first of these that holds: unanswered, no position at all; contested, a counting contradiction that no
 * later agreement has settled; corroborated, two houses agree; evolving, two or more houses; single-origin, one
 * house with a name; unattributed. It is that of the latest date at which something could be compared: a
 * dispute that is not settled stands, whatever has been agreed since, and of several disputes or agreements
 * the latest make the verdict.
 */
export function decideVerdict(
  positions: readonly DatedPosition[],
  comparisons: readonly DatedComparison[],
  counter: Counter,
): Decision {
  const count = counter.count(positions);
  if (positions.length === 0) return { verdict: 'unanswered', count, made: [], by: [] };

  const counting = comparisons.filter(({ counts, settled }) => counts && !settled);
  const disputes = latestComparisons(counting.filter(({ relation }) => relation === 'contradict'));
  if (disputes.length > 0) {
    return { verdict: 'contested', count, ...madeBy(disputes), sides: findSides(disputes) };
  }
  const agreements = latestComparisons(counting.filter(({ relation }) => relation === 'agree'));
  if (agreements.length > 0) {
    const agreement = findAgreement(agreements);
    const { span, by } = madeBy(agreements);
    const made = agreement.supporters;
    return { verdict: 'corroborated', count: counter.count(made), span, by, made, agreement };
  }
  const named = positions.filter(({ voice }) => voice.kind === 'origin');
  if (count.origins > 1) return { verdict: 'evolving', count, ...latestPositions(named) };
  if (count.origins === 1) return { verdict: 'single-origin', count, ...latestOfHouse(named) };
  return { verdict: 'unattributed', count, ...latestPositions(positions) };
}

function latestComparisons(comparisons: readonly DatedComparison[]): DatedComparison[] {
  return latestOf(comparisons, ({ span }) => span);
}

function madeBy(by: DatedComparison[]): Required<Pick<Decision, 'span' | 'made' | 'by'>> {
  const made = [...new Set(by.flatMap(({ a, b }) => [a, b]))];
  return { span: latestSpan(by.map(({ span }) => span)), made, by };
}

/** The latest position of each voice. */
function latestPositions(positions: readonly DatedPosition[]): Pick<Decision, 'span' | 'made' | 'by'> {
  const made = positions.filter(
    ({ voice, span }) => !positions.some((other) => other.voice === voice && isBefore(span, other.span)),
  );
  return { span: latestSpan(made.map(({ span }) => span)), made, by: [] };
}

/** The latest of what one house has said. */
function latestOfHouse(positions: readonly DatedPosition[]): Pick<Decision, 'span' | 'made' | 'by'> {
  const made = latestOf(positions, ({ span }) => span);
  return { span: latestSpan(made.map(({ span }) => span)), made, by: [] };
}

function latestSpan(spans: readonly DateSpan[]): DateSpan {
  return spans.reduce((latest, span) => (compareSpans(latest, span) < 0 ? span : latest));
}
