import { describe, expect, test } from 'vitest';
import { formatDay } from '../../src/dossier/edtf.ts';
import { publicationDays } from '../../src/dossier/weigh/index.ts';
import { answerWords } from '../../src/view/answer-words.ts';
import { sideBySide } from '../../src/view/summary.ts';
import { summaryOnView } from '../../src/view/summary-on.ts';
import { buildSmallDossier } from './small-dossier.ts';

const dossier = buildSmallDossier();
const [first = NaN, second = NaN] = publicationDays(dossier);

test('all answers stand side by side, by section and by verdict', () => {
  const view = sideBySide(dossier.sections, dossier.weighings, dossier.articles);
  expect(
    view.sections.map(({ section, entries }) => [section.id, entries.map((e) => e.question.id)]),
  ).toEqual([
    ['dead', ['dead']],
    ['rest', ['bombs', 'fled']],
  ]);
  expect(view.verdicts.map(({ verdict, entries }) => [verdict, entries.length])).toEqual([
    ['corroborated', 1],
    ['contested', 1],
    ['unanswered', 1],
  ]);
  expect(view.unanswered.map(({ id }) => id)).toEqual(['wounded']);
});

describe('as known on the first day', () => {
  const view = summaryOnView(dossier, first);

  test('only what was published by then counts', () => {
    expect(formatDay(first)).toBe('2022-01-21');
    expect(view.published.map(({ id }) => id)).toEqual(['gazette-one']);
    const dead = view.answers.sections[0]?.entries[0]?.weighing;
    expect(dead?.verdict).toBe('single-origin');
    expect(dead && answerWords(dead)).toBe('45');
    expect(view.answers.unanswered.map(({ id }) => id)).toEqual(['wounded', 'fled']);
  });

  test('nothing has changed since a day before', () => {
    expect(view.previous).toBeUndefined();
    expect(view.changes).toEqual([]);
  });
});

describe('as known on the next day', () => {
  const view = summaryOnView(dossier, second);

  test('what changed is told with what it was before', () => {
    const changes = view.changes.map(({ question, before, after }) => [
      question.id,
      before?.verdict,
      after.verdict,
    ]);
    expect(changes).toEqual([
      ['dead', 'single-origin', 'contested'],
      ['bombs', 'single-origin', 'corroborated'],
    ]);
    expect(view.previous).toBe(first);
  });

  test('a cut-off copy is not called silent', () => {
    const bombs = view.answers.sections[1]?.entries[0];
    expect(bombs?.quiet.notInCopy.map(({ id }) => id)).toEqual(['gazette-three']);
    expect(bombs?.quiet.silent).toEqual([]);
  });
});
