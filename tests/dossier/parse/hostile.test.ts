import { expect, test } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse/index.ts';
import { articleHead } from './reported.ts';

/** A pattern, repeated to a length in letters. */
const fill = (pattern: string, length = 1_000_000) => pattern.repeat(Math.floor(length / pattern.length));
const nest = (open: string, close: string, depth: number) => `${open.repeat(depth)}a${close.repeat(depth)}`;

/** Bodies that would take the Markdown parser from seconds to hours, or overflow the stack. */
const bodies: [string, string][] = [
  ['100,000 underscores', '_'.repeat(100_000)],
  ['a word and 100,000 underscores', `a${'_'.repeat(100_000)}`],
  ['emphasis that is never closed', fill('*a ')],
  ['emphasis that is never opened', fill('a* ')],
  ['emphasis of two kinds', fill('*a_ ', 100_000)],
  ['strikethrough', fill('~~a', 100_000)],
  ['opening brackets', fill('[')],
  ['closing brackets', fill(']')],
  ['links within links', nest('[a ', '](b)', 10_000)],
  ['images within images', nest('![', '](b)', 5000)],
  ['runs of backticks', Array.from({ length: 1400 }, (_, index) => `${'`'.repeat(index + 1)}a`).join('')],
  ['nested lists on a line', `${'- '.repeat(5000)}a`],
  ['nested numbered lists', `${'1. '.repeat(5000)}a`],
  [
    'nested lists by indentation',
    Array.from({ length: 700 }, (_, index) => `${' '.repeat(2 * index)}- a`).join('\n'),
  ],
  ['nested quotations', `${'>'.repeat(10_000)}a`],
  ['quotations and lists by turns', `${'> - '.repeat(5000)}a`],
  ['nested elements', nest('<a>', '</a>', 10_000)],
  ['nested elements, one a line', nest('<a>\n', '</a>\n', 10_000)],
  ['nested elements, one a paragraph', nest('<a>\n\n', '</a>\n\n', 3000)],
  ['nested claims', nest('<Claim id="a">', '</Claim>', 5000)],
  ['elements that are never closed', fill('<a>', 100_000)],
  ['claims that are never closed', fill('<Claim id="a">x\n\n', 200_000)],
  ['an export that is never closed', `export const a = {\n\n${fill('a,\n\n', 60_000)}`],
  ['an expression that is no JavaScript', `{"a${fill('}')}`],
  ['braces', nest('{', '}', 50_000)],
  ['a table of many rows', `|a|b|\n|-|-|\n${fill('|a|b|\n')}`],
  ['a table of many columns', `|${'a|'.repeat(50_000)}\n|${'-|'.repeat(50_000)}\n|a|`],
  ['an e-mail address without an end', fill('a.')],
  ['a host without an end', `www.${fill('a.')}`],
  ['bare addresses', fill('https://a.b ')],
  ['attributes', `<Claim ${fill('a="b" ')}/>`],
  ['headings', fill('# a\n')],
  ['footnotes', fill('[^a]: b\n\n', 100_000)],
  ['near links', fill('](actor: ')],
  ['empty lines', fill('\n')],
  ['carriage returns', fill('\r')],
  ['NULs', fill('\0')],
  ['joiners', fill('\u200d')],
];

/** Frontmatter of that sort. */
const heads: [string, string][] = [
  ['nested lists', `a: ${nest('[', ']', 5000)}`],
  ['lists that are never closed', '['.repeat(60_000)],
  ['nested maps', `a: ${'{a: '.repeat(5000)}`],
  ['nested lists on a line', '- '.repeat(30_000)],
  ['keys of keys', '? '.repeat(30_000)],
  ['many keys', Array.from({ length: 6000 }, (_, index) => `a${index}: b`).join('\n')],
  ['a key many times', fill('a: b\n', 60_000)],
  ['a megabyte of keys', fill('a: b\n')],
  [
    'aliases of aliases',
    [
      'a0: &a0 x',
      ...Array.from({ length: 30 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]`),
    ].join('\n'),
  ],
  ['quotation marks', '"'.repeat(60_000)],
];

// In milliseconds of processor time, which a busy machine does not add to.
const limit = 4000;

test.each(bodies)('a body of %s is read or refused in time', { timeout: 30_000 }, (_what, body) => {
  const start = process.cpuUsage();
  const { issues } = parseDossier([{ path: 'articles/a.mdx', content: articleHead + body }]);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(limit);
  expect(issues.length).toBeLessThan(250);
});

test.each(heads)('frontmatter of %s is refused in time', { timeout: 30_000 }, (_what, yaml) => {
  const start = process.cpuUsage();
  const { issues } = parseDossier([{ path: 'places/a.mdx', content: `---\n${yaml}\n---\n` }]);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(limit);
  expect(issues.filter(({ span }) => span.file === 'places/a.mdx')).not.toEqual([]);
});

test('what is refused has a place and says why', () => {
  const { issues } = parseDossier([
    { path: 'articles/a.mdx', content: `${articleHead}It burned.\n\n${'a* '.repeat(20_000)}\n` },
  ]);
  expect(issues[0]).toMatchObject({
    rule: 'too-complex',
    message: 'This block has 20000 signs of emphasis (*, _ or ~), more than can be read in reasonable time.',
    span: { file: 'articles/a.mdx', start: { line: 10, column: 1 } },
  });
});

test('a long honest article is read', { timeout: 30_000 }, () => {
  const paragraph =
    'At night [the union](actor:union) said <Claim id="a" by="union" question="dead" value="28">twenty-eight had died</Claim> *in* the fire.\n\n';
  const { parsed, issues } = parseDossier([
    { path: 'articles/a.mdx', content: articleHead + paragraph.repeat(1000) },
  ]);
  expect(issues.map(({ rule }) => rule)).toEqual(['missing-file', 'missing-file']);
  expect(parsed.articles[0]?.claims).toHaveLength(1000);
});
