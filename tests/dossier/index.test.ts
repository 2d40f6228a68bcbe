import { expect, test } from 'vitest';
import { buildDossier } from '../../src/dossier/index.ts';
import { compareIssues } from '../../src/dossier/issue.ts';
import { harbour, harbourFiles } from './link/harbour.ts';

test('a dossier without mistakes is read, linked and weighed', () => {
  const { dossier, issues } = buildDossier(harbourFiles());
  expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
  expect(dossier?.claims).toHaveLength(3);
  expect(dossier?.weighings.get('dead')?.verdict).toBe('single-origin');
  expect(dossier?.texts.get('articles/monday.mdx')).toBe(harbour['articles/monday.mdx']);
});

test('an error leaves no dossier; mistakes of one file and across files come in one report, in order, each once', () => {
  const { dossier, issues } = buildDossier(
    harbourFiles({
      'articles/monday.mdx': `${harbour['articles/monday.mdx']}\n\n<b>c</b>\n\n[a](actor:nobody)`,
      'places/city.mdx': '---\nname: City\nkind: city\ncolour: red\n---',
      'sources/agency.mdx': '---\nname: The Agency\nkind: agent\n---',
    }),
  );
  expect(dossier).toBeUndefined();
  expect(
    issues
      .filter(({ level }) => level === 'error')
      .map(({ span, rule }) => `${span.file}:${span.start.line} ${rule}`),
  ).toEqual([
    'articles/monday.mdx:11 no-html',
    'articles/monday.mdx:13 known-link-targets',
    'places/city.mdx:4 frontmatter-unknown-key',
    'sources/agency.mdx:3 frontmatter-value',
  ]);
  expect([...issues].sort(compareIssues)).toEqual(issues);
  for (const { hint } of issues) expect(hint).toBeTruthy();
});

test('who names a record that could not be read is not blamed for it', () => {
  const { issues } = buildDossier(harbourFiles({ 'sources/agency.mdx': '---\nname: [The Agency\n---' }));
  expect(issues.filter(({ level }) => level === 'error').map(({ span }) => span.file)).toEqual([
    'sources/agency.mdx',
  ]);
});

test('warnings leave the dossier', () => {
  const { dossier, issues } = buildDossier(harbourFiles({ 'notes.txt': 'a' }));
  expect(dossier).toBeDefined();
  expect(issues.map(({ rule }) => rule)).toContain('stray-file');
});

test('a dossier without articles yet is valid', () => {
  const { dossier, issues } = buildDossier([
    {
      path: 'dossier.mdx',
      content:
        harbour['dossier.mdx']
          ?.replace('keyQuestions: [dead, began]\n', '')
          .replace('(actor:union)', '(https://example.org)') ?? '',
    },
    { path: 'summary.mdx', content: '---\ntitle: Summary\n---' },
  ]);
  expect(issues).toEqual([]);
  expect(dossier?.articles).toEqual([]);
});

test('whatever is given, nothing is thrown', () => {
  expect(buildDossier([]).issues.map(({ rule }) => rule)).toEqual(['missing-file', 'missing-file']);
  const cut = harbourFiles().map(({ path, content }) => ({
    path,
    content: content.slice(0, content.length / 2),
  }));
  expect(buildDossier(cut).dossier).toBeUndefined();
  for (let length = 0; length < 900; length += 7) {
    const files = harbourFiles({
      'articles/monday.mdx': `${harbour['articles/monday.mdx']?.slice(0, length)} `,
    });
    expect(() => buildDossier(files)).not.toThrow();
  }
});
