/** `parts-add-up`: sums that do not add up within one article are told to whoever annotates it. */
import { expect, test } from 'vitest';
import { findSumIssues, weighDossier } from '../../../src/dossier/weigh/index.ts';
import { dossierAbout } from './table.ts';

const questions = [
  { id: 'all', title: 'How many?', time: 'fixed', parts: ['men', 'women'] },
  { id: 'men', title: 'How many men?', time: 'fixed' },
  { id: 'women', title: 'How many women?', time: 'fixed' },
] as const;

function told(table: string): string[] {
  const asked = questions.map((question) => ({
    ...question,
    ...('parts' in question && { parts: [...question.parts] }),
  }));
  return findSumIssues(weighDossier(dossierAbout(asked, table))).map(
    ({ rule, level, message }) => `${level} ${rule}: ${message}`,
  );
}

test('parts that do not add up are told once', () => {
  expect(
    told(`
      in         | on    | by        | says
      gazette 21 | all   | monitor-a | 28
      gazette 21 | men   | monitor-a | 13
      gazette 21 | women | monitor-a | 25`),
  ).toEqual([
    'warning parts-add-up: Monitor A, within one article (The Gazette): ' +
      '13 (“How many men?”) and 25 (“How many women?”) do not add up to the total, 28.',
  ]);
});

test('so is a part that exceeds the whole', () => {
  expect(
    told(`
      in         | on  | by        | says
      gazette 21 | all | monitor-a | 28
      gazette 21 | men | monitor-a | 45`),
  ).toEqual([expect.stringContaining('45 (“How many men?”) exceeds the total, 28.')]);
});

test.each([
  [
    'what adds up',
    `in         | on    | by        | says
     gazette 21 | all   | monitor-a | 28
     gazette 21 | men   | monitor-a | 13
     gazette 21 | women | monitor-a | 15`,
  ],
  [
    'figures of several articles, for which no single account can be wrong',
    `in         | on    | by        | says
     gazette 21 | all   | monitor-a | 28
     herald 22  | men   | monitor-a | 13
     herald 22  | women | monitor-a | 25`,
  ],
  [
    'figures of two origins',
    `in         | on  | by        | says
     gazette 21 | all | monitor-a | 28
     gazette 21 | men | army      | 45`,
  ],
])('nothing is told of %s', (_name, table) => {
  expect(told(table)).toEqual([]);
});
