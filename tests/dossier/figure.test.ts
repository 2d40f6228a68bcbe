import { describe, expect, test } from 'vitest';
import { findFigures } from '../../src/dossier/figure.ts';

/** Each figure with its words: "more than 100: >100", "dozens: 20..99", "20 January: date". */
function read(text: string): string[] {
  return findFigures(text).map((figure) => {
    const words = text.slice(figure.start, figure.end);
    if (figure.kind === 'date') return `${words}: date`;
    const { kind, low, high, signs } = figure;
    const numbers = low.join(' or ');
    if (kind !== 'number') return `${words}: ${numbers}..${high.join(' or ')}`;
    return `${words}: ${signs.map((sign) => `${sign}${numbers}`).join(' or ')}`;
  });
}

describe('numerals', () => {
  test.each([
    ['3,500 men', ['3,500: 3500']],
    ['3 500 men', ['3 500: 3500']],
    ['3\u202f500 men', ['3\u202f500: 3500']],
    ['3’500 men', ['3’500: 3500']],
    ['3.500 men', ['3.500: 3500 or 3.5']],
    ['3.500.000 men', ['3.500.000: 3500000']],
    ['3.3 per cent, 12,5 metres', ['3.3: 3.3', '12,5: 12.5']],
    ['3.3 million', ['3.3 million: 3300000']],
    ['seventeen, seventy and seven', ['seventeen: 17', 'seventy: 70', 'seven: 7']],
    ['Forty-five', ['Forty-five: 45']],
    ['a dozen, two dozen, half a dozen', ['a dozen: 12', 'two dozen: 24', 'half a dozen: 6']],
    ['a hundred', ['a hundred: 100']],
    ['a hundred and twenty-three thousand', ['a hundred and twenty-three thousand: 123000']],
    ['two thousand five hundred and one', ['two thousand five hundred and one: 2501']],
    ['half a million', ['half a million: 500000']],
    ['two and a half million', ['two and a half million: 2500000']],
    ['a quarter of a million', ['a quarter of a million: 250000']],
    ['twelve hundred', ['twelve hundred: 1200']],
    ['a couple of shots', ['a couple: 2']],
    ['a 26-year-old', ['26: 26']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('signs', () => {
  test.each([
    ['well over a hundred fighters', ['over a hundred: >100']],
    ['at least 20', ['at least 20: >20']],
    ['no fewer than 20', ['no fewer than 20: >20']],
    ['20 or more', ['20 or more: >20']],
    ['20 people at the least', ['20 people at the least: >20']],
    ['20+ dead', ['20+: >20']],
    ['no more than 20', ['no more than 20: <20']],
    ['as many as 20', ['as many as 20: <20']],
    ['just over 20', ['just over 20: >~20 or >20']],
    ['nearly 5,000', ['nearly 5,000: <~5000']],
    ['close to half a million', ['close to half a million: <~500000 or ~500000']],
    ['some 3,500', ['some 3,500: ~3500']],
    ['around forty', ['around forty: ~40']],
    ['forty or so', ['forty or so: ~40']],
    ['only 28', ['28: 28']],
    ['100 people, at least 20 of them children', ['100: 100', 'at least 20: >20']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

describe('ranges, vague words and dates', () => {
  test.each([
    ['between 3,500 and 5,000', ['3,500 and 5,000: 3500..5000']],
    ['3,500 to 5,000', ['3,500 to 5,000: 3500..5000']],
    ['two or three', ['two or three: 2..3']],
    ['28 and 45', ['28: 28', '45: 45']],
    ['between a hundred and two hundred', ['a hundred and two hundred: 100..200']],
    ['dozens', ['dozens: 20..99']],
    ['several hundred', ['several hundred: 100..999']],
    ['tens of thousands', ['tens of thousands: 10000..99999']],
    [
      '28 on 20 January 2022, 3 in March 2019',
      ['28: 28', '20 January 2022: date', '3: 3', 'March 2019: date'],
    ],
    ['since 2014', ['2014: date']],
    ['2022-01-20', ['2022-01-20: date']],
  ])('%s', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });
});

test.each([
  'one of them, no one else',
  'the first, the 20th',
  'an AK-47, an MI6 man, a B52',
  'at 21:30',
  'in November, on Thursday',
  'anyone, often, tension, a stone, weight',
  'some, several, a few, a number of men',
])('no figure: %s', (text) => {
  expect(read(text)).toEqual([]);
});

test('a long row of numbers or of blanks takes no long time', () => {
  const rows = [
    '1, '.repeat(20_000),
    '100 '.repeat(20_000),
    `one${' '.repeat(50_000)}`.repeat(4),
    'a '.repeat(50_000),
  ];
  const start = performance.now();
  for (const row of rows) findFigures(row);
  expect(performance.now() - start).toBeLessThan(5000);
});
