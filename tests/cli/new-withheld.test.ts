/** `npm run new -- withheld`, run without a terminal. The names are of a depot and of nonsense words; nobody has them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { writeNewFolder } from '../../src/load/new-files.ts';
import { readDossier } from '../../src/load/read-dossier.ts';

const project = join(import.meta.dirname, '..', '..');
let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-withheld-'));
  content = join(folder, 'content');
  writeNewFolder(content, starterDossier);
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function runNew(input: string, args: string[] = [], env: NodeJS.ProcessEnv = {}) {
  const run = spawnSync(process.execPath, [join('src', 'cli', 'new.ts'), 'withheld', ...args], {
    cwd: project,
    env: { ...process.env, DOSSIER_CONTENT: content, ...env },
    encoding: 'utf8',
    input,
  });
  return { status: run.status, output: run.stdout + run.stderr };
}

const list = () => readFileSync(join(content, 'withheld.mdx'), 'utf8');
const rules = () => readDossier(content).issues.map(({ rule }) => rule);

test('every line becomes a hash of the list, the name stands in no file, and the check finds it', () => {
  expect(runNew('Quillon Marsh Depot\n  مستودع كويلون \n\n')).toEqual({
    status: 0,
    output: `Wrote ${join(content, 'withheld.mdx')}\nNone of the names that are withheld stands in the content folder.\n`,
  });
  expect(list()).not.toMatch(/quillon|كويلون/i);
  expect(rules()).toEqual([]);

  const place = join(content, 'places', 'harbour.mdx');
  writeFileSync(place, `${readFileSync(place, 'utf8')}\nSee the Quillon Marsh Depot, مُستودع كويلون.\n`);
  expect(rules()).toEqual(['withheld-name', 'withheld-name']);
});

test('more names are added, the rest stays, and one that stands in the content is told', () => {
  runNew('Quillon Marsh Depot\n');
  const before = list();
  const noted = before.replace(/^salt:/m, '# For the desk.\nsalt:');
  writeFileSync(join(content, 'withheld.mdx'), noted);
  expect(runNew('Saltmere Lantern\n').output).toContain('stand in 3 places of the content folder');
  expect(list().startsWith(noted.slice(0, noted.lastIndexOf('---')))).toBe(true);
  expect(readdirSync(content).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('another dossier has other hashes of the same name', () => {
  runNew('Quillon Marsh Depot\n');
  const first = list();
  rmSync(join(content, 'withheld.mdx'));
  runNew('Quillon Marsh Depot\n');
  const hashes = new Set(first.match(/[0-9a-f]{64}/g));
  expect(
    list()
      .match(/[0-9a-f]{64}/g)
      ?.some((hash) => hashes.has(hash)),
  ).toBe(false);
});

test('a name on the command line is refused, and not repeated', () => {
  const { status, output } = runNew('', ['Quillon Marsh Depot']);
  expect(status).toBe(2);
  expect(output).not.toContain('Quillon');
  expect(readdirSync(content)).not.toContain('withheld.mdx');
});

test('a name that could not be found is refused, and not repeated', () => {
  const { status, output } = runNew('Marsh, Quillon\n');
  expect(status).toBe(1);
  expect(output).toContain('would not be found');
  expect(output).not.toMatch(/quillon|^\s+at /im);
  expect(readdirSync(content)).not.toContain('withheld.mdx');
});

test('nothing given, nothing written', () => {
  expect(runNew('\n')).toEqual({ status: 0, output: 'No name was given; nothing was written.\n' });
  expect(readdirSync(content)).not.toContain('withheld.mdx');
});

test('with DOSSIER_WITHHELD_KEY the list is made with that key, and says nothing without it', () => {
  const env = { DOSSIER_WITHHELD_KEY: 'a key of the editors, kept elsewhere' };
  expect(runNew('Saltmere Lantern\n', [], env).output).toContain('stand in 3 places');
  expect(rules()).toEqual(['withheld-key']);
  expect(runNew('Quillon Marsh Depot\n')).toMatchObject({ status: 1 });
});
