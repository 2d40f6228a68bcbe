/** What a contributor's editor says of frontmatter, asked of the language server that editors run. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDossier } from '../../src/dossier/index.ts';
import type { SourceFile } from '../../src/dossier/model.ts';
import { fieldsOf, type FileKind } from '../../src/dossier/schema/index.ts';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { editorFiles } from '../../src/export/editor-files.ts';
import { updateDerivedFiles } from '../../src/load/derived-files.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { openEditor } from './language-server.ts';

const guard = `---
kind: person
visibility: minor
role: a night guard's daughter
---
`;
const files: SourceFile[] = Object.entries({
  ...starterDossier,
  'actors/guards-daughter.mdx': guard,
  // Of what has a mistake in it, editors know too: it is being written.
  'articles/half-written.mdx': '---\ntitle: Half written\n---\n',
}).map(([path, content]) => ({ path, content }));
const first = readDossier(fileURLToPath(new URL('../../content', import.meta.url)));

let root: string;
let editor: Awaited<ReturnType<typeof openEditor>>;

beforeAll(async () => {
  // A name that an address spells otherwise.
  root = mkdtempSync(join(realpathSync(tmpdir()), 'Der Hafen, 50% é-'));
  writeFor(files);
  editor = await openEditor(root);
}, 60_000);

afterAll(() => {
  editor.close();
  rmSync(root, { recursive: true });
});

/** Writes what an editor knows of the small dossier, and of which kind the files of the first one would be. */
function writeFor(small: readonly SourceFile[]): string[] {
  const all = [...small, ...first.files.filter(({ path }) => !small.some((file) => file.path === path))];
  const folderUrl = pathToFileURL(`${root}/content/`).href;
  const written = editorFiles(all, buildDossier(small).parsed, folderUrl);
  updateDerivedFiles(root, written);
  return Object.keys(written);
}

test('what the check has nothing to say of, the editor has not either', async () => {
  const passed = [...files.filter(({ path }) => !path.includes('half')), ...first.files];
  expect(first.issues).toEqual([]);
  expect(passed.length).toBeGreaterThan(100);
  for (const { path, content } of passed) {
    const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
    expect([path, await editor.diagnose(path, text)]).toEqual([path, []]);
  }
});

test('texts that look like numbers are texts', async () => {
  const text = '---\nname: 1984\nkind: city\naliases: [84, "1984"]\ngeonames: 2988507\n---\n';
  expect(issuesOf('places/harbour.mdx', text)).toEqual([]);
  expect(await editor.diagnose('places/harbour.mdx', text)).toEqual([]);
  const article = '---\ntitle: 2024\nsource: evening-tide\npublished: 2024\nlanguage: no\n---\n';
  expect(issuesOf('articles/tide-2024-05-16.mdx', article)).toEqual([]);
  expect(await editor.diagnose('articles/tide-2024-05-16.mdx', article)).toEqual([]);
});

describe('a mistake that a schema can tell is underlined', () => {
  test.each<[string, string, string, string]>([
    [
      'a key that there is not',
      'places/harbour.mdx',
      'name: A\nkind: port\nalias: B',
      'alias is not allowed',
    ],
    ['a missing key', 'places/harbour.mdx', 'name: A', 'Missing property "kind"'],
    ['a word that is none of a choice', 'sources/evening-tide.mdx', 'name: A\nkind: paper', '"newspaper"'],
    ['a latitude in words', 'places/harbour.mdx', 'name: A\nkind: port\nlat: north', 'Expected "number"'],
    ['a latitude past the pole', 'places/harbour.mdx', 'name: A\nkind: port\nlat: 91', 'maximum of 90'],
    ['a rank with a fraction', 'questions/origin.mdx', 'order: 1.5', 'Expected "integer"'],
    ['an id in capitals', 'places/harbour.mdx', 'name: A\nkind: port\npartOf: Saltmere', '"saltmere"'],
    ['a country in words', 'sources/evening-tide.mdx', 'name: A\nkind: agency\ncountry: France', 'pattern'],
    ['a key in an option', 'questions/origin.mdx', 'options:\n  - id: a\n    name: A', 'name is not allowed'],
  ])('%s', async (_, path, fields, message) => {
    const text = `---\n${fields}\n---\n`;
    expect(issuesOf(path, text)).not.toEqual([]);
    expect((await editor.diagnose(path, text)).join('\n')).toContain(message);
  });
});

describe('ids are completed, with what they stand for', () => {
  test.each<[string, string, string, Record<string, string>]>([
    [
      'a source',
      'articles/tide-2024-05-16.mdx',
      'title: A\nsource: |',
      { 'evening-tide': 'Evening Tide', 'saltmere-lantern': 'Saltmere Lantern' },
    ],
    [
      'an entry of a list',
      'articles/tide-2024-05-16.mdx',
      'wire:\n  - |',
      { 'evening-tide': 'Evening Tide', 'saltmere-lantern': 'Saltmere Lantern' },
    ],
    ['a place', 'places/harbour.mdx', 'partOf: |', { harbour: 'Saltmere harbour', saltmere: 'Saltmere' }],
    ['a section', 'questions/origin.mdx', 'section: |', { fire: 'The fire' }],
    [
      'a question',
      'dossier.mdx',
      'keyQuestions:\n  - |',
      { injured: 'How many people were hurt?', origin: 'Did the fire begin in the loading bay?' },
    ],
    [
      'an actor, one of them by the role alone',
      'actors/quay-watch.mdx',
      'speaksFor: |',
      {
        'fire-service': 'Saltmere Fire Service',
        'guards-daughter': "a night guard's daughter",
        'quay-watch': 'Quay Watch',
      },
    ],
  ])('%s', async (_, path, fields, offered) => {
    expect(await editor.complete(path, `---\n${fields}\n---\n`)).toEqual(offered);
  });

  test('and one whose file is yet to be written is let pass', async () => {
    const text = '---\nname: A\nkind: port\npartOf: new-town\n---\n';
    expect(await editor.diagnose('places/harbour.mdx', text)).toEqual([]);
  });
});

test.each<[FileKind, string]>([
  ['about', 'dossier.mdx'],
  ['summary', 'summary.mdx'],
  ['article', 'articles/half-written.mdx'],
  ['source', 'sources/evening-tide.mdx'],
  ['actor', 'actors/guards-daughter.mdx'],
  ['place', 'places/harbour.mdx'],
  ['question', 'questions/origin.mdx'],
])('the keys of %s are offered, with their descriptions', async (kind, path) => {
  const offered = await editor.complete(path, '---\n|\n---\n');
  const described = Object.entries(fieldsOf(kind)).map(([key, type]) => [key, type.description]);
  expect(offered).toMatchObject(Object.fromEntries(described));
});

test('what a key means is told where the pointer rests on it', async () => {
  const text = '---\nname: Harbour\nki|nd: port\n---\n';
  expect(await editor.explain('places/harbour.mdx', text)).toContain(
    'What it is, in a word: `city`, `prison`, `river`.',
  );
});

test('a record written meanwhile is known without opening the editor anew', async () => {
  const pier = { path: 'places/pier.mdx', content: '---\nname: Pier\nkind: pier\n---\n' };
  expect(await editor.complete(pier.path, '---\npartOf: |\n---\n')).toEqual({});
  await editor.noticeChanged(writeFor([...files, pier]));
  const offered = { harbour: 'Saltmere harbour', pier: 'Pier', saltmere: 'Saltmere' };
  expect(await editor.complete(pier.path, '---\npartOf: |\n---\n')).toEqual(offered);
});

/** What the check says of a file in the small dossier. */
function issuesOf(path: string, content: string): string[] {
  const others = files.filter((file) => file.path !== path && !file.path.includes('half'));
  return buildDossier([...others, { path, content }]).issues.flatMap(({ span, message, rule }) =>
    span.file === path && rule.startsWith('frontmatter') ? [message] : [],
  );
}
