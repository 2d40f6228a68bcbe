import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContentFolder } from '../../src/load/content-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: string | Uint8Array = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function problems(at = folder): string[] {
  return readContentFolder(at).issues.map(
    ({ span, level, rule, message }) => `${span.file} ${level} ${rule}: ${message}`,
  );
}

test('files come with forward slashes, in order of path, and hidden ones stay away', () => {
  for (const path of ['b.mdx', 'articles/z.mdx', 'articles/a.mdx', 'a.mdx', '.git/config', 'articles/.swp'])
    write(path);
  expect(readContentFolder(folder).files.map(({ path }) => path)).toEqual([
    'a.mdx',
    'articles/a.mdx',
    'articles/z.mdx',
    'b.mdx',
  ]);
  expect(problems()).toEqual([]);
});

test('bytes come as they are', () => {
  const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a, 0xff]);
  write('dossier.mdx', bytes);
  expect(readContentFolder(folder).files[0]?.content).toEqual(bytes);
});

test('of a huge file only so much is read that the parser sees it to be too large', () => {
  write('dossier.mdx', new Uint8Array(3 * 1024 * 1024));
  expect(readContentFolder(folder).files[0]?.content).toHaveLength(1024 * 1024 + 1);
});

test('a stray file is listed, but not read', () => {
  write('photo.jpg', 'xx');
  expect(readContentFolder(folder).files).toEqual([{ path: 'photo.jpg', content: new Uint8Array() }]);
});

test('symbolic links are not followed but reported, to files, to folders and to nowhere', () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  writeFileSync(join(outside, 'secret.mdx'), 'secret');
  symlinkSync(join(outside, 'secret.mdx'), join(folder, 'file.mdx'));
  symlinkSync(outside, join(folder, 'articles'));
  symlinkSync(join(outside, 'gone'), join(folder, 'gone.mdx'));
  expect(readContentFolder(folder).files).toEqual([]);
  expect(problems().sort()).toEqual(
    ['articles', 'file.mdx', 'gone.mdx'].map(
      (path) =>
        `${path} error content-folder: ${path} is a symbolic link, expected a file or a folder of its own.`,
    ),
  );
  rmSync(outside, { recursive: true });
});

test('a folder that is not there, or is a file, is an issue', () => {
  expect(problems(join(folder, 'contnet'))).toEqual([
    '. error content-folder: The content folder cannot be read: There is no such folder or file.',
  ]);
  write('file');
  expect(problems(join(folder, 'file'))).toEqual([
    '. error content-folder: The content folder cannot be read: It is a file, expected a folder.',
  ]);
});
