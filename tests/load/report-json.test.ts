import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileStart, type Issue } from '../../src/dossier/issue.ts';
import { renderJsonReport } from '../../src/load/report-json.ts';

const folder = join(process.cwd(), 'content');
const files = [
  { path: 'articles/nzz.mdx', content: '' },
  { path: 'dossier.mdx', content: '' },
];
const start = { line: 5, column: 33, offset: 60 };
const end = { line: 5, column: 42, offset: 69 };

const error: Issue = {
  rule: 'known-references',
  level: 'error',
  message: 'No such actor.',
  hint: 'Did you mean "sdf"?',
  span: { file: 'articles/nzz.mdx', start, end },
};
const warning: Issue = { rule: 'stray-file', level: 'warning', message: 'Stray.', span: fileStart('a.txt') };

test('the report has the counts, and every issue with its place, in order of file', () => {
  const first = { line: 1, column: 1, offset: 0 };
  expect(JSON.parse(renderJsonReport([error, warning], { folder, files, leftOut: 3 }))).toEqual({
    version: 1,
    folder: 'content',
    files: 2,
    errors: 1,
    warnings: 1,
    leftOut: 3,
    issues: [
      {
        rule: 'stray-file',
        level: 'warning',
        message: 'Stray.',
        path: 'content/a.txt',
        start: first,
        end: first,
      },
      {
        rule: 'known-references',
        level: 'error',
        message: 'No such actor.',
        hint: 'Did you mean "sdf"?',
        path: 'content/articles/nzz.mdx',
        start,
        end,
      },
    ],
  });
});

test('no issues are an empty list', () => {
  expect(JSON.parse(renderJsonReport([], { folder, files }))).toEqual({
    version: 1,
    folder: 'content',
    files: 2,
    errors: 0,
    warnings: 0,
    leftOut: 0,
    issues: [],
  });
});

test('an issue with the whole folder has its path', () => {
  const report = JSON.parse(renderJsonReport([{ ...error, span: fileStart('.') }], { folder, files }));
  expect(report.issues[0].path).toBe('content');
});

test('whatever a file holds comes through, but cannot touch the terminal', () => {
  const message = '\u001b[2J "\\" \u009b31m \u202egnp \u2028 \u{e0041} \ud800 \u0000 الحسكة %0A';
  const shown = renderJsonReport([{ ...error, message }], { folder, files });
  expect(JSON.parse(shown).issues[0].message).toBe(message);
  expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  expect(shown).toContain('الحسكة');
});
