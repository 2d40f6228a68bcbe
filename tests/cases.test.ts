/**
 * Every folder of `tests/cases/` is a case: a content folder, the issues that it must give, in `expected-issues.txt`,
 * and, where `check --fix` has something to mend, the mended files in `fixed/`, to the byte. What is missing is written,
 * except in CI; read what was written before you keep it.
 */
import { spawnSync } from 'node:child_process';
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
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../src/dossier/issue.ts';
import { readContentFolder } from '../src/load/content-folder.ts';
import { fixFolder } from '../src/load/fix-folder.ts';
import { readDossier } from '../src/load/read-dossier.ts';
import { ruleIds } from '../src/load/rules.ts';

const cases = readdirSync(new URL('cases/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe.each(cases)('%s', (name) => {
  const { issues, dossier } = readDossier(contentOf(name));
  const errors = issues.filter(({ level }) => level === 'error');

  test('gives the issues that are expected', () => {
    const golden = fileURLToPath(new URL(`cases/${name}/expected-issues.txt`, import.meta.url));
    const found = [...issues].map(renderIssue).sort().join('');
    if (!existsSync(golden) && !process.env['CI']) writeFileSync(golden, found);
    expect(found).toBe(readFileSync(golden, 'utf8').replaceAll('\r\n', '\n'));
  });

  test('is mended as expected, and no other byte is changed', () => {
    const mended = mend(name);
    const golden = fileURLToPath(new URL(`cases/${name}/fixed`, import.meta.url));
    if (!existsSync(golden) && !process.env['CI']) writeFiles(golden, mended);
    expect(mended).toEqual(existsSync(golden) ? filesOf(golden) : {});
  });

  test('every error has a place and says what to do', () => {
    for (const { span, hint } of errors) {
      expect(span.start.line).toBeGreaterThan(0);
      expect(span.start.column).toBeGreaterThan(0);
      expect(hint ?? '').not.toBe('');
    }
  });

  test('there is a dossier exactly where there is no error', () => {
    expect(dossier !== undefined).toBe(errors.length === 0);
  });
});

test('every rule has a case that breaks it', () => {
  const broken = new Set(
    cases.flatMap((name) => readDossier(contentOf(name)).issues.map(({ rule }) => rule)),
  );
  expect(ruleIds.filter((id) => !broken.has(id))).toEqual([]);
});

describe('forty-mistakes', () => {
  const { issues } = readDossier(contentOf('forty-mistakes'));

  test('are forty errors, no two of them alike', () => {
    expect(issues.filter(({ level }) => level === 'error')).toHaveLength(40);
    expect(new Set(issues.map(({ message }) => message)).size).toBe(issues.length);
    expect(new Set(issues.map(({ rule }) => rule)).size).toBeGreaterThan(20);
  });

  test('are all reported by `check`, with exit code 1 and no stack trace', () => {
    const { status, output } = check('forty-mistakes');
    expect(status).toBe(1);
    for (const { span, rule } of issues) {
      const { line, column } = span.start;
      expect(output).toContain(
        `tests/cases/forty-mistakes/content/${span.file}:${line}:${column}  error  ${rule}`,
      );
    }
    expect(output).toMatch(/^40 errors, 0 warnings in \d+ files$/m);
    expect(output).not.toMatch(stackFrame);
  });
});

describe('check', () => {
  test.each(['minimal', 'empty-dossier'])('passes %s', (name) => {
    const { status, output } = check(name);
    expect(output).toMatch(/^No errors and no warnings in \d+ files\n$/);
    expect(status).toBe(0);
  });

  test('says of a missing folder that it is missing', () => {
    const { status, output } = check('no-such-case');
    expect(status).toBe(1);
    expect(output).toContain('There is no such folder');
    expect(output).toMatch(/^1 error, 0 warnings/m);
    expect(output).not.toMatch(stackFrame);
  });

  test.each([[['one', 'two']], [['--no-such-option']]])('takes %j for wrong usage', (args) => {
    const { status, output } = run(args);
    expect(status).toBe(2);
    expect(output).toContain('Usage: npm run check');
    expect(output).not.toMatch(stackFrame);
  });

  test('reads the folder that DOSSIER_CONTENT names', () => {
    const { status } = run([], { DOSSIER_CONTENT: contentOf('minimal') });
    expect(status).toBe(0);
  });
});

/** The files of a case that `--fix` changes, as Latin-1, a character a byte. */
function mend(name: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'case-'));
  try {
    cpSync(contentOf(name), folder, { recursive: true, verbatimSymlinks: true });
    const before = filesOf(folder);
    fixFolder(folder, () => true);
    const after = Object.entries(filesOf(folder));
    return Object.fromEntries(after.filter(([path, bytes]) => before[path] !== bytes));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesOf(folder: string): Record<string, string> {
  const { files } = readContentFolder(folder);
  return Object.fromEntries(
    files.map(({ path, content }) => [path, Buffer.from(content).toString('latin1')]),
  );
}

function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes, 'latin1');
  }
}

const stackFrame = /^\s+at .*(?:\d+:\d+\)?|<anonymous>\)?)$/m;

function contentOf(name: string): string {
  return fileURLToPath(new URL(`cases/${name}/content`, import.meta.url));
}

function renderIssue({ span, level, rule, message, hint }: Issue): string {
  const { file, start } = span;
  return `${file}:${start.line}:${start.column} ${level} ${rule}\n  ${message}\n${hint ? `  ${hint}\n` : ''}`;
}

function check(name: string): { status: number | null; output: string } {
  return run([contentOf(name)]);
}

/** `npm run check`, as a program of its own. */
function run(args: string[], env: NodeJS.ProcessEnv = {}): { status: number | null; output: string } {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, output: stdout + stderr };
}
