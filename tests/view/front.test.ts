import { expect, test } from 'vitest';
import { frontView } from '../../src/view/front.ts';
import { harbourDossier } from './harbour.ts';

const view = frontView(harbourDossier());

test('the front page has the days of the period, with the claims about each, and quiet days as one', () => {
  expect(view.days.map(({ label, count, anchor }) => [label, count, anchor])).toEqual([
    ['1 May', 0, undefined],
    ['2 May', 6, 'on-2020-05-02'],
    ['3 May', 1, 'on-2020-05-03'],
    ['4 May', 1, 'on-2020-05-04'],
    ['5 May to 31 May', 0, undefined],
  ]);
});

test('a period without an end has no strip of days', () => {
  const dossier = harbourDossier();
  dossier.about.period = { text: '2020-05-01/..', first: 18383, last: Infinity, approximate: false };
  expect(frontView(dossier).days).toEqual([]);
});

test('the contested come first, the rest in their order', () => {
  const dossier = harbourDossier();
  dossier.about.keyQuestions = ['ships', 'arson', 'dead'].map((id) =>
    dossier.questions.find((question) => question.id === id)!,
  );
  expect(frontView(dossier).key.map(({ question, verdict }) => [question.id, verdict])).toEqual([
    ['arson', 'contested'],
    ['dead', 'contested'],
    ['ships', 'unattributed'],
  ]);
});
