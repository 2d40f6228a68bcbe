import { expect, test } from 'vitest';
import type { QuestionKind } from '../../../src/dossier/answer.ts';
import { describeAnswer, describeValue } from '../../../src/dossier/weigh/index.ts';

const question = (kind: QuestionKind) => ({
  kind,
  options: [
    { id: 'gate', title: 'at the gate' },
    { id: 'wall', title: 'at the wall' },
  ],
});

test.each<[QuestionKind, string, string]>([
  ['count', '28', '28'],
  ['count', '3500', '3,500'],
  ['count', '1234567', '1,234,567'],
  ['count', '3500!', 'exactly 3,500'],
  ['count', '~3500', 'about 3,500'],
  ['count', '<~5000', 'nearly 5,000'],
  ['count', '>~5000', 'just over 5,000'],
  ['count', '>10', 'more than 10'],
  ['count', '>=100', 'at least 100'],
  ['count', '<500', 'under 500'],
  ['count', '<=500', 'up to 500'],
  ['count', '3500..5000', '3,500 to 5,000'],
  ['count', '3.3', '3.3'],
  ['count', '1.5..2.5', '1.5 to 2.5'],
  ['count', 'dozens', 'dozens'],
  ['count', 'unknown', 'unknown'],
  ['yesno', 'yes', 'yes'],
  ['choice', 'gate', 'at the gate'],
  ['choice', '!gate', 'not at the gate'],
  ['date', '2022-01-20', '20 January 2022'],
  ['date', '2019-03', 'March 2019'],
  ['date', '2014~', 'about 2014'],
  ['date', 'silent', 'silent'],
])('%s: %s reads "%s"', (kind, text, words) => {
  expect(describeValue(text, question(kind))).toBe(words);
});

test('a set is described with the sign that its claim writes', () => {
  const set = { type: 'interval', low: 4500, high: 5000 } as const;
  expect(describeAnswer({ set, written: ['<~5000'] }, question('count'))).toBe('nearly 5,000');
  expect(describeAnswer({ set, written: ['4500..5000'] }, question('count'))).toBe('4,500 to 5,000');
  expect(describeAnswer({ set, written: ['4700', '<~5000'] }, question('count'))).toBe('nearly 5,000');
});

test('and by itself where no claim writes it, or two write it differently', () => {
  const count = (low: number, high: number, ...written: string[]): string =>
    describeAnswer({ set: { type: 'interval', low, high }, written }, question('count'));
  expect(count(3150, 5000, '~3500', '3500..5000')).toBe('3,150 to 5,000');
  expect(count(10, Infinity, '>10', '>=10')).toBe('at least 10');
  expect(count(0, 500)).toBe('up to 500');
  expect(count(28, 28)).toBe('28');
});

test('dates and options', () => {
  const days = { type: 'interval', low: 19012, high: 19013 } as const;
  expect(describeAnswer({ set: days }, question('date'))).toBe('20 to 21 January 2022');
  expect(describeAnswer({ set: { type: 'options', options: ['gate', 'wall'] } }, question('choice'))).toBe(
    'at the gate or at the wall',
  );
});
