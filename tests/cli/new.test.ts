/** `npm run new`, run as a contributor runs it, without a terminal. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { readDossier } from '../../src/load/read-dossier.ts';

const project = join(import.meta.dirname, '..', '..');
let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-new-'));
  content = join(folder, 'content');
  for (const [path, text] of Object.entries(starterDossier)) {
    mkdirSync(join(content, path, '..'), { recursive: true });
    writeFileSync(join(content, path), text);
  }
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function runNew(...args: string[]): { status: number | null; output: string } {
  const run = spawnSync(process.execPath, [join('src', 'cli', 'new.ts'), ...args], {
    cwd: project,
    env: { ...process.env, DOSSIER_CONTENT: content },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

function errorsOf(dossier: string): string[] {
  return readDossier(dossier).issues.flatMap(({ level, message }) => (level === 'error' ? [message] : []));
}

/** Every file below the test's folder, content included: what a refused call must leave as it was. */
function everything(): string[] {
  return readdirSync(folder, { recursive: true }).map(String).sort();
}

test('a new dossier is complete, and the check has nothing to say of it', () => {
  const made = join(folder, 'some', 'where');
  expect(runNew('dossier', made)).toMatchObject({ status: 0 });
  const { dossier, issues, files } = readDossier(made);
  expect(issues).toEqual([]);
  expect(files).toHaveLength(Object.keys(starterDossier).length);
  expect(dossier?.claims.length).toBeGreaterThan(0);
});

test('a new dossier takes the place of nothing', () => {
  const before = everything();
  expect(runNew('dossier', content)).toMatchObject({
    status: 1,
    output: expect.stringContaining('not empty'),
  });
  expect(runNew('dossier', join(content, 'dossier.mdx'))).toMatchObject({ status: 1 });
  expect(runNew('dossier')).toMatchObject({ status: 2 });
  expect(everything()).toEqual(before);
});

test.each([
  [
    'article',
    'flood',
    [
      '--title',
      'Flood: all out',
      '--source',
      'evening-tide',
      '--published',
      '2024-05-16',
      '--language',
      'en',
    ],
  ],
  [
    'actor',
    'night-guard',
    ['--kind', 'person', '--visibility', 'role', '--role', 'a night guard', '--speaksFor', 'quay-watch'],
  ],
  [
    'place',
    'pier',
    [
      '--name',
      'Pier',
      '--kind',
      'pier',
      '--partOf',
      'harbour',
      '--aliases',
      'Pier 1',
      '--aliases',
      'Jetty',
      '--names',
      'ar: الرصيف',
    ],
  ],
  [
    'source',
    'daily',
    ['--name', 'Daily', '--kind', 'newspaper', '--body', 'A daily of the [town](place:saltmere).'],
  ],
  [
    'question',
    'cause',
    [
      '--title',
      'Why?',
      '--kind',
      'choice',
      '--options',
      'heat: Heat',
      '--options',
      'spark: A spark',
      '--scope',
      'The fire.',
      '--time',
      'fixed',
      '--section',
      'fire',
    ],
  ],
])('a new %s is a valid file', (kind, id, flags) => {
  const { status, output } = runNew(kind, id, ...flags);
  expect(output).toContain(`${kind}s/${id}.mdx`);
  expect(status).toBe(0);
  expect(errorsOf(content)).toEqual([]);
  expect(readDossier(content).dossier?.[`${kind}s` as 'actors'].map((record) => record.id)).toContain(id);
});

describe('what is refused leaves everything as it was', () => {
  const place = ['--name', 'Pier', '--kind', 'pier'];
  test.each<[string, number, string, string[]]>([
    ['a kind that there is not', 2, 'expected one of article, actor', ['pier', 'north']],
    ['no id', 2, 'Expected one id', ['place', ...place]],
    ['an id in capitals', 2, 'found "Pier"', ['place', 'Pier', ...place]],
    ['an id in another script', 2, 'lower-case letters', ['place', 'pіer', ...place]],
    ['an id that leaves the folder', 2, 'found "../pier"', ['place', '../pier', ...place]],
    ['a field that there is not', 2, '--nam', ['place', 'pier', '--nam', 'Pier']],
    ['a single value given twice', 2, 'found "Pier", "Quay"', ['place', 'pier', ...place, '--name', 'Quay']],
    ['an entry without its key', 2, 'ar: words', ['place', 'pier', ...place, '--names', 'Pier']],
    ['required fields left out', 2, '--name', ['place', 'pier']],
    ['a person without a visibility', 2, '--visibility', ['actor', 'guard', '--kind', 'person']],
    ['a record that is there', 1, 'there already', ['place', 'harbour', ...place]],
    [
      'an id that another record has',
      1,
      'id of a source',
      ['actor', 'evening-tide', '--name', 'Tide', '--kind', 'media'],
    ],
    [
      'a record that is not there',
      1,
      'Did you mean "harbour"?',
      ['place', 'pier', ...place, '--partOf', 'harbor'],
    ],
    ['a value that does not fit', 1, 'Expected a number', ['place', 'pier', ...place, '--lat', 'north']],
    ['code in the body', 1, 'wrong', ['place', 'pier', ...place, '--body', 'import x from "./x"']],
  ])('%s', (_what, expected, told, args) => {
    const before = everything();
    const { status, output } = runNew(...args);
    expect(output).toContain(told);
    expect(output).not.toMatch(/^\s+at /m);
    expect(status).toBe(expected);
    expect(everything()).toEqual(before);
  });

  test('a folder that is a link to elsewhere', () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    rmSync(join(content, 'questions'), { recursive: true });
    symlinkSync(elsewhere, join(content, 'questions'));
    const flags = [
      '--title',
      'Why?',
      '--kind',
      'yesno',
      '--scope',
      'It.',
      '--time',
      'fixed',
      '--section',
      'fire',
    ];
    expect(runNew('question', 'why', ...flags)).toMatchObject({
      status: 1,
      output: expect.stringContaining('leads out'),
    });
    expect(readdirSync(elsewhere)).toEqual([]);
  });

  test('a file that is a link to elsewhere', () => {
    const target = join(folder, 'target.mdx');
    symlinkSync(target, join(content, 'places', 'pier.mdx'));
    expect(runNew('place', 'pier', ...place)).toMatchObject({ status: 1 });
    expect(existsSync(target)).toBe(false);
  });

  test('a content folder that is not there', () => {
    content = join(folder, 'nowhere');
    expect(runNew('place', 'pier', ...place)).toMatchObject({
      status: 1,
      output: expect.stringContaining('npm run new -- dossier'),
    });
    expect(existsSync(content)).toBe(false);
  });
});

test('the help of a kind names its fields, and tells what they mean', () => {
  const { status, output } = runNew('question', '--help');
  expect(status).toBe(0);
  expect(output).toMatch(/Required[^]*--section[^]*Further[^]*--unit/);
  expect(output).toContain('What is counted, in the plural: `dead`, `tonnes`. Only for a count.');
});
