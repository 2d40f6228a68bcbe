import { expect, test } from 'vitest';
import { findDates, statesDate } from '../../src/dossier/date-mention.ts';

test.each([
  ['On the evening of Thursday 20 January', '2022-01-20'],
  ['on January 20', '2022-01-20'],
  ['on the 20th of January, 2022', '2022-01-20'],
  ['on 20.1.2022', '2022-01-20'],
  ['on 2022-01-20', '2022-01-20'],
  ['on 20 January 2022, at 21:30', '2022-01-20T21:30'],
  ['from 20 to 27 January', '2022-01-20/2022-01-27'],
  ['from 28 January to 3 February 2022', '2022-01-28/2022-02-03'],
  ['since 2014', '2014/..'],
  ['In November', '2021-11'],
  ['on 20 January 2022', '2022-01'],
  ['in March 2019', '2019'],
  ['about 2014', '2014~'],
  ['early in March 2019', '2019-03'],
  ['in the spring of 2022', '2022-21'],
  ['in the 2010s', '201X'],
  ['in the 19th century', '18XX'],
])('%s states %s', (words, date) => {
  expect(statesDate(findDates(words), date)).toBe(true);
});

test.each([
  ['on Thursday', '2022-01-20'],
  ['on 21 January', '2022-01-20'],
  ['on 20 February', '2022-01-20'],
  ['on 20 January 2021', '2022-01-20'],
  ['in January', '2022-01-20'],
  ['three years ago', '2019'],
  ['in March', '2019'],
  ['on 20 January', '2022-01-20/2022-01-27'],
  ['in 2014', '2014~'],
  ['about 2014', '2014'],
  ['2,014 people', '2014'],
  ['they may march', '2022-03'],
])('%s does not state %s', (words, date) => {
  expect(statesDate(findDates(words), date)).toBe(false);
});
