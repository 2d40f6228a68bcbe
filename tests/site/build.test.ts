/** How a build ends. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { runBuild } from './run-build.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-build-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

// Some five seconds on an idle machine; a busy one may take several times as long.
test('takes seconds for this dossier', () => {
  expect(inject('site').seconds).toBeLessThan(25);
});

test('takes no arguments, and says how another folder is named instead of building the wrong one', () => {
  const out = join(folder, 'never');
  const { status, output } = runBuild({ DOSSIER_OUT: out }, 'tests/dossiers/ferry');
  expect([status, existsSync(out)]).toEqual([2, false]);
  expect(output).toContain('DOSSIER_CONTENT=DIR npm run build');
});

test('a build that fails says where and why, without a stack trace, and leaves the previous site', () => {
  const [content, out] = [join(folder, 'content'), join(folder, 'dist')];
  cpSync('content', content, { recursive: true });
  writeFileSync(join(content, 'actors', 'broken.mdx'), '---\nname: Broken\nkind: persn\n---\n\nText.\n');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), 'the previous site');

  const { status, output } = runBuild({ DOSSIER_CONTENT: content, DOSSIER_OUT: out });

  expect(status).toBe(1);
  expect(output).toMatch(/actors\/broken\.mdx:3:\d+ +error/);
  expect(output).not.toMatch(/^\s+at /m);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the previous site');
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
});

test('forty mistakes are told in one run, each with its place and what to do, and nothing is built', () => {
  const out = join(folder, 'forty-dist');

  const { status, output } = runBuild({
    DOSSIER_CONTENT: join('tests', 'cases', 'forty-mistakes', 'content'),
    DOSSIER_OUT: out,
  });

  expect(status).toBe(1);
  expect(output.match(/^\S+\.mdx:\d+:\d+ +error /gm)).toHaveLength(40);
  expect(output).not.toMatch(/^\s+at /m);
  expect(existsSync(out)).toBe(false);
});

test('a setting that cannot be used is told in a sentence', () => {
  const { status, output } = runBuild({ BASE: '../up', DOSSIER_OUT: join(folder, 'no-dist') });
  expect(status).toBe(1);
  expect(output).toContain('BASE is "../up"');
  expect(output).not.toMatch(/^\s+at /m);
});

test('a dossier without articles builds', () => {
  const [content, out] = [join(folder, 'empty'), join(folder, 'empty-dist')];
  mkdirSync(content);
  writeFileSync(
    join(content, 'dossier.mdx'),
    '---\ntitle: A flood\nlead: What is known of a flood.\nperiod: 2020\nlanguage: en\nsections:\n  - id: flood\n    title: The flood\n---\n\nNothing yet.\n',
  );
  writeFileSync(join(content, 'summary.mdx'), '---\ntitle: Summary\n---\n\nNothing is known yet.\n');

  const { status, output } = runBuild({ DOSSIER_CONTENT: content, DOSSIER_OUT: out });

  expect(output).toContain('0 claims');
  expect(status).toBe(0);
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('A flood');
});
