import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NotWrittenError } from '../../src/load/new-files.ts';
import { replaceFiles } from '../../src/load/replace-files.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  mkdirSync(join(folder, 'actors'));
  for (const name of ['one', 'two']) writeFileSync(pathOf(name), `${name} before`);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('files are replaced, each with the permissions that it had, and nothing is left beside them', () => {
  chmodSync(pathOf('one'), 0o640);
  chmodSync(pathOf('two'), 0o755);
  replaceFiles(folder, [replacement('one'), replacement('two')]);
  expect([textOf('one'), textOf('two')]).toEqual(['one after', 'two after']);
  expect([modeOf('one'), modeOf('two')]).toEqual([0o640, 0o755]);
  expect(readdirSync(join(folder, 'actors')).sort()).toEqual(['one.mdx', 'two.mdx']);
});

test('a content folder that is itself reached by a link is written to', () => {
  const link = `${folder}-link`;
  symlinkSync(folder, link);
  try {
    replaceFiles(link, [replacement('one')]);
    expect(textOf('one')).toBe('one after');
  } finally {
    rmSync(link);
  }
});

test.each([
  ['has changed since it was read', () => writeFileSync(pathOf('two'), 'two, saved meanwhile')],
  ['is gone', () => rmSync(pathOf('two'))],
  [
    'has become a symbolic link',
    () => {
      renameSync(pathOf('two'), join(folder, 'elsewhere.mdx'));
      symlinkSync('../elsewhere.mdx', pathOf('two'));
    },
  ],
  [
    'is in a folder that has become a symbolic link',
    () => {
      renameSync(join(folder, 'actors'), join(folder, 'people'));
      symlinkSync('people', join(folder, 'actors'));
    },
  ],
  [
    'is a folder now',
    () => {
      rmSync(pathOf('two'));
      mkdirSync(pathOf('two'));
    },
  ],
])('where one %s, none is replaced', (_what, change) => {
  change();
  const before = snapshot();
  expect(() => replaceFiles(folder, [replacement('one'), replacement('two')])).toThrow(NotWrittenError);
  expect(snapshot()).toEqual(before);
});

test.skipIf(process.getuid?.() === 0)('a file that is read-only stays as it was', () => {
  chmodSync(pathOf('one'), 0o444);
  expect(() => replaceFiles(folder, [replacement('one')])).toThrow(
    /permission was denied; nothing was written/,
  );
  expect(textOf('one')).toBe('one before');
});

function pathOf(name: string): string {
  return join(folder, 'actors', `${name}.mdx`);
}

function textOf(name: string): string {
  return readFileSync(pathOf(name), 'utf8');
}

function modeOf(name: string): number {
  return statSync(pathOf(name)).mode & 0o777;
}

function replacement(name: string) {
  const file = (text: string) => ({ path: `actors/${name}.mdx`, content: Buffer.from(`${name} ${text}`) });
  return { before: file('before'), after: file('after') };
}

/** Every file below the folder, with its text. */
function snapshot(): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path} ${entry.isFile() ? readFileSync(path, 'utf8') : 'no file'}`;
    })
    .sort();
}
