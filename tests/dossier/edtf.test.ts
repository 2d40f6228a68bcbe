import { describe, expect, test } from 'vitest';
import { dateOfDay, dayOf, formatDay, hasOffset, parseEdtf, widenedDays } from '../../src/dossier/edtf.ts';

function days(text: string): string {
  const date = parseEdtf(text);
  return date ? `${show(date.first)} ${show(date.last)}` : 'no date';
}

function show(day: number): string {
  return Number.isFinite(day) ? formatDay(day) : '..';
}

describe('the days of a date', () => {
  test.each([
    ['2022-01-20', '2022-01-20 2022-01-20'],
    ['2022-01', '2022-01-01 2022-01-31'],
    ['2022', '2022-01-01 2022-12-31'],
    ['2022-01-XX', '2022-01-01 2022-01-31'],
    ['2022-XX', '2022-01-01 2022-12-31'],
    ['202X', '2020-01-01 2029-12-31'],
    ['2022-01-20~', '2022-01-20 2022-01-20'],
    ['2022-01?', '2022-01-01 2022-01-31'],
    ['2022-01-20/2022-01-27', '2022-01-20 2022-01-27'],
    ['2022-01-20/2022-02', '2022-01-20 2022-02-28'],
    ['2022-01-20/..', '2022-01-20 ..'],
    ['2022-01-20/', '2022-01-20 ..'],
    ['../2022-01-20', '.. 2022-01-20'],
    ['2022-01-20T19:30', '2022-01-20 2022-01-20'],
    ['2022-01-20T23:30:00-05:00', '2022-01-20 2022-01-20'],
    ['2022-01-20T01:30+03:00', '2022-01-20 2022-01-20'],
    ['2022-01-20T19:30/2022-01-21T02:00', '2022-01-20 2022-01-21'],
    ['2022-21', '2022-03-01 2022-11-30'],
    ['2022-24', '2021-12-01 2023-02-28'],
    ['2024-02-29', '2024-02-29 2024-02-29'],
    ['-0003', '-0003-01-01 -0003-12-31'],
  ])('%s', (text, expected) => {
    expect(days(text)).toBe(expected);
  });
});

test.each([
  ['a number that the library takes for a century', '14'],
  ['a day of two digits', '20'],
  ['30 February', '2022-02-30'],
  ['29 February of a common year', '1900-02-29'],
  ['a thirteenth month', '2022-13'],
  ['an interval that ends before it begins', '2022-01-27/2022-01-20'],
  ['an interval of nothing', '/'],
  ['an interval of three', '2022/2023/2024'],
  ['a time that there is not', '2022-01-20T25:00'],
  ['a date of another tradition', '20.1.2022'],
  ['a day without its month', '2022-20-01'],
  ['words', 'last Thursday'],
  ['nothing', ''],
  ['space around it', ' 2022'],
])('%s is no date', (_what, text) => {
  expect(parseEdtf(text)).toBeUndefined();
});

test('an instant counts minutes, at its offset where one is given', () => {
  const minutes = (text: string): number | undefined => parseEdtf(text)?.instant;
  expect(minutes('1970-01-02T00:10')).toBe(1450);
  expect(minutes('2022-01-20T19:30+03:00')).toBe(minutes('2022-01-20T16:30Z'));
  expect(minutes('2022-01-20')).toBeUndefined();
  expect(hasOffset(parseEdtf('2022-01-20T19:30+03:00')!)).toBe(true);
  expect(hasOffset(parseEdtf('2022-01-20T19:30')!)).toBe(false);
});

test('no time zone of the machine plays a part', () => {
  const zone = process.env['TZ'];
  const read = (tz: string): (number | undefined)[][] => {
    process.env['TZ'] = tz;
    // What has been read before is remembered: each reading takes days of its own.
    const day = tz.endsWith('Auckland') ? '01' : '02';
    return ['', 'T19:30', 'T23:59+03:00'].map((time) => {
      const { first, last, instant } = parseEdtf(`2001-05-${day}${time}`)!;
      return [first - Number(day), last - Number(day), instant && instant - Number(day) * 1440];
    });
  };
  try {
    expect(read('Pacific/Auckland')).toEqual(read('America/Anchorage'));
    expect(read('Pacific/Auckland')[1]![2]! % 1440).toBe(19 * 60 + 30);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

describe('a qualified date is a unit wider each way', () => {
  test.each([
    ['2022-01-20~', '2022-01-19 2022-01-21'],
    ['2022-03~', '2022-02-01 2022-04-30'],
    ['2022%', '2021-01-01 2023-12-31'],
    ['2022-01-20', '2022-01-20 2022-01-20'],
    ['2022-01~/2022-02', '2021-12-01 2022-02-28'],
    ['2022-01-20/2022-01-27~', '2022-01-20 2022-01-28'],
  ])('%s', (text, expected) => {
    const { first, last } = widenedDays(parseEdtf(text)!);
    expect(`${show(first)} ${show(last)}`).toBe(expected);
  });
});

test('a day is written and read alike', () => {
  for (const text of ['1969-12-31', '1970-01-01', '2022-01-20', '0001-01-01']) {
    expect(dateOfDay(parseEdtf(text)!.first)).toEqual(parseEdtf(text));
  }
  expect(formatDay(dayOf(2022, 1, 20))).toBe('2022-01-20');
});
