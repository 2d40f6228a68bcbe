import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/dossier/edtf.ts';
import { countScale, dayScale } from '../../src/figure/scale.ts';

const labels = ({ ticks }: { ticks: { label: string }[] }) => ticks.map(({ label }) => label);

describe('an axis for counts', () => {
  test('starts at zero and says nothing of it', () => {
    const scale = countScale([3150, 3500, 5000]);
    expect(labels(scale)[0]).toBe('0');
    expect(labels(scale).at(-1)).toBe('5,000');
    expect(scale.note).toBeUndefined();
  });

  test('says where it starts, where all figures are far from zero', () => {
    const scale = countScale([12_000, 12_900]);
    expect(scale.note).toMatch(/^The axis starts at [\d,]+, not at zero\.$/);
    expect(labels(scale)[0]).not.toBe('0');
    expect(scale.at(12_000)).toBeLessThan(scale.at(12_900));
  });

  test('is logarithmic, and says so, where figures differ by more than thirty times', () => {
    expect(countScale([10, 300]).note).toBeUndefined();
    const scale = countScale([10, 301]);
    expect(scale.note).toMatch(/ten times the one before/);
    expect(labels(scale)).toEqual(['10', '100', '1,000']);
  });

  test('has a place for zero beside large figures', () => {
    const scale = countScale([0, 1, 400]);
    expect(labels(scale)).toEqual(['0', '1', '10', '100', '1,000']);
    expect(scale.at(0)).toBeLessThan(scale.at(1));
  });

  test.each([[[0]], [[1]], [[1, 2]], [[28, 45]], [[999_999]], [[0.5, 3.3]], [[500, 501]], [[0, 0, 7]]])(
    'holds %j between its ends, with ticks in order and each once',
    (bounds) => {
      const scale = countScale(bounds);
      for (const bound of bounds) {
        expect(scale.at(bound)).toBeGreaterThanOrEqual(scale.ticks[0]!.at);
        expect(scale.at(bound)).toBeLessThanOrEqual(scale.ticks.at(-1)!.at);
      }
      const places = scale.ticks.map(({ at }) => at);
      expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
      expect(new Set(labels(scale)).size).toBe(scale.ticks.length);
      expect(scale.ticks.length).toBeLessThanOrEqual(8);
      expect(scale.ticks.length).toBeGreaterThanOrEqual(2);
    },
  );
});

describe('an axis for days', () => {
  test('names each of a few days', () => {
    expect(labels(dayScale([dayOf(2022, 1, 20), dayOf(2022, 1, 22)]))).toEqual([
      '20 January',
      '21 January',
      '22 January',
    ]);
  });

  test('names its ends, and a turn of the year that is clear of both', () => {
    const long = dayScale([dayOf(2018, 12, 1), dayOf(2020, 12, 1)]);
    expect(labels(long)).toEqual(['1 December 2018', '1 January 2020', '1 December 2020']);
    const close = dayScale([dayOf(2019, 1, 1), dayOf(2019, 12, 31)]);
    expect(labels(close)).toEqual(['1 January 2019', '31 December 2019']);
  });

  test('has room for a single day', () => {
    const day = dayOf(2022, 1, 20);
    expect(dayScale([day]).at(day)).toBeLessThan(50);
  });
});
