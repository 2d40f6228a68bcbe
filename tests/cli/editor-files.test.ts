/** What `check` and `new` leave for editors, in the folder of the project that they are run in. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { hashName } from '../../src/dossier/withheld/name-list.ts';

const snippets = join('.vscode', 'dossier.code-snippets');
const schema = join('.astro', 'collections', 'article.schema.json');
let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'dossier-editors-'));
  writeDossier(join(project, 'content'));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

test('after a check, an editor knows every record, though the dossier has mistakes', () => {
  writeFileSync(
    join(project, 'content/sources/daily.mdx'),
    '---\nname: Daily\nkind: newspaper\n---\n\n[x](actor:nobody)\n',
  );
  expect(run('check').status).toBe(1);
  expect(read(snippets)).toContain('"source:daily"');
  expect(read(schema)).toContain('"daily"');
});

test('after `new`, it knows the new record too', () => {
  expect(run('check').status).toBe(0);
  expect(read(snippets)).not.toContain('place:pier');
  expect(run('new', 'place', 'pier', '--name', 'Pier', '--kind', 'pier').status).toBe(0);
  expect(read(snippets)).toContain('"place:pier"');
  expect(read(join('.astro', 'collections', 'collections.json'))).toContain(
    '/content/places/pier.mdx": "place"',
  );
});

test('a record that is gone is offered no more', () => {
  run('check');
  rmSync(join(project, 'content/actors/quay-watch.mdx'));
  run('check');
  expect(read(snippets)).not.toContain('quay-watch');
});

describe('nothing is left for editors', () => {
  beforeEach(() => {
    run('check');
    expect(existsSync(join(project, snippets))).toBe(true);
  });

  test.each([
    ['in an id', 'places/quaxwick-brandel.mdx', '---\nname: Warehouse\nkind: building\n---\n'],
    ['as a name', 'places/warehouse.mdx', '---\nname: Quaxwick Brandel\nkind: building\n---\n'],
  ])('while a withheld name stands %s; and all of it again once that is gone', (_where, path, text) => {
    const salt = '00112233445566778899aabbccddeeff';
    const hash = hashName('Quaxwick Brandel', salt, undefined);
    writeFileSync(join(project, 'content/withheld.mdx'), `---\nsalt: ${salt}\nnames:\n  - ${hash}\n---\n`);
    writeFileSync(join(project, 'content', path), text);
    const { status, stderr } = run('check');
    expect([status, stderr]).toEqual([1, '']);
    expect(filesForEditors()).toEqual([]);

    rmSync(join(project, 'content', path));
    run('check');
    expect(read(snippets)).toContain('"place:saltmere"');
  });

  test('while the words of a link may be the name of somebody without one', () => {
    const guard = '---\nkind: person\nvisibility: role\nrole: A guard\n---\n';
    writeFileSync(
      join(project, 'content/actors/guard.mdx'),
      `${guard}\n[Quaxwick, a guard](actor:guard), fled.\n`,
    );
    expect(run('check').stdout).toContain('role-alone');
    expect(filesForEditors()).toEqual([]);
  });
});

test('what is as it should be is not written again', () => {
  run('check');
  const long = new Date('2020-01-01');
  utimesSync(join(project, snippets), long, long);
  run('check');
  expect(statSync(join(project, snippets)).mtime).toEqual(long);
});

test('a look at another folder changes nothing', () => {
  writeDossier(join(project, 'other'));
  expect(run('check', 'other').status).toBe(0);
  expect(existsSync(join(project, snippets))).toBe(false);
});

test('nor does a content folder that lies elsewhere', () => {
  const inner = join(project, 'inner');
  mkdirSync(inner);
  expect(runIn(inner, { DOSSIER_CONTENT: join(project, 'content') }, 'check').status).toBe(0);
  expect(existsSync(join(inner, '.vscode'))).toBe(false);
});

test('where they cannot be written, that is told, and the check is as good as ever', () => {
  mkdirSync(join(project, snippets), { recursive: true });
  const { status, stdout, stderr } = run('check', '--format', 'json');
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ errors: 0 });
  expect(stderr).toMatch(/^Editors may complete ids that are out of date: .*dossier\.code-snippets/);
});

/** Paths of what is left for editors; folders that are empty play no part. */
function filesForEditors(): string[] {
  return ['.vscode', '.astro'].flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => name),
  );
}

function writeDossier(folder: string): void {
  for (const [path, text] of Object.entries(starterDossier)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function run(command: 'check' | 'new', ...args: string[]) {
  return runIn(project, { DOSSIER_CONTENT: '' }, command, ...args);
}

function runIn(cwd: string, env: { DOSSIER_CONTENT: string }, command: 'check' | 'new', ...args: string[]) {
  const program = join(import.meta.dirname, '..', '..', 'src', 'cli', `${command}.ts`);
  return spawnSync(process.execPath, [program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function read(path: string): string {
  return readFileSync(join(project, path), 'utf8');
}
