/**
 * Dates of positions. Only days and instants are common dates: an instant shares the day with a bare day and
 * otherwise only itself; every other date means some day in it.
 */
import { dateOfDay, hasOffset, widenedDays } from '../edtf.ts';
import type { EdtfDate } from '../answer.ts';
import type { Claim } from '../model.ts';
import { compareText } from '../issue.ts';

/** A bare day, a time of day, or some day in an interval. Days are those that the date's qualifiers allow. */
export interface DateSpan {
  kind: 'day' | 'instant' | 'interval';
  first: number;
  last: number;
  date: EdtfDate;
  /** Two claims speak of the same date where their keys are the same. */
  key: string;
}

export function spanOfDate(date: EdtfDate): DateSpan {
  const { first, last } = widenedDays(date);
  if (date.instant !== undefined) {
    return {
      kind: 'instant',
      first,
      last,
      date,
      key: `${hasOffset(date) ? 'utc' : 'local'} ${date.instant}`,
    };
  }
  if (first === last) return { kind: 'day', first, last, date: dateOfDay(first), key: `day ${first}` };
  return { kind: 'interval', first, last, date, key: `${first} to ${last}` };
}

/** What a claim is about, in time: `when`; else when it was said; else the last day of its article's publication. */
export function whenOf(claim: Claim): DateSpan {
  if (claim.whenStated) return spanOfDate(claim.when);
  return saidOf(claim);
}

/** When a claim was said: `said`, else the last day of its article's publication. */
export function saidOf(claim: Claim): DateSpan {
  if (claim.saidStated) return spanOfDate(claim.said);
  const { last } = claim.article.published;
  return spanOfDate(Number.isFinite(last) ? dateOfDay(last) : claim.article.published);
}

/** True where two positions can be compared as of one date. */
export function isCommonDate(a: DateSpan, b: DateSpan): boolean {
  if (a.kind === 'interval' || b.kind === 'interval') return false;
  return a.kind === b.kind ? a.key === b.key : a.first === b.first;
}

/** True where every moment that `a` may mean is earlier than any that `b` may mean. */
export function isBefore(a: DateSpan, b: DateSpan): boolean {
  if (a.kind === 'instant' && b.kind === 'instant' && hasOffset(a.date) === hasOffset(b.date)) {
    return a.date.instant! < b.date.instant!;
  }
  return a.last < b.first;
}

/** Those that no other is after. Several, where some cannot be put in order. */
export function latestOf<T>(items: readonly T[], dateOf: (item: T) => DateSpan): T[] {
  const spans = new Map(items.map((item) => [dateOf(item).key, dateOf(item)]));
  if (spans.size < 2) return [...items];
  // The latest first, to find soon what comes after another.
  const all = [...spans.values()].sort((a, b) => compareStarts(b, a));
  const latest = new Set(
    all.filter((span) => !all.some((other) => isBefore(span, other))).map(({ key }) => key),
  );
  return items.filter((item) => latest.has(dateOf(item).key));
}

/** By their first day, then their time of day. */
export function compareStarts(a: DateSpan, b: DateSpan): number {
  return (a.first === b.first ? 0 : a.first - b.first) || (a.date.instant ?? 0) - (b.date.instant ?? 0);
}

/** An order for showing dates, by their last day, then their first. */
export function compareSpans(a: DateSpan, b: DateSpan): number {
  return (
    (a.last === b.last ? 0 : a.last - b.last) ||
    (a.first === b.first ? 0 : a.first - b.first) ||
    (a.date.instant ?? 0) - (b.date.instant ?? 0) ||
    compareText(a.key, b.key)
  );
}
