import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileStart, type Issue } from '../../src/dossier/issue.ts';
import { renderGithubReport } from '../../src/load/report-github.ts';

const folder = join(process.cwd(), 'content');
const files = [{ path: 'articles/nzz.mdx', content: '' }];

const issue: Issue = {
  rule: 'known-references',
  level: 'error',
  message: 'Claim "nzz-inmates" names the actor "sdff", but there is no content/actors/sdff.mdx.',
  hint: 'Did you mean "sdf"?',
  span: {
    file: 'articles/nzz.mdx',
    start: { line: 5, column: 33, offset: 60 },
    end: { line: 5, column: 42, offset: 69 },
  },
};

/** The lines of a report on one issue. */
function report(over: Partial<Issue>, root?: string): string[] {
  return renderGithubReport([{ ...issue, ...over }], { folder, files, root }).split('\n');
}

test('an issue is one workflow command, with its place, its rule, and message and hint on lines of their own', () => {
  expect(report({})).toEqual([
    '::error file=content/articles/nzz.mdx,line=5,endLine=5,col=33,endColumn=41,title=known-references' +
      '::Claim "nzz-inmates" names the actor "sdff", but there is no content/actors/sdff.mdx.%0ADid you mean "sdf"?',
    '1 error, 0 warnings in 1 file',
  ]);
});

test('a warning is a warning, and needs no hint', () => {
  expect(report({ level: 'warning', hint: undefined, message: 'Odd.' })[0]).toMatch(
    /^::warning .*,title=known-references::Odd\.$/,
  );
});

test('an issue over several lines has no columns, which are for one line', () => {
  const { start } = issue.span;
  const span = { ...issue.span, end: { line: 7, column: 2, offset: 90 } };
  expect(report({ span })[0]).toContain('content/articles/nzz.mdx,line=5,endLine=7,title=');
  expect(report({ span: { ...span, end: start } })[0]).toContain('col=33,endColumn=33,');
});

test('an issue with the whole folder has no file', () => {
  expect(report({ span: fileStart('.') })[0]).toMatch(/^::error title=known-references::/);
});

test('paths are relative to the top of the repository', () => {
  expect(report({}, join(folder, '..', '..'))[0]).toMatch(
    /^::error file=[^/]+\/content\/articles\/nzz\.mdx,/,
  );
});

test.each([
  ['100 % of 5%0A', '100 %25 of 5%250A'],
  ['one: two, three', 'one: two, three'],
  ['one\n::warning::two', 'one\\u{a}::warning::two'],
  ['one\r::stop-commands::x', 'one\\u{d}::stop-commands::x'],
  ['\u001b[2J\u202e', '\\u{1b}[2J\\u{202e}'],
])('a message %j ends no command and begins none', (message, shown) => {
  const lines = report({ message, hint: undefined });
  expect(lines).toHaveLength(2);
  expect(lines[0]?.split(',title=known-references::')[1]).toBe(shown);
});

test('a path cannot end its property', () => {
  const span = { ...issue.span, file: 'articles/a,line=1::b%c\nd.mdx' };
  expect(report({ span })[0]).toMatch(
    /^::error file=content\/articles\/a%2Cline=1%3A%3Ab%25c\\u\{a\}d\.mdx,line=5,/,
  );
});

test('issues come in order of file and place', () => {
  const earlier = {
    ...issue,
    rule: 'earlier',
    span: { ...issue.span, start: { line: 1, column: 2, offset: 1 } },
  };
  const lines = renderGithubReport([issue, earlier], { folder, files }).split('\n');
  expect(lines.map((line) => /title=([a-z-]+)/.exec(line)?.[1])).toEqual([
    'earlier',
    'known-references',
    undefined,
  ]);
});
