import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { Issue, Level } from '../../src/dossier/issue.ts';
import { harmless } from '../../src/load/harmless.ts';
import { renderReport, wantsColor } from '../../src/load/report-text.ts';

const text = `---\ntitle: Inmates\n---\n\nSo said <Claim id="nzz-inmates" by="sdff">the militia</Claim>.\n`;
const folder = join(process.cwd(), 'content');

function issueAt(marked: string, over: Partial<Issue> = {}, level: Level = 'error', source = text): Issue {
  const start = pointAt(source, source.indexOf(marked));
  const end = pointAt(source, source.indexOf(marked) + marked.length);
  return {
    rule: 'known-references',
    level,
    message: 'Claim "nzz-inmates" names the actor "sdff", but there is no content/actors/sdff.mdx.',
    hint: 'Did you mean "sdf"?',
    span: { file: 'articles/nzz.mdx', start, end },
    ...over,
  };
}

function pointAt(source: string, offset: number): { line: number; column: number; offset: number } {
  const before = source.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, offset };
}

function report(issues: Issue[], content: string | Uint8Array = text, color = false): string {
  return renderReport(issues, { folder, files: [{ path: 'articles/nzz.mdx', content }], color });
}

test('an issue shows its place, what is wrong, what to do and the line', () => {
  expect(report([issueAt('by="sdff"')])).toBe(
    [
      'content/articles/nzz.mdx:5:33  error  known-references',
      '  Claim "nzz-inmates" names the actor "sdff", but there is no content/actors/sdff.mdx.',
      '  Did you mean "sdf"?',
      '',
      '    5 | So said <Claim id="nzz-inmates" by="sdff">the militia</Claim>.',
      `      | ${' '.repeat(32)}^^^^^^^^^`,
      '',
      '1 error, 0 warnings in 1 file',
    ].join('\n'),
  );
});

test('ten thousand issues in one long file are reported within seconds', () => {
  const long = `${'A line of honest prose in a very long account.\n'.repeat(20_000)}${text}`;
  const content = new TextEncoder().encode(long);
  const issue = issueAt('by="sdff"', {}, 'error', long);
  const start = performance.now();
  const shown = report(
    Array.from({ length: 10_000 }, () => issue),
    content,
  );
  expect(performance.now() - start).toBeLessThan(5000);
  expect(shown.match(/^ +20005 \| So said/gm)).toHaveLength(10_000);
});

test('issues come in order of file and place, whatever their order, and are counted', () => {
  const issues = [issueAt('by="sdff"'), issueAt('title', { rule: 'other' }, 'warning'), issueAt('Claim')];
  const places = (shown: string): string[] => shown.match(/^content.*$/gm) ?? [];
  expect(places(report(issues))).toEqual([
    'content/articles/nzz.mdx:2:1  warning  other',
    'content/articles/nzz.mdx:5:10  error  known-references',
    'content/articles/nzz.mdx:5:33  error  known-references',
  ]);
  expect(report([...issues].reverse())).toBe(report(issues));
  expect(report(issues)).toMatch(/\n2 errors, 1 warning in 1 file$/);
});

test('no issues are reported as such', () => {
  expect(report([])).toBe('No errors and no warnings in 1 file');
});

test('of a long line only the stretch around the place is shown', () => {
  const long = `${'x '.repeat(300)}<Claim by="">${' y'.repeat(300)}`;
  const lines = report([issueAt('by=""', {}, 'error', long)], long).split('\n');
  const [shown = '', marks = ''] = lines.slice(4, 6);
  expect(shown.length).toBeLessThan(120);
  expect(marks.indexOf('^')).toBe(shown.indexOf('by=""'));
  expect(shown).toMatch(/ \| ….*…$/);
});

test('the marks stand beneath the place behind tabs, CRLF and a byte order mark', () => {
  const tabbed = `a\r\n\tb <Claim by="">\r\n`;
  const bytes = new TextEncoder().encode(`\ufeff${tabbed}`);
  const [shown = '', marks = ''] = report([issueAt('by=""', {}, 'error', tabbed)], bytes)
    .split('\n')
    .slice(4, 6);
  expect(marks.indexOf('^')).toBe(shown.indexOf('by=""'));
});

test('a problem of a whole file, or of one that was not read, has no frame', () => {
  const start = { line: 1, column: 1, offset: 0 };
  const lines = report([
    issueAt('a', { span: { file: 'articles/nzz.mdx', start, end: start } }),
    issueAt('a', { span: { file: 'gone.mdx', start, end: start } }),
  ]).split('\n');
  expect(lines.filter((line) => line.includes(' | '))).toEqual([]);
});

describe('what a file holds cannot touch the terminal', () => {
  test.each([
    ['\u001b[2Jcleared', '\\u{1b}[2Jcleared'],
    ['\u009b31mred', '\\u{9b}31mred'],
    ['a\u202egnp.exe', 'a\\u{202e}gnp.exe'],
    ['\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['one\ntwo\rthree\u2028four', 'one\\u{a}two\\u{d}three\\u{2028}four'],
    ['bell\u0007 null\u0000', 'bell\\u{7} null\\u{0}'],
    ['\u{e0041}tag', '\\u{e0041}tag'],
    ['\ud800', '\\u{d800}'],
  ])('%j', (written, shown) => {
    expect(harmless(written)).toBe(shown);
  });

  test.each(['الحسكة', 'Hassaké', 'می\u200cخواهم', 'क्\u200dष', '👩‍🚒', 'tab\tbed'])(
    '%s stays readable',
    (written) => {
      expect(harmless(written)).toBe(written.replace('\t', ' '));
    },
  );

  test('not by the line shown, the message, the hint, the path or the rule', () => {
    const hostile = `x \u001b[31m\u202e by="" \u001b]0;title\u0007`;
    const shown = report(
      [issueAt('by=""', { message: '\u001b[1m', hint: '\u001b[1m' }, 'error', hostile)],
      hostile,
    );
    expect(shown).toBe(stripVTControlCharacters(shown));
    expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
    const [line = '', marks = ''] = shown.split('\n').slice(4, 6);
    expect(marks.indexOf('^')).toBe(line.indexOf('by=""'));
  });
});

test('colour changes nothing but the colour', () => {
  const issues = [issueAt('by="sdff"'), issueAt('title', {}, 'warning')];
  expect(report(issues, text, true)).not.toBe(report(issues));
  expect(stripVTControlCharacters(report(issues, text, true))).toBe(report(issues));
});

test('colour is for terminals, unless NO_COLOR is set', () => {
  const before = process.env['NO_COLOR'];
  delete process.env['NO_COLOR'];
  expect([wantsColor({ isTTY: true }), wantsColor({ isTTY: false }), wantsColor({})]).toEqual([
    true,
    false,
    false,
  ]);
  process.env['NO_COLOR'] = '1';
  expect(wantsColor({ isTTY: true })).toBe(false);
  if (before === undefined) delete process.env['NO_COLOR'];
  else process.env['NO_COLOR'] = before;
});
