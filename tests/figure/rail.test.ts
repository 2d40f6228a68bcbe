import { describe, expect, test } from 'vitest';
import { compressedRail, dayRail } from '../../src/figure/rail.ts';

function days(first: number, last = first, approximate = false) {
  return { first, last, approximate };
}

/** Each row in short: `dot`, `start1`, or `gap 3-5`. */
function inShort({ rows }: ReturnType<typeof dayRail>): string[] {
  return rows.map(({ gap, marks }) =>
    [
      gap && `gap ${gap.first}-${gap.last}`,
      ...marks.toSorted((a, b) => a.lane - b.lane).map(({ part, lane }) => part + lane),
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('a column of days', () => {
  test('has a dot for a day, and one row for the days between', () => {
    expect(inShort(dayRail([days(1), days(2), days(6)], 1))).toEqual(['dot0', 'dot0', 'gap 3-5', 'dot0']);
  });

  test('has a bar for a longer time, from the row of its first day to that of its last', () => {
    const rail = dayRail([days(1), days(1, 3), days(2), days(3), days(4)], 1);
    expect(inShort(rail)).toEqual(['dot0 start1', 'through1 name1', 'dot0 through1', 'dot0 end1', 'dot0']);
    expect(rail.lanes).toBe(1);
  });

  test('sets bars that overlap side by side, and others in the same lane', () => {
    const rail = dayRail([days(1, 2), days(1, 9), days(2), days(3, 4), days(4)], 1);
    expect(rail.lanes).toBe(2);
    expect(inShort(rail)).toEqual([
      'start1 name1 start2',
      'through1 through2 name2',
      'dot0 end1 through2',
      'start1 name1 through2',
      'dot0 end1 end2',
    ]);
  });

  test('lets what ends in a gap end there', () => {
    expect(inShort(dayRail([days(1, 4), days(9)], 1))).toEqual(['start1 name1', 'gap 2-8 end1', 'dot0']);
  });

  test('draws no beginning for what began before its first day', () => {
    expect(inShort(dayRail([days(-400, 5), days(2)], 1))).toEqual(['through1 name1', 'dot0 end1']);
  });

  test('has a bar within one row where nothing else is of its days', () => {
    expect(inShort(dayRail([days(1), days(2, 4)], 1))).toEqual(['dot0', 'whole1']);
  });

  test('leaves open what has no end, and says what is uncertain', () => {
    const rail = dayRail([days(1, Infinity), days(2, 2, true)], 1);
    expect(inShort(rail)).toEqual(['start1 name1', 'dot0 open1']);
    expect(rail.rows[1]?.marks.map(({ part, uncertain }) => [part, uncertain])).toEqual([
      ['open', false],
      ['dot', true],
    ]);
  });
});

test('times far apart each stand for themselves', () => {
  const rail = compressedRail([days(-Infinity, -900), days(-800, -700), days(-600, Infinity), days(-5)]);
  expect(inShort(rail)).toEqual(['until1', 'whole1', 'open1', 'dot0']);
});
