import { expect, test } from 'vitest';
import { exampleFiles } from '../../../src/dossier/check/example.ts';
import { buildDossier } from '../../../src/dossier/index.ts';
import { countLevels } from '../../../src/load/report-count.ts';
import { article, issuesOf } from './told.ts';

const day = (index: number) => new Date(Date.UTC(2015, 0, 1 + index)).toISOString().slice(0, 10);
/** As many as one file may have; the words of each state its value, so that it is weighed. */
const claims = (attributes: (index: number) => string, id = (index: number) => ` id="monday-${index}"`) =>
  Array.from({ length: 990 }, (_, index) => {
    const [, sign, figure] = /value="(>?)(\d+)"/.exec(attributes(index)) ?? [];
    return `<Claim${id(index)} ${attributes(index)}>${sign ? 'More than ' : ''}${figure} died</Claim>.`;
  }).join('\n\n');
const by = (index: number) => (index % 2 ? 'union' : 'ministry');

/** Statements that would take seconds to hours to compare with each other. */
const statements: [string, string][] = [
  [
    'claims of one origin',
    claims((index) => `by="union" question="dead" value="${index}" when="2024-03-04"`),
  ],
  ['claims of nobody', claims((index) => `question="dead" value="${index}" when="2024-03-04"`)],
  [
    'claims said day by day',
    claims((index) => `by="union" question="dead" value="${index}" said="${day(index)}"`),
  ],
  [
    'claims about intervals within each other',
    claims((index) => {
      const when = index % 2 ? `${day(index)}/${day(3000 - index)}` : day(index);
      return `by="${by(index)}" question="dead" value="${2000 - index}" when="${when}"`;
    }),
  ],
  [
    'claims that correct each other',
    claims(
      (index) =>
        `by="union" question="dead" value=">${index}" when="2024-03-04"${index ? ` supersedes="monday-${index - 1}"` : ''}`,
    ),
  ],
];

/** Bodies that would take as long to look through, and to report on. */
const bodies: [string, string][] = [
  [
    'claims without ids',
    claims(
      (index) => `by="union" question="dead" value="${index}" when="2024-03-04"`,
      () => '',
    ),
  ],
  [
    'claims of one id',
    claims(
      (index) => `by="union" question="dead" value="${index}" when="2024-03-04"`,
      () => ' id="monday"',
    ),
  ],
  ['claims without end', '<Claim id="monday">It burned</Claim>.\n\n'.repeat(7000)],
  ['figures', '9 '.repeat(300_000)],
  ['dates and figures', '3 May 2024 and 9 '.repeat(55_000)],
  ['vague words and figures', 'dozens 9 '.repeat(100_000)],
  ['names and figures', 'Union of Dockers 9 '.repeat(50_000)],
  ['names', 'Harbour '.repeat(110_000)],
  ['an origin named again and again', `<Claim id="monday" by="${'union '.repeat(70_000)}">It burned</Claim>`],
  [
    'unknown ids in one attribute',
    `<Claim id="monday" via="${Array.from({ length: 70_000 }, (_, index) => `x${index}`).join(' ')}">It burned</Claim>`,
  ],
];

// In milliseconds of processor time, which a busy machine does not add to.
const limit = 4000;

test.each(statements)('a dossier with %s is weighed in time', { timeout: 30_000 }, (_what, body) => {
  const start = process.cpuUsage();
  const { dossier } = buildDossier(exampleFiles(article(body)));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(limit);
  expect(dossier?.weighings.get('dead')?.positions.length).toBeGreaterThan(0);
});

test.each(bodies)('a dossier with %s is checked or refused in time', { timeout: 30_000 }, (_what, body) => {
  const start = process.cpuUsage();
  const { issues } = buildDossier(exampleFiles(article(body)));
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(limit);
  expect(issues.length).toBeLessThan(1000);
});

test('of many warnings of one rule in a file the last says how many more there are, and all count', () => {
  const issues = issuesOf('unannotated-figure', article('It burned 9 times.\n\n'.repeat(500)));
  expect(issues).toHaveLength(200);
  expect(issues.at(-1)?.message).toBe(
    'The figure "9" stands outside any claim. There are 300 more of this rule in this file.',
  );
  expect(countLevels(issues)).toEqual({ errors: 0, warnings: 500 });
});

test('more ids in one attribute than any statement has are refused', () => {
  const ids = Array.from({ length: 51 }, (_, index) => `x${index}`).join(' ');
  const over = article(`<Claim id="monday" by="${ids}">It burned</Claim>`);
  expect(issuesOf('attribute-form', over).map(({ message }) => message)).toEqual([
    'Claim "monday" names 51 ids in by, expected at most 50.',
  ]);
  expect(issuesOf('known-references', over)).toEqual([]);
});

test('of many claims in a file none is read, and the file is told', () => {
  const { issues, dossier } = buildDossier(exampleFiles(article('<Claim>x</Claim>\n\n'.repeat(1001))));
  expect(dossier).toBeUndefined();
  expect(issues.map(({ message }) => message)).toContain(
    'Expected a body of at most 1000 claims, found 1001.',
  );
});
