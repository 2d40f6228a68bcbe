/**
 * Dates of the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1, as days.
 * The `edtf` library does the reading; the shape of a date is checked first, since the library takes
 * `14` for a century, and a time without an offset for the time of the machine that it runs on.
 */
import edtf, { parse } from 'edtf';
import type { EdtfDate } from './answer.ts';

/**
 * Reads a date, an instant or an interval: `2022-01-20`, `2022-01`, `2022`, `2022-01-XX`, `202X`, `2022-21`
 * (a season), `2022-01-20~`, `2022-01-20T19:30`, `2022-01-20T19:30+03:00`, `2022-01-20/2022-01-27`,
 * `2022-01-20/..`. Undefined where the text is no such date, or the date is none (30 February, an interval
 * that ends before it begins).
 *
 * The days of an instant are those written, whatever its offset. `first` and `last` leave a qualifier out of
 * account; see `widenedDays`.
 */
export function parseEdtf(text: string): EdtfDate | undefined {
  if (!known.has(text)) {
    if (known.size >= knownLimit) known.clear();
    known.set(text, readDate(text));
  }
  return known.get(text);
}

/** Dates read before: a dossier repeats few dates often, and the library takes a tenth of a millisecond for each. */
const known = new Map<string, Readonly<EdtfDate> | undefined>();
const knownLimit = 10_000;

function readDate(text: string): EdtfDate | undefined {
  if (!text.includes('/')) return parseSingle(text);
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  const start = isOpen(from) ? openStart : parseSingle(from);
  const end = isOpen(to) ? openEnd : parseSingle(to);
  if (!start || !end || (isOpen(from) && isOpen(to) && from + to === '')) return undefined;
  if (start.first > end.last) return undefined;
  if (start.instant !== undefined && end.instant !== undefined && start.instant > end.instant)
    return undefined;
  return { text, first: start.first, last: end.last, approximate: start.approximate || end.approximate };
}

/** The one-day date of a day, counted from 1970-01-01. */
export function dateOfDay(day: number): EdtfDate {
  return { text: formatDay(day), first: day, last: day, approximate: false };
}

/** A day, counted from 1970-01-01, as `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  const { year, month, date } = calendarDay(day);
  const sign = year < 0 ? '-' : '';
  return `${sign}${String(Math.abs(year)).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** Year, month (1 to 12) and day of the month of a day, counted from 1970-01-01. */
export function calendarDay(day: number): { year: number; month: number; date: number } {
  const at = new Date(day * millisecondsOfDay);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** The day, counted from 1970-01-01, of a year, a month (1 to 12) and a day of the month. */
export function dayOf(year: number, month: number, date: number): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return Math.round(at.getTime() / millisecondsOfDay);
}

/**
 * The days that a date may mean where its qualifiers (`~`, `?`, `%`) are taken at their word: one unit of the
 * date's precision more, either way. A qualified end of an interval widens that end alone.
 */
export function widenedDays(date: EdtfDate): { first: number; last: number } {
  if (!date.approximate) return { first: date.first, last: date.last };
  const [from = date.text, to = from] = date.text.split('/');
  return {
    first: isQualified(from) ? shift(date.first, unitOf(from), -1) : date.first,
    last: isQualified(to) ? shift(date.last + 1, unitOf(to), 1) - 1 : date.last,
  };
}

/** True where a time of day is given together with its offset from UTC. */
export function hasOffset(date: EdtfDate): boolean {
  return date.instant !== undefined && /(?:Z|[+-]\d{2}(?::\d{2})?)$/.test(date.text);
}

// ----------------------------------------------------------------

const millisecondsOfDay = 86_400_000;
const openStart = { first: -Infinity, instant: undefined, approximate: false };
const openEnd = { last: Infinity, instant: undefined, approximate: false };

const calendarDate = /^-?[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?[~?%]?$/;
const longYear = /^Y-?\d{5,6}$/;
const dateTime =
  /^(-?\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(Z|[+-](?:0\d|1[0-4])(?::?[0-5]\d)?)?$/;
const season = /^(-?\d{4})-(2[1-4])[~?%]?$/;

function isOpen(end: string): boolean {
  return end === '..' || end === '';
}

function parseSingle(text: string): EdtfDate | undefined {
  const timed = dateTime.exec(text);
  if (timed) return parseDateTime(text, timed[1] ?? '', timed[3] !== undefined);
  if (!calendarDate.test(text) && !longYear.test(text)) return undefined;
  const seasonal = season.exec(text);
  if (seasonal) return parseSeason(text, Number(seasonal[1]), Number(seasonal[2]));
  const bounds = readBounds(text);
  if (!bounds) return undefined;
  const first = Math.floor(bounds.min / millisecondsOfDay);
  const last = Math.floor(bounds.max / millisecondsOfDay);
  // The library lets 29 February of a common year pass, as 1 March.
  if (/^-?\d{4}-\d{2}-\d{2}/.test(text) && formatDay(first) !== text.replace(/[~?%]$/, '')) return undefined;
  return { text, first, last, approximate: isQualified(text) };
}

/** An instant without an offset is read as if at UTC, so that no machine's time zone plays a part. */
function parseDateTime(text: string, written: string, offset: boolean): EdtfDate | undefined {
  const day = parseSingle(written);
  const bounds = readBounds(offset ? text : `${text}Z`);
  if (!day || !bounds) return undefined;
  return { ...day, text, instant: Math.floor(bounds.min / 60_000) };
}

/**
 * A season does not say on which half of the globe, nor whether a winter began or ended in its year: it may
 * mean any day of either half's season.
 */
function parseSeason(text: string, year: number, code: number): EdtfDate {
  const mild = code === 21 || code === 23;
  const first = mild ? dayOf(year, 3, 1) : dayOf(year - 1, 12, 1);
  const last = mild ? dayOf(year, 11, 30) : dayOf(year + 1, 3, 1) - 1;
  return { text, first, last, approximate: isQualified(text) };
}

function readBounds(text: string): { min: number; max: number } | undefined {
  try {
    const { min, max } = edtf(parse(text, { level: 1 }));
    return min !== null && max !== null && Number.isFinite(min) && Number.isFinite(max)
      ? { min, max }
      : undefined;
  } catch {
    return undefined; // the library throws on every text that it cannot read
  }
}

function isQualified(text: string): boolean {
  return /[~?%]$/.test(text);
}

/** Months of the unit in which a date is written; 0 for a day. */
function unitOf(text: string): number {
  const date = text.replace(/[~?%]$/, '');
  if (season.test(date)) return 3;
  if (/X{2}$/.test(date) && /^-?[0-9X]{4}$/.test(date)) return 1200;
  if (/X$/.test(date) && /^-?[0-9X]{4}$/.test(date)) return 120;
  const parts = date
    .replace(/^-|^Y-?/, '')
    .split('-')
    .filter((part) => part !== 'XX');
  return parts.length === 1 ? 12 : parts.length === 2 ? 1 : 0;
}

function shift(day: number, months: number, times: 1 | -1): number {
  if (!Number.isFinite(day)) return day;
  if (months === 0) return day + times;
  const { year, month, date } = calendarDay(day);
  return dayOf(year, month + times * months, date);
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}
