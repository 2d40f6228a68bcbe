/** Where a number or a day stands on an axis. Positions are percentages of the width of the drawing. */
import { formatNumber } from '../dossier/weigh/index.ts';
import { dayOf, calendarDay } from '../dossier/edtf.ts';
import { describeDay } from '../dossier/date-words.ts';

export interface Scale {
  /** Position of a value, in per cent; infinite values stand at the ends. */
  at(value: number): number;
  ticks: Tick[];
  /** What a reader must know of the axis, as a sentence; absent for one that starts at zero in even steps. */
  note?: string;
}

export interface Tick {
  at: number;
  label: string;
}

/** Figures that differ by more than this factor stand on a logarithmic axis. */
const widestLinear = 30;

/** Room at both ends, in per cent, so that no mark is cut. */
const margin = 3;

/**
 * An axis for counts. It starts at zero, unless all figures lie so far from zero that their differences would
 * vanish; where they differ by more than thirty times, it is logarithmic. Both are said in the note.
 * @param bounds finite, 0 or more, at least one
 */
export function countScale(bounds: readonly number[]): Scale {
  const low = Math.min(...bounds);
  const high = Math.max(...bounds);
  const least = Math.min(...bounds.filter((bound) => bound > 0));
  if (high / least > widestLinear) return logarithmicScale(low, high);
  const isFar = high > low && (high - low) / high < 0.1;
  const step = niceStep(isFar ? (high - low) * 2 : Math.max(high, 1));
  const start = isFar ? Math.max(0, Math.floor(low / step - 0.5) * step) : 0;
  const end = Math.max(start + step, Math.ceil(high / step) * step);
  const at = linear(start, end);
  const count = Math.round((end - start) / step);
  const values = Array.from({ length: count + 1 }, (_, index) => round(start + index * step));
  return {
    at,
    ticks: values.map((value) => ({ at: at(value), label: formatNumber(value) })),
    note: start === 0 ? undefined : `The axis starts at ${formatNumber(start)}, not at zero.`,
  };
}

/** An axis for days, counted from 1970-01-01. @param bounds finite, at least one */
export function dayScale(bounds: readonly number[]): Scale {
  const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
  const at = linear(low, Math.max(high, low + 1));
  const days = high - low <= 3 ? daysBetween(low, high) : roundDays(low, high);
  return { at, ticks: days.map((day) => ({ at: at(day), label: tickOfDay(day, high - low) })) };
}

function logarithmicScale(low: number, high: number): Scale {
  // Zero has no logarithm: where it occurs, one is added to every figure before it is placed.
  const shift = low < 1 ? 1 : 0;
  const first = shift === 1 ? 0 : Math.floor(Math.log10(low));
  const last = Math.max(first + 1, Math.ceil(Math.log10(high)));
  const powers = Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
  const start = shift === 1 ? 0 : 10 ** first;
  const place = linear(Math.log10(start + shift), Math.log10(10 ** last + shift));
  const at = (value: number) => place(Math.log10(Math.max(value, start) + shift));
  return {
    at,
    ticks: [...(shift === 1 ? [0] : []), ...powers].map((value) => ({
      at: at(value),
      label: formatNumber(value),
    })),
    note: 'The figures lie so far apart that each step of the axis is ten times the one before.',
  };
}

function linear(start: number, end: number): (value: number) => number {
  return (value) => {
    const share = Math.min(1, Math.max(0, (value - start) / (end - start)));
    return round(margin + share * (100 - 2 * margin));
  };
}

/** A step of 1, 2 or 5 times a power of ten, of which three to six make up the width. */
function niceStep(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width / 3));
  const step = [5, 2, 1].find((factor) => factor * power * 3 <= width) ?? 1;
  return Math.max(step * power, width < 1 ? 0 : 1);
}

/** The ends of the axis, which can always be labelled, and the turn of a month or year between, where one is. */
function roundDays(low: number, high: number): number[] {
  const { year, month } = calendarDay(high);
  const turn = high - low > 366 ? dayOf(year, 1, 1) : dayOf(year, month, 1);
  const isClear = turn - low > (high - low) / 3 && high - turn > (high - low) / 3;
  return isClear ? [low, turn, high] : [low, high];
}

function daysBetween(low: number, high: number): number[] {
  return Array.from({ length: high - low + 1 }, (_, index) => low + index);
}

/** "20 January 2022"; on an axis of a few days without the year, which stands with every figure. */
function tickOfDay(day: number, width: number): string {
  return width <= 3 ? describeDay(day).replace(/ \d+$/, '') : describeDay(day);
}

/** Without the noise of binary fractions. */
function round(n: number): number {
  return Math.round(n * 100) / 100;
}
