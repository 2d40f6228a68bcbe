import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings, readWithheldKey, SettingsError } from '../../src/load/settings.ts';

let root: string;
beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'project-')));
  mkdirSync(join(root, 'content'));
  symlinkSync(join(root, 'content'), join(root, 'alias'));
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('nothing set', () => {
  expect(readSettings({}, root)).toEqual({
    content: join(root, 'content'),
    out: join(root, 'dist'),
    site: undefined,
    base: '/',
  });
});

test('empty variables count as not set', () => {
  const empty = { DOSSIER_CONTENT: '', DOSSIER_OUT: '', SITE: '', BASE: '' };
  expect(readSettings(empty, root)).toEqual(readSettings({}, root));
});

test('the key of the names withheld is there where it is set', () => {
  expect(readWithheldKey({ DOSSIER_WITHHELD_KEY: 'a key' })).toBe('a key');
  expect(readWithheldKey({ DOSSIER_WITHHELD_KEY: '' })).toBeUndefined();
});

test.each([
  ['/some/folder/', '/some/folder/'],
  ['some/folder', '/some/folder/'],
  ['/some/folder', '/some/folder/'],
  ['folder/', '/folder/'],
  ['/', '/'],
])('BASE=%s is %s', (written, base) => {
  expect(readSettings({ BASE: written }, root).base).toBe(base);
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['https://example.org/', 'https://example.org'],
  ['http://localhost:4321', 'http://localhost:4321'],
])('SITE=%s is %s', (written, site) => {
  expect(readSettings({ SITE: written }, root).site).toBe(site);
});

test('folders may lie anywhere, from the root of the project or absolute', () => {
  const { content, out } = readSettings({ DOSSIER_CONTENT: '/elsewhere/c', DOSSIER_OUT: 'out/site' }, root);
  expect({ content, out }).toEqual({ content: '/elsewhere/c', out: join(root, 'out/site') });
});

test.each([
  [{ SITE: 'example.org' }, 'SITE is "example.org", expected an address'],
  [{ SITE: 'ftp://example.org' }, 'SITE is "ftp://example.org", expected an address'],
  [{ SITE: 'https://me:pw@example.org' }, 'expected an address'],
  [{ SITE: 'https://example.org/sub/' }, 'Write SITE=https://example.org BASE=/sub/.'],
  [{ BASE: '/../up/' }, 'BASE is "/../up/", expected a subfolder'],
  [{ BASE: '/./' }, 'expected a subfolder'],
  [{ BASE: '/some folder/' }, 'expected a subfolder'],
  [{ BASE: '//host/' }, 'expected a subfolder'],
  [{ BASE: 'https://example.org/' }, 'expected a subfolder'],
  [{ BASE: '/a?b#c' }, 'expected a subfolder'],
  [{ DOSSIER_OUT: '.' }, 'holds the project itself'],
  [{ DOSSIER_OUT: '..' }, 'holds the project itself'],
  [{ DOSSIER_OUT: '/' }, 'holds the project itself'],
  [{ DOSSIER_OUT: 'content' }, 'holds the content folder'],
  [{ DOSSIER_OUT: 'alias' }, 'holds the content folder'],
  [{ DOSSIER_OUT: 'content/dist' }, 'lies in the content folder'],
  [{ DOSSIER_OUT: 'alias/dist' }, 'lies in the content folder'],
  [{ DOSSIER_OUT: 'data', DOSSIER_CONTENT: 'data/content' }, 'holds the content folder'],
  [{ DOSSIER_OUT: 'src' }, "lies in the project's folder src"],
  [{ DOSSIER_OUT: 'node_modules/x' }, "lies in the project's folder node_modules"],
])('%o is refused', (env, message) => {
  expect(() => readSettings(env, root)).toThrow(SettingsError);
  expect(() => readSettings(env, root)).toThrow(message);
});
