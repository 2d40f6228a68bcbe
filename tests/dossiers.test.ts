/** Every folder of `tests/dossiers/` is a whole dossier of an invented event, unlike the one in `content/`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDossier } from '../src/load/read-dossier.ts';

const folder = join(import.meta.dirname, 'dossiers');

describe.each(readdirSync(folder))('the dossier of the %s', (name) => {
  const { dossier, issues } = readDossier(join(folder, name));

  test('has no error and no warning', () => {
    expect(issues).toEqual([]);
  });

  test('names no person', () => {
    const people = dossier?.actors.filter(({ kind }) => kind === 'person') ?? [];
    expect(people.map(({ visibility }) => visibility)).not.toContain('public');
    expect(people.some(({ visibility }) => visibility === 'minor')).toBe(true);
  });

  test('says that it is invented', () => {
    const text = dossier?.texts.get('dossier.mdx');
    expect(text).toContain('invented');
  });
});

test('the ferry has what a dossier can have: every kind of question and verdict, every exactness of a place', () => {
  const { dossier } = readDossier(join(folder, 'ferry'));
  if (!dossier) throw new Error('The dossier has errors.');
  const { questions, places, claims, articles, weighings } = dossier;
  const kinds = <Value>(values: Iterable<Value>) => [...new Set(values)].sort();

  expect(kinds(questions.map(({ kind }) => kind))).toEqual(['choice', 'count', 'date', 'yesno']);
  expect(kinds(questions.map(({ time }) => time))).toEqual(['fixed', 'grows', 'varies']);
  expect(kinds([...weighings.values()].map(({ verdict }) => verdict))).toEqual([
    'contested',
    'corroborated',
    'evolving',
    'single-origin',
    'unanswered',
    'unattributed',
  ]);
  expect(kinds(places.map(({ precision }) => precision))).toEqual([
    'building',
    'city',
    'country',
    'district',
    'neighbourhood',
    'province',
    'region',
    undefined,
  ]);
  expect(kinds(claims.map(({ hedge }) => hedge))).toEqual(['alleged', 'estimated', 'unconfirmed', undefined]);
  expect(articles.some(({ access }) => access === 'excerpt')).toBe(true);
  expect(articles.some(({ publishedNote }) => publishedNote)).toBe(true);
  expect(articles.filter(({ wires }) => wires.length > 0)).toHaveLength(2);
});
