/** The search index that a build leaves beside its pages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readDossier } from '../../src/load/read-dossier.ts';
import { exists } from './pages.ts';
import { fragmentsOf } from './search-fragments.ts';

const { root, under, base } = inject('site');
const { dossier } = readDossier('content');
if (!dossier) throw new Error('The content has errors.');

describe.each([
  ['at the root', root, '/'],
  ['under a folder', under, base],
])('the index of the site %s', (_, folder, at) => {
  const fragments = fragmentsOf(folder);

  test('has every record, each under the address of a page', () => {
    const { questions, articles, actors, places, sources, claims } = dossier;
    const count = [questions, articles, actors, places, sources, claims].flat().length;
    expect(fragments).toHaveLength(count);
    const lost = fragments.filter(({ url }) => !url.startsWith(at) || !exists(folder, url.slice(at.length)));
    expect(lost.map(({ url }) => url)).toEqual([]);
  });

  test('is asked from where it lies', () => {
    const page = readFileSync(join(folder, 'search', 'index.html'), 'utf8');
    expect(page).toContain(`data-index="${at}pagefind/"`);
    expect(exists(folder, 'pagefind/pagefind.js')).toBe(true);
  });
});

test('every spelling of a name that a record states is in it', () => {
  const found = new Map(fragmentsOf(root).map((fragment) => [fragment.url, fragment]));
  const missing = [dossier.actors, dossier.places, dossier.sources].flat().flatMap((record) => {
    const text = found.get(`/${record.record}s/${record.id}/`)?.content ?? '';
    return [...record.aliases, ...Object.values(record.names)].filter((name) => !text.includes(name));
  });
  expect(missing).toEqual([]);
});
