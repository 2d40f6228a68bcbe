import { describeDate, describeDay } from '../dossier/date-words.ts';
import { formatDay } from '../dossier/edtf.ts';
import { compareText } from '../dossier/issue.ts';
import type { EdtfDate } from '../dossier/answer.ts';
import type { Claim } from '../dossier/model.ts';

/** Claims about one day, or about one span of days. */
export interface TimeGroup {
  /** Unique in a timeline: `on-2022-01-20`, `2022-01-20-to-2022-01-27`. */
  id: string;
  /** "20 January 2022", "20 to 27 January 2022", "In January 2022". */
  label: string;
  /** What a date of that precision leaves open; absent for a day. */
  precision?: string;
  /** First and last day, counted from 1970-01-01; infinite where it is open. */
  first: number;
  last: number;
  /** Every claim writes the date as uncertain or approximate. */
  approximate: boolean;
  /** On which days it was said, with the number of claims; in order. */
  said: { words: string; count: number }[];
  claims: Claim[];
}

/** Claims in order of the time that they are about. */
export interface Timeline {
  /** What ended, or began, before the dossier's period. */
  before: TimeGroup[];
  during: TimeGroup[];
  after: TimeGroup[];
  /** Claims that state no date of their own. */
  undated: Claim[];
}

/**
 * Claims by the date that they state, each day and each span once, in order of the first day, the shorter
 * first. A span that began before the period counts from the period's first day where it may lie within it.
 * @param period the dossier's period
 */
export function timelineView(claims: readonly Claim[], period: EdtfDate): Timeline {
  const groups = new Map<string, Span>();
  for (const claim of claims) {
    if (!claim.whenStated) continue;
    const { first, last } = claim.when;
    const key = `${first}/${last}`;
    const group = groups.get(key) ?? { first, last, claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  const ordered = [...groups.values()].sort((a, b) => compareSpans(a, b, period.first));
  const inPart = (part: Part) => ordered.filter((span) => partOf(span, period) === part).map(toGroup);
  return {
    before: inPart('before'),
    during: inPart('during'),
    after: inPart('after'),
    undated: claims.filter(({ whenStated }) => !whenStated),
  };
}

/** A heading over what happened in the dossier's period: "From 20 to 27 January 2022", "In January 2022". */
export function periodHeading(period: EdtfDate): string {
  const [from, to] = period.text.split('/');
  const closed =
    from !== undefined && to !== undefined && ![from, to].some((end) => end === '' || end === '..');
  if (closed) return `From ${describeDate(period)}`;
  return to === undefined && period.first === period.last ? describeDay(period.first) : inWords(period);
}

type Part = 'before' | 'during' | 'after';
type Days = Pick<EdtfDate, 'first' | 'last'>;

/** Claims about the same days. */
interface Span extends Days {
  claims: Claim[];
}

function partOf({ first, last }: Days, period: Days): Part {
  // What has lasted since long before is of then, although it reaches into the period.
  const lasting = first < period.first && (first === -Infinity || last === Infinity);
  if (last < period.first || lasting) return 'before';
  return first > period.last ? 'after' : 'during';
}

function compareSpans(a: Days, b: Days, start: number): number {
  return (
    compareNumbers(beginning(a, start), beginning(b, start)) ||
    compareNumbers(a.last, b.last) ||
    compareNumbers(a.first, b.first)
  );
}

function beginning({ first, last }: Days, start: number): number {
  return last >= start && last !== Infinity ? Math.max(first, start) : first;
}

/** Infinity equals itself here, unlike in a subtraction. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Within a day: by the hour where one is given, then by when it was said. */
function compareClaims(a: Claim, b: Claim): number {
  return (
    compareNumbers(a.when.instant ?? -Infinity, b.when.instant ?? -Infinity) ||
    compareNumbers(a.said.first, b.said.first) ||
    compareNumbers(a.said.last, b.said.last) ||
    compareText(a.article.id, b.article.id) ||
    a.span.start.offset - b.span.start.offset
  );
}

function toGroup({ first, last, claims: unordered }: Span): TimeGroup {
  const claims = unordered.toSorted(compareClaims);
  const approximate = claims.every(({ when }) => when.approximate);
  const common = { first, last, approximate, said: saidOn(claims), claims };
  if (first === last) return { id: `on-${formatDay(first)}`, label: describeDay(first), ...common };
  const id = `${formatEnd(first)}-to-${formatEnd(last)}`;
  // The same days can be written in several ways: the plainest one is the heading.
  const [date] = claims
    .map(({ when }) => when)
    .sort(
      (a, b) =>
        Number(a.approximate) - Number(b.approximate) ||
        a.text.length - b.text.length ||
        compareText(a.text, b.text),
    );
  return date
    ? { id, label: inWords(date), precision: precisionWords(date), ...common }
    : { id, label: id, ...common };
}

function saidOn(claims: readonly Claim[]): TimeGroup['said'] {
  const days = new Map<string, number>();
  const inOrder = claims.toSorted(
    (a, b) => compareNumbers(a.said.first, b.said.first) || compareNumbers(a.said.last, b.said.last),
  );
  for (const { said } of inOrder) {
    const words = describeDate(said);
    days.set(words, (days.get(words) ?? 0) + 1);
  }
  return [...days].map(([words, count]) => ({ words, count }));
}

/** "In January 2022", "20 to 27 January 2022", "Since March 2019", "About 1998". */
function inWords(date: EdtfDate): string {
  const words = describeDate(date);
  const label = date.text.includes('/') || date.approximate ? words : `in ${words}`;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function formatEnd(day: number): string {
  return Number.isFinite(day) ? formatDay(day) : 'open';
}

/** What a date that is no day leaves open. */
function precisionWords({ text, first, last }: EdtfDate): string {
  if (first === -Infinity) return 'When it began is not stated.';
  if (last === Infinity) return 'From then on; no end is stated.';
  if (text.includes('/')) return 'At some time within these days, or throughout.';
  return /^-?\d{4}-(?:0[1-9]|1[0-2])/.test(text)
    ? 'On which day is not stated.'
    : 'In which month is not stated.';
}
