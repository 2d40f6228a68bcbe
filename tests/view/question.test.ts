import { describe, expect, test } from 'vitest';
import { countWords, verdictDay } from '../../src/view/answer-words.ts';
import { questionView } from '../../src/view/question.ts';
import { printedIn } from '../../src/view/positions.ts';
import { buildSmallDossier } from './small-dossier.ts';

const dossier = buildSmallDossier();

function viewOf(id: string) {
  const question = dossier.questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return questionView(dossier, question);
}

describe('a contested count', () => {
  const { main, description, quiet, previous, next } = viewOf('dead');

  test('is described with both figures and the day', () => {
    expect(description).toMatch(
      /^Contested: (28 or 45|45 or 28)\. 2 independent origins.*21 January 2022\.$/,
    );
    expect(verdictDay(main.weighing)).toBe('21 January 2022');
    expect(countWords(main.weighing)).not.toMatch(/\.$/);
  });

  test('has a row for each origin, with its figure, its day and where it was printed', () => {
    const rows = main.positions.flatMap(({ voice, rows: own }) =>
      own.map(({ figures, asOf, said, replaced, position }) => ({
        who: voice.head.label,
        figures: figures.map(({ words }) => words),
        asOf,
        said,
        replaced: replaced.map(({ words }) => words),
        printed: printedIn(position.claims).map(({ article }) => article.id),
      })),
    );
    expect(rows).toHaveLength(2);
    expect(rows).toContainEqual({
      who: 'Militia',
      figures: ['28'],
      asOf: '21 January 2022',
      said: '22 January 2022',
      replaced: ['30'],
      printed: ['courier-two'],
    });
    expect(rows).toContainEqual({
      who: 'Monitor',
      figures: ['45'],
      asOf: '21 January 2022',
      said: '21 January 2022',
      replaced: [],
      printed: ['gazette-one'],
    });
  });

  test('names who contradicts whom', () => {
    const pairs = main.contradictions.map(({ a, b }) => [a.voice.head.id, b.voice.head.id].sort());
    expect(pairs).toEqual([['militia', 'monitor']]);
    expect(main.agreements).toEqual([]);
  });

  test('tells an article that is silent from one that our copy of is cut off', () => {
    expect(quiet.silent).toEqual([]);
    expect(quiet.notInCopy.map(({ id }) => id)).toEqual(['gazette-three']);
  });

  test('leads to its neighbours within the section only', () => {
    expect(previous).toBeUndefined();
    expect(next?.id).toBe('wounded');
    expect(viewOf('wounded').next).toBeUndefined();
  });
});

describe('origins that count as one', () => {
  test('are named with the reason', () => {
    const { beside } = viewOf('bombs').main.weighing;
    expect(beside).toContainEqual(expect.stringMatching(/Council belongs to .*Militia: they count as one/));
  });

  test('agree with a third as the widest of what they say', () => {
    expect(viewOf('bombs').description).toMatch(/^Corroborated: more than 10\. 2 independent origins/);
  });
});

describe('what is no answer', () => {
  test('stands apart from the answers', () => {
    const { noAnswer, main, others } = viewOf('fled');
    expect(noAnswer.map(({ id, claims }) => [id, claims.map((claim) => claim.id)])).toEqual([
      ['silent', ['c-fled']],
    ]);
    expect(main.positions).toEqual([]);
    expect(others.map(({ weighing }) => weighing.scope)).toEqual(['from one street']);
  });

  test('every claim of a question stands somewhere on its page', () => {
    for (const question of dossier.questions) {
      const { main, others, noAnswer } = viewOf(question.id);
      const shown = [main, ...others].flatMap((view) => [
        ...view.claims.flatMap(({ claims }) => claims),
        ...view.rest,
        ...view.weighing.silent,
        ...view.weighing.unknown,
        ...view.weighing.unconfirmed,
      ]);
      expect(question.claims.filter((claim) => !shown.includes(claim))).toEqual([]);
      expect(noAnswer.every(({ claims }) => claims.length > 0)).toBe(true);
    }
  });
});
