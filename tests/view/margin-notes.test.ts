import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/dossier/model.ts';
import { articleView, claimClasses } from '../../src/view/article.ts';
import { marginNotes } from '../../src/view/margin-notes.ts';
import { buildSmallDossier } from './small-dossier.ts';

const dossier = buildSmallDossier();

function articleOf(id: string) {
  const article = dossier.articles.find((one) => one.id === id);
  if (!article) throw new Error(`no article ${id}`);
  return article;
}

function notesOf(article: string) {
  return marginNotes(dossier, articleOf(article).claims);
}

describe('the notes in the margin', () => {
  test('say a credit once for the claims that follow each other under it', () => {
    expect(notesOf('gazette-one').map(({ notes }) => notes.map(({ claim }) => claim.id))).toEqual([
      ['g-dead', 'g-bombs'],
    ]);
    expect(notesOf('courier-two').map(({ notes }) => notes.map(({ number }) => number))).toEqual([
      [1],
      [2],
      [3],
      [4],
      [5],
      [6],
    ]);
  });

  test('set against a figure what the other side says', () => {
    const [group] = notesOf('gazette-one');
    const [dead] = group?.notes ?? [];
    expect(dead?.weighing?.verdict).toBe('contested');
    expect(dead?.against.map(({ answer, voices }) => [answer, voices.map(({ head }) => head.label)])).toEqual(
      [['28', ['Militia']]],
    );
  });

  test('pass over plain statements that nobody is credited with', () => {
    expect(notesOf('gazette-three')).toEqual([]);
  });
});

describe('a claim is singled out', () => {
  const article = articleOf('courier-two');
  const view = articleView(dossier, article);
  const classesOf = (id: string) =>
    claimClasses(dossier, view, article.claims.find((claim) => claim.id === id) as Claim);

  test('by the verdict of its question and by its speaker, the most credited first', () => {
    expect(view.credits.map(({ speaker }) => speaker.id)).toEqual(['militia', 'spokesman', 'council']);
    expect(classesOf('c-dead')).toEqual(['contested', 'says-1']);
    expect(classesOf('c-dead-first')).toEqual(['contested', 'says-2']);
  });

  test('as said by nobody where the article names nobody', () => {
    expect(classesOf('c-fled-street')).toContain('says-0');
  });

  test('as a statement where it answers no question', () => {
    const other = articleOf('gazette-three');
    expect(claimClasses(dossier, articleView(dossier, other), other.claims[0] as Claim)).toEqual([
      'statement',
      'says-0',
    ]);
  });
});

test('a claim that the verdict is not on says whose answer it is on', () => {
  const [, first] = notesOf('courier-two').flatMap(({ notes }) => notes);
  expect(first?.claim.id).toBe('c-dead');
  expect(first?.instead).toEqual([]);
  const silent = notesOf('courier-two')
    .flatMap(({ notes }) => notes)
    .find(({ claim }) => claim.id === 'c-dead-first');
  expect(silent?.instead.map(({ answer }) => answer).sort()).toEqual(['28', '45']);
});
