/**
 * The line of time beside a list of days: which marks stand in which row. A day is a dot, a longer time a bar
 * along the line, from the row of its first day to that of its last; days that no row is about are one row.
 */
import type { EdtfDate } from '../dossier/answer.ts';

/** A row of the timeline: some group of claims, or a gap. */
export interface RailRow<G> {
  /** Absent for a gap. */
  group?: G;
  /** The days of a gap, counted from 1970-01-01; both ends included. */
  gap?: { first: number; last: number };
  marks: RailMark[];
}

export interface RailMark {
  /**
   * `dot`: a day. Of a bar: `whole`, within this row; `start`, `through` and `end`, over several; `open`, from
   * here on without an end; `until`, from an unstated beginning. `name`: this row tells what the bar is.
   */
  part: 'dot' | 'whole' | 'start' | 'through' | 'end' | 'open' | 'until' | 'name';
  /** 0 is the line of time itself; bars that overlap stand side by side, from 1. */
  lane: number;
  /** The date is written as uncertain or approximate. */
  uncertain: boolean;
}

export interface Rail<G> {
  rows: RailRow<G>[];
  /** How many lanes there are beside the line. */
  lanes: number;
}

/** What a row is about. */
export type Days = Pick<EdtfDate, 'first' | 'last' | 'approximate'>;

/**
 * Days in a column, bars beside it.
 * @param groups in order of the first day, what began before `start` as if on that day
 * @param start the first day of the column, counted from 1970-01-01
 */
export function dayRail<G extends Days>(groups: readonly G[], start: number): Rail<G> {
  const rows: RailRow<G>[] = [];
  let day = start;
  for (const group of groups) {
    const begin = Math.max(group.first, start);
    if (begin > day + 1) rows.push({ gap: { first: day + 1, last: begin - 1 }, marks: [] });
    day = Math.max(day, begin);
    rows.push({ group, marks: [] });
  }
  const busyUntil: number[] = [];
  rows.forEach((row, index) => {
    if (!row.group) return;
    const { first, last, approximate: uncertain } = row.group;
    if (first === last) {
      row.marks.push({ part: 'dot', lane: 0, uncertain });
      return;
    }
    const begin = Math.max(first, start);
    const from = rows.findIndex((one) => one.group && Math.max(one.group.first, start) === begin);
    const end = findLastRow(rows, index, last, start);
    const free = busyUntil.findIndex((busy) => busy < from);
    const lane = free === -1 ? busyUntil.length : free;
    busyUntil[lane] = end;
    for (let at = from; at <= end; at += 1) {
      const part = first < start && at === from ? 'through' : partAt(at, from, end, last);
      rows[at]?.marks.push({ part, lane: lane + 1, uncertain });
    }
    if (from < end) row.marks.push({ part: 'name', lane: lane + 1, uncertain });
  });
  return { rows, lanes: busyUntil.length };
}

/** Times far apart, one under the other: the distance between two rows means nothing. */
export function compressedRail<G extends Days>(groups: readonly G[]): Rail<G> {
  const partOf = ({ first, last }: Days): RailMark['part'] => {
    if (first === last) return 'dot';
    if (first === -Infinity) return 'until';
    return last === Infinity ? 'open' : 'whole';
  };
  const rows = groups.map((group) => {
    const part = partOf(group);
    return { group, marks: [{ part, lane: part === 'dot' ? 0 : 1, uncertain: group.approximate }] };
  });
  return { rows, lanes: rows.some(({ marks }) => marks[0]?.lane === 1) ? 1 : 0 };
}

/** The last row that a bar reaches: one that begins, or a gap, on or before its last day. */
function findLastRow<G extends Days>(
  rows: readonly RailRow<G>[],
  from: number,
  last: number,
  start: number,
): number {
  let end = from;
  rows.forEach(({ group, gap }, index) => {
    const begin = gap ? gap.first : Math.max(group?.first ?? -Infinity, start);
    if (index > from && begin <= last) end = index;
  });
  return end;
}

function partAt(at: number, start: number, end: number, last: number): RailMark['part'] {
  if (at === end && last === Infinity) return 'open';
  if (start === end) return 'whole';
  if (at === start) return 'start';
  return at === end ? 'end' : 'through';
}
