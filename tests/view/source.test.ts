import { describe, expect, it } from 'vitest';
import { describeCredits } from '../../src/view/credits.ts';
import { sourceView } from '../../src/view/source.ts';
import { harbourDossier, ids, pick } from './harbour.ts';

const dossier = harbourDossier();
const viewOf = (id: string) => sourceView(dossier, pick(dossier.sources, id));

describe('where what a source prints comes from', () => {
  it('counts every claim once, its own reporting first, spokespeople under their organisation', () => {
    const rows = viewOf('courier').credits.map(({ kind, origins, through, claims }) => [
      kind,
      ids(origins),
      ids(through),
      claims.length,
    ]);
    expect(rows).toEqual([
      ['own', ['courier'], [], 1],
      ['unstated', [], [], 1],
      ['relayed', ['brigade'], ['fire-chief'], 3],
      ['relayed', ['night-guard'], [], 1],
    ]);
  });

  it('keeps the text of an agency apart', () => {
    const agency = viewOf('gazette').credits.filter(({ kind }) => kind === 'agency');
    expect(agency.map(({ origins, claims }) => [ids(origins), ids(claims)])).toEqual([
      [['newswire'], ['g-wire']],
    ]);
  });

  it('is said in a sentence', () => {
    expect(describeCredits(viewOf('gazette').credits)).toBe(
      'Of its 6 claims, none is stated as its own reporting; of 2 it does not say how it knows; 1 is text of an agency; 3 are relayed from 2 others.',
    );
  });
});

describe('what only a source reports', () => {
  it('is questions that nobody else answers, and answers that nobody else gives', () => {
    const { onlyQuestions, onlyAnswers } = viewOf('courier');
    expect(ids(onlyQuestions)).toEqual(['ships']);
    expect(ids(onlyAnswers)).toEqual(['c-dead-3', 'c-arson']);
  });
});

describe('where a source differs from others', () => {
  it('has both sides of every contested question', () => {
    const sides = viewOf('courier').differences.map(({ weighing, own, others, both }) => ({
      question: weighing.question.id,
      own: ids(own),
      others: ids(others),
      both,
    }));
    expect(sides).toContainEqual({ question: 'arson', own: ['c-arson'], others: ['g-arson'], both: false });
    expect(sides).toContainEqual({ question: 'dead', own: ['c-dead-2'], others: ['g-dead'], both: false });
  });

  it('says where it prints the other side as well', () => {
    const dead = viewOf('gazette').differences.find(({ weighing }) => weighing.question.id === 'dead');
    expect(dead).toMatchObject({ both: true });
  });
});

describe('how a source spells names', () => {
  it('shows its spelling beside that of the others, where they differ', () => {
    const { spellings } = viewOf('gazette');
    const rows = spellings.map(({ record, own, others }) => [
      record.id,
      own.spellings.map(({ words }) => words),
      others.spellings.map(({ words }) => words),
    ]);
    expect(rows).toEqual([['brigade', ['Fire Brigade', 'HFB'], ['Feuerwehr']]]);
  });

  it('has no row for a name that is withheld', () => {
    const { spellings, alike } = viewOf('courier');
    expect(spellings.map(({ record }) => record.id)).not.toContain('night-guard');
    // Harbour, Town, Fire Chief, Owners, the clerk: written by it as by the others, or by it alone.
    expect(alike).toBe(5);
  });
});

describe('an agency', () => {
  it('has the articles that carry its text, and the claims that name it', () => {
    const { articles, wired, named, about } = viewOf('newswire');
    expect(ids(articles)).toEqual([]);
    expect(ids(wired)).toEqual(['gazette-may']);
    expect(ids(named)).toEqual(['g-wire']);
    expect(ids(about)).toEqual(['g-later']);
  });
});
