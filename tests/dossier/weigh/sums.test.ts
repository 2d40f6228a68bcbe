/** Sums: whether the parts that a voice gives add up to its total, and whether a part exceeds another's. */
import { expect, test } from 'vitest';
import type { QuestionTime } from '../../../src/dossier/answer.ts';
import { dossierAbout, summarise, weighOf } from './table.ts';

function sums(table: string, time: QuestionTime = 'fixed', id = 'all'): string[] {
  const { sums: found } = weighOf(dossierAbout(questions(time), table), id);
  return found.map(({ kind, within, sentence }) => `${kind}, ${within}: ${sentence}`);
}

const questions = (time: QuestionTime) => [
  { id: 'all', title: 'How many?', time, parts: ['men', 'women'] },
  { id: 'men', title: 'How many men?', time },
  { id: 'women', title: 'How many women?', time },
];

test('the parts of one article add up to its total', () => {
  expect(
    sums(`
      in         | on    | by        | says
      gazette 21 | all   | monitor-a | 28
      gazette 21 | men   | monitor-a | 13
      gazette 21 | women | monitor-a | 15`),
  ).toEqual([
    'adds-up, article: Monitor A, within one article (The Gazette): ' +
      '13 (“How many men?”) and 15 (“How many women?”) add up to the total, 28.',
  ]);
});

test('they do not', () => {
  expect(
    sums(`
      in         | on    | by        | says
      gazette 21 | all   | monitor-a | 28
      gazette 21 | men   | monitor-a | 13
      gazette 21 | women | monitor-a | 25`),
  ).toEqual([
    'does-not-add-up, article: Monitor A, within one article (The Gazette): ' +
      '13 (“How many men?”) and 25 (“How many women?”) do not add up to the total, 28.',
  ]);
});

test('vague figures add up as far as they may', () => {
  expect(
    sums(`
      in         | on    | by        | says
      gazette 21 | all   | monitor-a | <~50
      gazette 21 | men   | monitor-a | >10
      gazette 21 | women | monitor-a | ~20`)[0],
  ).toMatch(/^adds-up/);
});

test('across articles, which is said', () => {
  expect(
    sums(`
      in         | on    | by        | says
      gazette 21 | all   | monitor-a | 28
      herald 22  | men   | monitor-a | 13
      tribune 23 | women | director  | 15`),
  ).toEqual([
    'adds-up, articles: Monitor A, across articles: ' +
      '13 (“How many men?”) and 15 (“How many women?”) add up to the total, 28.',
  ]);
});

test('some parts may not exceed the total', () => {
  expect(
    sums(`
      in         | on  | by        | says
      gazette 21 | all | monitor-a | 28
      gazette 21 | men | monitor-a | 45`),
  ).toEqual([
    'part-exceeds-whole, article: Monitor A, within one article (The Gazette): 45 (“How many men?”) exceeds the total, 28.',
  ]);
});

test('some parts below the total say nothing', () => {
  expect(
    sums(`
      in         | on  | by        | says
      gazette 21 | all | monitor-a | 28
      gazette 21 | men | monitor-a | 13`),
  ).toEqual([]);
});

test('figures of different origins are never added', () => {
  expect(
    sums(`
      in         | on    | by        | says
      gazette 21 | all   | monitor-a | 28
      gazette 21 | men   | monitor-a | 13
      gazette 21 | women | monitor-b | 25`),
  ).toEqual([]);
});

test('figures of different dates are never added', () => {
  expect(
    sums(
      `
      in         | on    | by        | says | when
      gazette 21 | all   | monitor-a | 28   | 20
      gazette 21 | men   | monitor-a | 13   | 20
      herald 22  | women | monitor-a | 25   | 21`,
      'grows',
    ),
  ).toEqual([]);
});

test('a part of another origin above the whole stands beside both questions and changes neither verdict', () => {
  const table = `
    in         | on  | by        | says | when
    gazette 21 | all | monitor-a | 28   | 20
    herald 21  | men | army      | 45   | 20`;
  const expected = [
    'part-exceeds-whole, origins: A part is larger than the whole, as of 20 January 2022: ' +
      '45 (“How many men?”), according to the Northern Army; 28 (“How many?”), according to Monitor A.',
  ];
  expect(sums(table, 'grows', 'all')).toEqual(expected);
  expect(sums(table, 'grows', 'men')).toEqual(expected);
  const dossier = dossierAbout(questions('grows'), table);
  expect(summarise(weighOf(dossier, 'all'))).toBe('single-origin @20: 28, 1 origin');
  expect(summarise(weighOf(dossier, 'men'))).toBe('single-origin @20: 45, 1 origin, 1 party');
});

test('of another date it is none', () => {
  expect(
    sums(
      `
      in         | on  | by        | says | when
      gazette 21 | all | monitor-a | 28   | 20
      herald 22  | men | army      | 45   | 21`,
      'grows',
    ),
  ).toEqual([]);
});

test('a print’s part above a whole is no contradiction of two origins', () => {
  expect(
    sums(`
      in         | on  | by        | says
      gazette 21 | all | monitor-a | 28
      herald 21  | men |           | 45`),
  ).toEqual([]);
});

test('a total that is reported in two ways is not added to', () => {
  expect(
    sums(`
      in         | on    | by        | says
      gazette 21 | all   | monitor-a | 28
      herald 21  | all   | monitor-a | 45
      tribune 21 | men   | monitor-a | 13
      tribune 21 | women | monitor-a | 15`),
  ).toEqual([]);
});

test('no sum is printed that nobody stated', () => {
  const [sentence] = sums(`
      in         | on    | by        | says
      gazette 21 | all   | monitor-a | 28
      gazette 21 | men   | monitor-a | 14
      gazette 21 | women | monitor-a | 19`);
  expect(sentence).not.toContain('33');
});
