/** The options of `npm run check`, as a program of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDossier } from '../../src/load/read-dossier.ts';
import { ruleIds } from '../../src/load/rules.ts';

const root = join(import.meta.dirname, '..', '..');
const mistakes = 'tests/cases/forty-mistakes/content';
const sound = 'tests/cases/minimal/content';

let temporary = '';
/** A content folder with two warnings and no error. */
let warned = '';

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'check-'));
  warned = join(temporary, 'content');
  cpSync(join(root, sound), warned, { recursive: true });
  for (const name of ['notes.txt', 'more.txt']) writeFileSync(join(warned, name), '');
});

afterAll(() => rmSync(temporary, { recursive: true }));

describe('--format', () => {
  test.each(['text', 'json', 'github'])('%s exits with 1 on errors', (format) => {
    expect(check(mistakes, '--format', format).status).toBe(1);
  });

  test.each(['text', 'json', 'github'])('%s exits with 0 where there are only warnings', (format) => {
    expect(check(warned, '--format', format).status).toBe(0);
  });

  test('json is one JSON document with every issue', () => {
    const report = JSON.parse(check(mistakes, '--format', 'json').stdout);
    const { issues } = readDossier(join(root, mistakes));
    expect([report.errors, report.warnings, report.issues.length]).toEqual([40, 0, 40]);
    expect(new Set(report.issues.map(({ message }: { message: string }) => message))).toEqual(
      new Set(issues.map(({ message }) => message)),
    );
  });

  test('github is an annotation for every issue, and a count', () => {
    const lines = check(mistakes, '--format', 'github').stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(41);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::error file=tests\/cases\/forty-/);
    expect(lines.at(-1)).toMatch(/^40 errors, 0 warnings in \d+ files$/);
  });

  test('github names paths from the top of the repository, wherever the project lies in it', () => {
    const { stdout } = run([mistakes, '--format', 'github'], { GITHUB_WORKSPACE: join(root, 'tests') });
    expect(stdout).toMatch(/^::error file=cases\/forty-mistakes\/content\//);
  });
});

describe('--rule', () => {
  test('reports the issues of the rules named, and how many of others there are', () => {
    const { status, stdout } = check(mistakes, '--rule', 'claim-ids', '--rule', 'known-sections');
    const rules = [...stdout.matchAll(/ {2}error {2}(\S+)$/gm)].map(([, rule]) => rule);
    expect(new Set(rules)).toEqual(new Set(['claim-ids', 'known-sections']));
    const others = 40 - rules.length;
    expect(stdout).toMatch(new RegExp(`; ${others} issues of other rules left out\n$`));
    expect(status).toBe(1);
  });

  test('passes where only other rules are broken, and says that they are', () => {
    const { status, stdout } = check(mistakes, '--rule', 'parts-add-up');
    expect(stdout).toMatch(/^No errors and no warnings in \d+ files; 40 issues of other rules left out\n$/);
    expect(status).toBe(0);
  });

  test('never passes a folder that cannot be read', () => {
    expect(check('no-such-folder', '--rule', 'claim-ids').status).toBe(1);
  });

  test('knows the rule of every issue, each once', () => {
    const cases = ['forty-mistakes', 'unfaithful', 'wrong-sums'];
    const found = cases.flatMap((name) => readDossier(join(root, 'tests/cases', name, 'content')).issues);
    const missing = readDossier(join(temporary, 'missing')).issues;
    const rules = [...found, ...missing].map(({ rule }) => rule);
    expect(rules.filter((rule) => !ruleIds.includes(rule))).toEqual([]);
    expect(rules).toContain('parts-add-up');
    expect(new Set(ruleIds).size).toBe(ruleIds.length);
  });
});

describe('--max-warnings', () => {
  test.each([
    ['0', 1],
    ['1', 1],
    ['2', 0],
    ['3', 0],
  ])('%s allows so many: exit code %i on two', (most, expected) => {
    const { status, stderr } = check(warned, '--max-warnings', most);
    expect(status).toBe(expected);
    expect(stderr).toBe(expected === 1 ? `Too many warnings: 2, at most ${most} allowed.\n` : '');
  });

  test('leaves the JSON on the standard output whole', () => {
    const { status, stdout } = check(warned, '--max-warnings', '0', '--format', 'json');
    expect(JSON.parse(stdout).warnings).toBe(2);
    expect(status).toBe(1);
  });

  test('counts the warnings of the rules named only', () => {
    expect(check(warned, '--max-warnings', '0', '--rule', 'claim-ids').status).toBe(0);
  });
});

test.each([
  [['--rule', 'claim-id'], 'There is no rule "claim-id". Did you mean "claim-ids"?'],
  [
    ['--rule', 'claim-ids', '--rule', 'qqqqqqqq'],
    'There is no rule "qqqqqqqq". Expected one of content-folder, ',
  ],
  [['--rule', ''], 'There is no rule "". Expected one of'],
  [['--format', 'jsn'], 'There is no format "jsn". Did you mean "json"?'],
  [['--format', 'constructor'], 'There is no format "constructor". Expected one of text, json, github.'],
  [['--max-warnings', 'few'], '--max-warnings is "few", expected a whole number from 0.'],
  [['--max-warnings=-1'], '--max-warnings is "-1", expected a whole number from 0.'],
  [['--max-warnings='], '--max-warnings is "", expected a whole number from 0.'],
  [['--max-warnings'], "'--max-warnings <value>' argument missing"],
])('%j is wrong usage', (args, told) => {
  const { status, stdout, stderr } = check(sound, ...args);
  expect(stderr).toContain(told);
  expect(stderr).toContain('Usage: npm run check');
  expect([status, stdout]).toEqual([2, '']);
});

test('--help tells every option', () => {
  const { status, stdout } = run(['--help']);
  for (const option of ['--fix', '--format', '--rule', '--max-warnings']) expect(stdout).toContain(option);
  expect(status).toBe(0);
});

function check(folder: string, ...args: string[]) {
  return run([folder, ...args]);
}

function run(args: string[], over: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, GITHUB_WORKSPACE: '', ...over };
  const program = [join(root, 'src/cli/check.ts'), ...args];
  return spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8', env });
}
