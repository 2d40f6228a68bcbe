/** What the site says of its first dossier, where the articles set traps: read from the built pages. */
import { describe, expect, inject, test } from 'vitest';
import type { Claim } from '../../src/dossier/model.ts';
import type { Weighing } from '../../src/dossier/weighing.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { readPages } from './pages.ts';

const { dossier } = readDossier('content');
if (!dossier) throw new Error('The content has errors.');
const pages = readPages(inject('site').root);

test('the content has neither an error nor a warning', () => {
  expect(readDossier('content').issues).toEqual([]);
});

test('every article is annotated, the long ones at length, each claim with its paragraph', () => {
  const counts = dossier.articles.map(({ claims }) => claims.length);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(25);
  expect(dossier.claims.length).toBeGreaterThanOrEqual(200);
  expect(dossier.claims.filter(({ loc }) => loc === undefined)).toEqual([]);
});

describe('one monitor in two outlets', () => {
  const weighing = weighingOf('escape-first-night');
  const said = weighing.question.claims.filter(
    ({ by, value }) => by.some(({ id }) => id === 'sohr') && value?.set,
  );

  test('is printed by two outlets and counts as one origin', () => {
    expect(new Set(said.map(({ article }) => article.source.id)).size).toBe(2);
    expect(weighing.verdict).toBe('single-origin');
    expect(weighing.origins).toBe(1);
  });

  test('and the page says why, in words', () => {
    expect(textOf('questions/escape-first-night/')).toContain(
      'Two articles print it; both go back to one origin.',
    );
  });

  test('the militia’s silence on the escape is silence, not a denial', () => {
    expect(weighing.silent.every(({ by }) => by.some(({ id }) => id === 'sdf'))).toBe(true);
    expect(weighing.silent.length).toBeGreaterThan(0);
    expect(weighing.comparisons.filter(({ relation }) => relation === 'contradict')).toEqual([]);
  });
});

describe('the dead among the attackers', () => {
  const weighing = weighingOf('attackers-killed');

  test('are contested between the militia and the monitor, in one and the same article', () => {
    expect(weighing.verdict).toBe('contested');
    const [dispute] = weighing.comparisons.filter(
      ({ relation, counts }) => relation === 'contradict' && counts,
    );
    expect([dispute?.a, dispute?.b].map((side) => side?.voice.head.id).sort()).toEqual(['sdf', 'sohr']);
    const articles = [dispute?.a, dispute?.b].flatMap((side) =>
      side?.claims.map(({ article }) => article.id),
    );
    expect(new Set(articles).size).toBe(1);
  });

  test('of one day, although the militia has given a later figure since', () => {
    expect(weighing.date?.text).toBe('2022-01-22');
    expect(textOf('questions/attackers-killed/')).toContain('Since then: 374');
  });

  test('and the front page says so', () => {
    expect(textOf('')).toContain('28 or 45');
  });
});

test('the figures for the defenders count different groups, which the page says instead of comparing them', () => {
  const weighing = weighingOf('defenders-killed');
  expect(weighing.comparisons).toEqual([]);
  expect(weighing.lines.map(({ scope }) => scope)).toEqual(['members of the Syrian Democratic Forces only']);
  expect(textOf('questions/defenders-killed/')).toContain('members of the Syrian Democratic Forces only');
});

test('a later figure of the same speaker is a revision, not a contradiction', () => {
  const weighing = weighingOf('recaptured');
  const figures = weighing.positions.map(({ claims }) => claims[0]?.value?.text);
  expect(figures).toEqual(expect.arrayContaining(['89', '>100']));
  expect(new Set(weighing.positions.map(({ voice }) => voice.head.id))).toEqual(new Set(['sdf']));
  expect(weighing.verdict).toBe('single-origin');
  expect(weighing.comparisons).toEqual([]);
});

test('the still later figure of prisoners taken stands in a row of its own', () => {
  expect(claimOf('wsj-sdf-prisoners').question?.id).toBe('prisoners-taken');
  expect(weighingOf('recaptured').question.parts).toEqual([]);
});

test('the number of inmates of this prison is contested, and never meets that of all prisons', () => {
  expect(weighingOf('inmates-ghwayran').verdict).toBe('contested');
  const [here, everywhere] = [weighingOf('inmates-ghwayran'), weighingOf('suspects-all-prisons')];
  expect(here.sums).toEqual([]);
  expect(everywhere.sums).toEqual([]);
  expect(here.question.wholes).toEqual([]);
});

test('the toll in Diyala is two prints, which nobody answers for, and the page says so', () => {
  const weighing = weighingOf('diyala-dead');
  expect(weighing.verdict).toBe('unattributed');
  expect(weighing.positions.map(({ voice }) => voice.kind)).toEqual(['print', 'print']);
  expect(textOf('questions/diyala-dead/')).toContain('without saying how they know');
});

test('a question that a cut-off copy does not touch is "not in our copy", never silence', () => {
  const cut = dossier.articles.find(({ access }) => access === 'excerpt');
  expect(cut).toBeDefined();
  expect(textOf(`articles/${cut?.id}/`)).toContain('Not in our copy');
  expect(textOf(`articles/${cut?.id}/`)).not.toContain('What it leaves out');
});

function weighingOf(question: string): Weighing {
  const weighing = dossier?.weighings.get(question);
  if (!weighing) throw new Error(`There is no question ${question}`);
  return weighing;
}

function claimOf(id: string): Claim {
  const claim = dossier?.claims.find((one) => one.id === id);
  if (!claim) throw new Error(`There is no claim ${id}`);
  return claim;
}

function textOf(path: string): string {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page.$('main').text().replace(/\s+/g, ' ');
}
