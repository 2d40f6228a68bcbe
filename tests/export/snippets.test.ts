/** The snippets with which Visual Studio Code completes the ids of a dossier in bodies. */
import { describe, expect, test } from 'vitest';
import { buildDossier } from '../../src/dossier/index.ts';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { recordSnippets, type Snippet } from '../../src/export/snippets.ts';

const withheld = {
  'actors/guards-daughter.mdx':
    "---\nkind: person\nname: Not To Be Told\nvisibility: minor\nrole: a night guard's daughter\n---\n",
  'places/Old Town.mdx': '---\nname: Old town\nkind: quarter\n---\n',
};
const snippets = snippetsOf(starterDossier);
const claim = snippets['A claim (claim)'];

test('ids are found by what they stand for', () => {
  expect(offered(/^"/)).toEqual({
    '"fire-service"': 'Saltmere Fire Service',
    '"quay-watch"': 'Quay Watch',
    '"evening-tide"': 'Evening Tide',
    '"saltmere-lantern"': 'Saltmere Lantern',
    '"injured"': 'How many people were hurt?',
    '"origin"': 'Did the fire begin in the loading bay?',
  });
});

test.each([
  ['article', { 'article:tide-2024-05-16': 'More hurt in harbour fire than first said' }],
  ['source', { 'source:evening-tide': 'Evening Tide' }],
  ['actor', { 'actor:quay-watch': 'Quay Watch' }],
  ['place', { 'place:harbour': 'Saltmere harbour' }],
  ['question', { 'question:injured': 'How many people were hurt?' }],
  ['claim', { 'claim:lantern-injured': 'Four people were hurt' }],
])('links to a record of kind %s are completed', (scheme, links) => {
  expect(offered(new RegExp(`^${scheme}:`))).toMatchObject(links);
});

describe('the snippet of a claim', () => {
  const article = 'articles/tide-2024-05-16.mdx';

  test('is one that the check accepts, once its stops are filled', () => {
    const written = fill(claim, {
      1: 'tide-nine',
      2: 'quay-watch',
      3: 'injured',
      4: '9',
      5: '2024-05-14',
      6: '4',
    });
    expect(written).toBe(
      '<Claim id="tide-nine" by="quay-watch" question="injured" value="9" when="2024-05-14" loc="4">nine</Claim>',
    );
    expect(errorsWith(article, written)).toEqual([]);
  });

  test('credits nobody where nobody is chosen', () => {
    const errors = errorsWith(article, fill(claim, { 1: 'tide-nine', 4: '9', 5: '2024-05-14', 6: '4' }));
    expect(errors).toEqual([
      expect.stringContaining('names the actor or source "?"'),
      expect.stringContaining('names the question "?"'),
    ]);
  });

  test('offers the speakers and the questions that there are', () => {
    expect(claim?.body).toContain('by="${2|?,fire-service,quay-watch,evening-tide,saltmere-lantern|}"');
    expect(claim?.body).toContain('question="${3|?,injured,origin|}"');
  });

  test('has its place in an empty dossier too', () => {
    expect(snippetsOf({})['A claim (claim)']?.body).toContain('by="${2|?|}"');
  });
});

test('a name that is withheld is shown nowhere, and an id that is none is not offered', () => {
  const all = snippetsOf({ ...starterDossier, ...withheld });
  expect(all['a night guard\'s daughter ("guards-daughter")']?.body).toBe('"guards-daughter"');
  expect(JSON.stringify(all)).not.toMatch(/Not To Be Told|Old Town/);
});

test('no two snippets have one name, so that none is lost', () => {
  const twins = { 'places/quay-watch.mdx': '---\nname: Quay Watch\nkind: tower\n---\n' };
  expect(Object.keys(snippetsOf({ ...starterDossier, ...twins }))).toHaveLength(
    Object.keys(snippets).length + 1,
  );
});

function snippetsOf(files: Record<string, string>): Readonly<Record<string, Snippet>> {
  const { parsed } = buildDossier(Object.entries(files).map(([path, content]) => ({ path, content })));
  return recordSnippets(parsed);
}

/** Snippets by what is typed, with what they tell; those put in what is typed, and nothing else. */
function offered(typed: RegExp): Record<string, string> {
  const found = Object.values(snippets).filter(({ prefix }) => typed.test(prefix));
  expect(found.filter(({ prefix, body }) => prefix !== body)).toEqual([]);
  return Object.fromEntries(found.map(({ prefix, description }) => [prefix, description]));
}

/** What an editor writes: the stops with these words, else with the first choice; around the selected "nine". */
function fill(snippet: Snippet | undefined, words: Record<number, string>): string {
  return (snippet?.body ?? '')
    .replace(/\$\{(\d):\$TM_SELECTED_TEXT\}/, 'nine')
    .replace(
      /\$\{(\d)(?::[^}]*|\|([^,|]*)[^}]*\|)\}|\$(\d)/g,
      (_, long: string, first = '', short: string) => {
        return words[Number(long ?? short)] ?? first;
      },
    );
}

function errorsWith(path: 'articles/tide-2024-05-16.mdx', written: string): string[] {
  const content = `${starterDossier[path]}\nBy its own count, ${written} people.\n`;
  const files = Object.entries({ ...starterDossier, [path]: content });
  return buildDossier(files.map(([path, content]) => ({ path, content }))).issues.flatMap(
    ({ level, message }) => (level === 'error' ? [message] : []),
  );
}
