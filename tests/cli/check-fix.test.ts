/** `npm run check -- --fix`, as a program of its own. */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashName, markOfKey } from '../../src/dossier/withheld/name-list.ts';

const root = join(import.meta.dirname, '..', '..');
const articleFile = 'articles/daily-2024-03-05.mdx';

let folder = '';

/** A sound dossier of which one article has three mistakes that can be fixed and one that cannot. */
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'check-fix-')), 'content');
  cpSync(join(root, 'tests/cases/minimal/content'), folder, { recursive: true });
  write(
    articleFile,
    read(articleFile).trimEnd() +
      '\n\n<Claim loc="3" by="unoin">It burned</Claim>, <Claim id="daily-why" hedge="perhaps">by chance</Claim>.\n',
  );
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

test('the check tells which issues it could fix, and changes nothing', () => {
  const before = read(articleFile);
  const { stdout } = check();
  expect(stdout.match(/ {2}(?:error|warning) {2}\S+/g)).toHaveLength(4);
  expect(stdout.match(/^ {2}check --fix can mend this\.$/gm)).toHaveLength(3);
  expect(read(articleFile)).toBe(before);
});

test('says a line for each fix, how many there were, and what is left', () => {
  const { status, stdout, stderr } = check('--fix');
  const [line] = stdout.split('\n');
  expect(line).toMatch(
    /content\/articles\/daily-2024-03-05\.mdx:\d+:7 {2}fixed {2}claim-ids {2}Wrote id="daily-it-burned"\.$/,
  );
  expect(stdout.match(/ {2}fixed {2}/g)).toHaveLength(3);
  expect(stdout).toMatch(/^Fixed 3 issues in 1 file$/m);
  expect(stdout).toMatch(/ {2}error {2}attribute-form$/m);
  expect(stdout).toMatch(/^1 error, 0 warnings in 1 file$/m);
  expect([status, stderr]).toEqual([1, '']);
  expect(read(articleFile)).toContain(
    '\n<Claim id="daily-it-burned" by="union" loc="3">It burned</Claim>, <Claim id="daily-why"',
  );
});

test('says that more may be fixed where a file has other errors', () => {
  write(articleFile, read(articleFile).replace('by chance', 'by {chance}'));
  const { stdout } = check('--fix');
  expect(stdout).toContain('\nMore may be fixed once the errors that are left in 1 file are mended.\n');
});

test('an option that npm has kept to itself is told, and nothing is checked', () => {
  const env = { ...process.env, npm_config_fix: 'true' };
  const program = [join(root, 'src/cli/check.ts'), folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, program, {
    cwd: root,
    encoding: 'utf8',
    env,
  });
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain('npm run check -- --fix');
});

test('exits with 0 where nothing is left, and does nothing the second time', () => {
  write(articleFile, read(articleFile).replace(' hedge="perhaps"', ''));
  expect(check('--fix').status).toBe(0);
  const after = read(articleFile);
  const { status, stdout } = check('--fix');
  expect(stdout).toMatch(/^Fixed nothing\n\nNo errors and no warnings in \d+ files\n$/);
  expect([status, read(articleFile)]).toEqual([0, after]);
});

test('fixes the rules that are named only, and counts the issues of others', () => {
  const { status, stdout } = check('--fix', '--rule', 'attribute-order');
  expect(read(articleFile)).toContain('<Claim by="unoin" loc="3">It burned</Claim>');
  expect(stdout).toMatch(/^No errors and no warnings in \d+ files; 3 issues of other rules left out\n$/m);
  expect(status).toBe(0);
});

test('tells of a fix that would lead to another issue, and leaves it out', () => {
  write(articleFile, read(articleFile).replace('by="unoin"', 'question="daed" value="3" when="2024-03-05"'));
  const { stdout } = check('--fix');
  expect(stdout).toMatch(
    /:\d+ {2}not fixed {2}known-references {2}The fix would lead to another issue, figure-in-claim: Claim/,
  );
  expect(stdout).toMatch(/; left out 1 fix$/m);
  expect(stdout).not.toContain('can mend this');
  expect(read(articleFile)).toContain('question="daed"');
});

describe('--format', () => {
  test('json is one JSON document with what was fixed and what is left', () => {
    const before = JSON.parse(check('--format', 'json').stdout);
    expect(before.issues.map(({ fixable }: { fixable?: true }) => fixable)).toEqual([
      true,
      true,
      true,
      undefined,
    ]);
    expect(before.fixed).toBeUndefined();
    const report = JSON.parse(check('--fix', '--format', 'json').stdout);
    expect(report.fixed).toHaveLength(3);
    expect(report.fixed[0]).toMatchObject({
      rule: 'claim-ids',
      message: 'Wrote id="daily-it-burned".',
      start: { column: 7 },
    });
    expect(report.fixed[0].path).toMatch(/content\/articles\/daily-2024-03-05\.mdx$/);
    expect([report.notFixed, report.errors, report.issues.length]).toEqual([[], 1, 1]);
  });

  test('github has a notice for each fix', () => {
    const lines = check('--fix', '--format', 'github').stdout.trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::notice file='))).toHaveLength(3);
    expect(lines[0]).toMatch(/title=claim-ids::Fixed\. Wrote id="daily-it-burned"\.$/);
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(1);
  });
});

test('a folder that could not be read as a whole is left as it is', () => {
  symlinkSync('nowhere.mdx', join(folder, 'actors', 'linked.mdx'));
  const before = read(articleFile);
  const { status, stdout } = check('--fix');
  expect(stdout).toMatch(/^Fixed nothing$/m);
  expect([status, read(articleFile)]).toEqual([1, before]);
});

describe('a withheld name that stands where something could be mended', () => {
  const key = 'a key of the editors, kept elsewhere';
  const place = 'places/quaxwick-brandel.mdx';

  describe.each([
    ['salt alone', undefined],
    ['key', key],
  ])('hashed with a %s', (_with, withKey) => {
    test.each(['text', 'json', 'github'])('is written by no fix, nor shown as %s', (format) => {
      const salt = '00112233445566778899aabbccddeeff';
      const secret = withKey === undefined ? '' : `secret: ${markOfKey(salt, withKey)}\n`;
      const hash = hashName('Quaxwick Brandel', salt, withKey);
      write('withheld.mdx', `---\nsalt: ${salt}\n${secret}names:\n  - ${hash}\n---\n`);
      write(place, '---\nname: The Quaxwick Brandel\nkind: building\n---\n');
      const mistakes =
        'In the [warehouse](place:quaxwick-brandell), The Quaxwick Brandel, or so.\n\n' +
        '<Claim loc="4" by="union">Quaxwick Brandel burned</Claim>\n';
      write(articleFile, `${read(articleFile)}\n${mistakes}`);

      const env = withKey === undefined ? {} : { DOSSIER_WITHHELD_KEY: withKey };
      const { status, stdout, stderr } = checkWith(env, '--fix', '--format', format);

      expect(status).toBe(1);
      expect(stdout).toContain('withheld-name');
      expect(stdout + stderr).not.toMatch(/quaxwick|brandel/i);
      expect(read(articleFile).endsWith(mistakes)).toBe(true);
      // What stands elsewhere is mended all the same.
      expect(read(articleFile)).toContain('by="union" loc="3">It burned</Claim>');
    });
  });
});

test.skipIf(process.getuid?.() === 0)(
  'a file that may not be written is told, and the issues still are',
  () => {
    chmodSync(join(folder, articleFile), 0o444);
    const before = read(articleFile);
    const { status, stdout, stderr } = check('--fix', '--format', 'json');
    expect(stderr).toMatch(
      /daily-2024-03-05\.mdx cannot be written: permission was denied; nothing was written\.\n$/,
    );
    expect(JSON.parse(stdout).issues).toHaveLength(4);
    expect([status, read(articleFile)]).toEqual([1, before]);
  },
);

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function check(...args: string[]) {
  return checkWith({}, ...args);
}

function checkWith(over: NodeJS.ProcessEnv, ...args: string[]) {
  const program = [join(root, 'src/cli/check.ts'), folder, ...args];
  const env = { ...process.env, GITHUB_WORKSPACE: '', DOSSIER_WITHHELD_KEY: '', ...over };
  return spawnSync(process.execPath, program, { cwd: root, encoding: 'utf8', env });
}
