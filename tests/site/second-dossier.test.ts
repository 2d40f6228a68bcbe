/**
 * A dossier of another event, in another country and another script: the generator knows nothing of the one in
 * `content/`, and what it says of this one is right.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { formatDay } from '../../src/dossier/edtf.ts';
import { publicationDays } from '../../src/dossier/weigh/index.ts';
import type { Verdict } from '../../src/dossier/weighing.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { type BuiltPage, readPages } from './pages.ts';
import { runBuild } from './run-build.ts';
import { fragmentsOf } from './search-fragments.ts';
import { findInvalid } from './validity.ts';
import { findBrokenLinks, findPageless, findUnreachable } from './walk.ts';

const content = 'tests/dossiers/ferry';
const first = dossierIn('content');
const dossier = dossierIn(content);
let folder: string;
let site: string;
let pages: Map<string, BuiltPage>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-second-'));
  site = join(folder, 'dist');
  const { status, output } = runBuild({ DOSSIER_CONTENT: content, DOSSIER_OUT: site });
  if (status !== 0) throw new Error(`The site does not build:\n${output}`);
  pages = readPages(site);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('no page, no entry of the search index and no script or style has a name of the first dossier', () => {
  const words = wordsOf(first).filter((word) => !wordsOf(dossier).includes(word));
  expect(words.length).toBeGreaterThan(250);
  const texts = new Map([
    ...[...pages].map(([path, { $ }]): [string, string] => [path, $.html()]),
    ...fragmentsOf(site).map((entry): [string, string] => [`search: ${entry.url}`, JSON.stringify(entry)]),
    ...readdirSync(join(site, '_astro'))
      .filter((name) => /\.(?:js|css)$/.test(name))
      .map((name): [string, string] => [name, readFileSync(join(site, '_astro', name), 'utf8')]),
  ]);
  const any = wordPattern(words);
  const found = [...texts].flatMap(([where, text]) => {
    const word = any.exec(text)?.[0];
    return word === undefined ? [] : [`${where}: ${word}`];
  });
  expect(found).toEqual([]);
});

test('there is a page of every kind, and one for every record and every day', () => {
  const indexes =
    'articles sources actors places questions claims summary timeline map compare search method about';
  const expected = [
    '',
    '404.html',
    ...indexes.split(' ').map((path) => `${path}/`),
    ...publicationDays(dossier).map((day) => `summary/${formatDay(day)}/`),
  ];
  expect(expected.filter((path) => !pages.has(path))).toEqual([]);
  expect(findPageless(pages, dossier)).toEqual([]);
});

test('every link leads somewhere, and every page can be reached', () => {
  expect(findBrokenLinks(pages, site)).toEqual([]);
  expect(findUnreachable(pages)).toEqual([]);
});

test('every page is valid HTML', async () => {
  expect((await findInvalid(pages.values())).slice(0, 20)).toEqual([]);
});

describe.each<[question: string, verdict: Verdict, answer: string, why: string]>([
  [
    'grounding-date',
    'contested',
    '13 November 2021 or 14 November 2021',
    'Two independent origins against one.',
  ],
  ['wind', 'corroborated', '8 to 9 Beaufort', 'the Ministry of Island Transport and Radio Thymarousa agree'],
  ['light-lit', 'unattributed', 'no', 'according to two fishermen of Kato Limani, not named'],
  ['leave-to-sail', 'corroborated', 'yes', '2 independent origins, 1 a party to the dispute.'],
  ['aboard', 'corroborated', '297', 'the Ministry of Island Transport and Pelagini Lines agree'],
  ['passengers-aboard', 'corroborated', '259', '1 a party to the dispute.'],
  ['crew-aboard', 'single-origin', '38', 'according to the Ministry of Island Transport'],
  ['ashore', 'evolving', '212; 280', 'They speak of different dates'],
  [
    'injured',
    'contested',
    '19, dozens or more than 30',
    'against more than 30, according to the Union of Deck Crews',
  ],
  ['dead', 'corroborated', '1', 'the Union of Deck Crews and the Sea Rescue Service agree'],
  ['missing', 'single-origin', '1', 'as of 15 November 2021'],
  ['lifejackets', 'contested', 'yes or no', 'a girl of eleven who was on board and a lorry driver'],
  [
    'cause',
    'contested',
    'a mistake at the helm or a failure of the steering gear',
    '2 parties to the dispute.',
  ],
  [
    'helm',
    'contested',
    'the autopilot, not the helmsman or the helmsman',
    'Not the helmsman, according to the Helmsman',
  ],
  ['warnings', 'unanswered', '', 'what there is, is unconfirmed'],
  ['vehicles', 'single-origin', '64', 'according to Lodestar Hull Mutual'],
  [
    'oil',
    'contested',
    'under 2, 3.5 or about 12.5 tonnes',
    'Under 2, according to Pelagini Lines; against about 12.5',
  ],
  ['refloated', 'unanswered', '', 'Nobody answers this question.'],
  ['compensation', 'single-origin', '650 euros', '1 independent origin, a party to the dispute.'],
  ['damage', 'single-origin', 'about 2,500,000 euros', 'according to Lodestar Hull Mutual'],
  ['detained', 'corroborated', 'the master', 'Since then: nobody, according to the Court of Thymarousa'],
])('%s', (id, verdict, answer, why) => {
  test(`is ${verdict}, and its page says why`, () => {
    expect(dossier.weighings.get(id)?.verdict).toBe(verdict);
    const { $ } = pageAt(`questions/${id}/`);
    expect(textOf($('.answer-line').first().find('.figure'))).toBe(answer);
    expect(textOf($('main'))).toContain(why);
  });
});

test('no question is left out of that table', () => {
  expect(dossier.weighings.size).toBe(21);
});

test('a child is called by her role alone, wherever she is linked or found', () => {
  const {
    name,
    names,
    aliases,
    role = '',
    descriptors,
  } = dossier.actors.find(({ id }) => id === 'girl-on-board')!;
  expect([name, ...Object.values(names), ...aliases]).toEqual([undefined]);
  const called = [...pages.values()].flatMap(({ $ }) =>
    $('a[href="/actors/girl-on-board/"]')
      .toArray()
      .map((link) => textOf($(link))),
  );
  expect(called.length).toBeGreaterThan(5);
  const allowed = [role, ...descriptors.flatMap((words) => [words, `A ${words}`])];
  expect(called.filter((words) => !allowed.includes(words))).toEqual([]);
  const entry = fragmentsOf(site).find(({ url }) => url === '/actors/girl-on-board/');
  expect(entry?.meta).toEqual(expect.objectContaining({ title: role }));
  expect(entry?.meta['names']).toBeUndefined();
});

test('an outlet that corrects its own figure has one, and the page shows the old one as replaced', () => {
  const [line] = dossier.weighings
    .get('ashore')!
    .lines.filter(({ scope }) => scope === 'by the first boat only');
  expect(line?.answers.flatMap(({ written }) => written)).toEqual(['47']);
  const { $ } = pageAt('claims/ledger14-quay/');
  const replaced = $('dt').filter((_, term) => textOf($(term)) === 'Replaced by');
  expect(replaced.next().find('a').attr('href')).toBe('/claims/ledger15-correction/');
});

test('a headline in another language says which', () => {
  const page = pageAt('articles/thymariotika-2021-11-19/');
  expect(page.$('h1').attr('lang')).toBe('el');
  expect(pageAt('articles/ledger-2021-11-15/').$('h1').attr('lang')).toBeUndefined();
  const link = pageAt('').$('a[href="/articles/thymariotika-2021-11-19/"]');
  expect(link.attr('lang')).toBe('el');
});

test('Greek is set in the site’s own faces, and a script that they lack asks for no file', () => {
  const faces = readdirSync(join(site, '_astro')).filter((name) => name.endsWith('.woff2'));
  expect(faces.some((name) => name.startsWith('source-serif-4-greek-normal'))).toBe(true);
  expect(faces.filter((name) => /arabic|georgian/.test(name))).toEqual([]);
});

function dossierIn(path: string): Dossier {
  const read = readDossier(path).dossier;
  if (!read) throw new Error(`${path} has errors.`);
  return read;
}

/** What a dossier calls things: names, spellings and ids of its records, titles of its questions and articles. */
function wordsOf({ actors, places, sources, questions, articles, about }: Dossier): string[] {
  const named = [actors, places, sources].flat();
  return [
    ...named.flatMap(({ label, id, aliases, names }) => [label, id, ...aliases, ...Object.values(names)]),
    ...[questions, articles].flat().map(({ label }) => label),
    ...articles.map(({ id }) => id),
    about.title,
  ];
}

/** Any of these words, as whole words in just this spelling. */
function wordPattern(words: readonly string[]): RegExp {
  const any = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}-])`, 'u');
}

function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (!page) throw new Error(`There is no page ${path}`);
  return page;
}

function textOf(element: { text(): string }): string {
  return element.text().replace(/\s+/g, ' ').trim();
}
