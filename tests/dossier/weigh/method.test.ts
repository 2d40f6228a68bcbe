/** The method page's rules: their examples are weighed, and show what the rule says. */
import { expect, test } from 'vitest';
import { describeMethod } from '../../../src/dossier/weigh/index.ts';
import type { MethodExample, ShownResult } from '../../../src/dossier/weigh/index.ts';

const sections = describeMethod();
const rules = sections.flatMap((section) => section.rules);

function exampleOf(id: string): MethodExample {
  return rules.find((rule) => rule.id === id)!.example;
}

function resultsOf(id: string): ShownResult[] {
  const example = exampleOf(id);
  if (example.type !== 'weighing') throw new Error(`${id} weighs nothing`);
  return example.results;
}

test('every section has rules, every rule an id of its own', () => {
  expect(sections.map(({ id }) => id)).toEqual([
    'values',
    'time',
    'voices',
    'positions',
    'comparing',
    'verdict',
    'sums',
    'as-known-on',
  ]);
  const ids = [...sections, ...rules].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(['unanswered', 'contested', 'corroborated', 'evolving', 'single-origin', 'unattributed'])(
  'the example of %s has that verdict',
  (verdict) => {
    expect(resultsOf(verdict).map((result) => result.verdict)).toEqual([verdict]);
  },
);

test.each([
  ['fixed', 'contested', 'contradict each other'],
  ['grows', 'evolving', 'time may explain'],
  ['varies', 'evolving', 'different dates'],
  ['undated', 'single-origin', 'Left aside'],
  ['origin', 'single-origin', 'both go back to one origin'],
  ['joint', 'single-origin', 'jointly'],
  ['print', 'unattributed', 'without saying how'],
  ['house', 'corroborated', 'count as one origin'],
  ['unconfirmed', 'single-origin', '28, according to Monitor A'],
  ['revision', 'single-origin', 'has revised 45 to 28'],
  ['two-ways', 'evolving', 'different people of it contradict each other'],
  ['scope', 'single-origin', '28, according to Monitor A'],
  ['agree', 'corroborated', '3,150 to 5,000'],
  ['contradict', 'contested', 'a dispute within one house'],
  ['prints-contest', 'corroborated', 'Not counted: 45'],
  ['latest', 'corroborated', 'Since then: 45'],
  ['settled', 'corroborated', 'A dispute, settled since'],
  ['parts', 'single-origin', 'do not add up to the total, 28'],
])('the example of "%s" is %s and says "%s"', (id, verdict, words) => {
  const [result] = resultsOf(id);
  expect(result!.verdict).toBe(verdict);
  expect([result!.why, ...result!.beside].join('\n')).toContain(words);
});

test('values are shown as written, as read and for what they stand', () => {
  const example = exampleOf('figures');
  expect(example.type === 'values' && example.values.slice(0, 2)).toEqual([
    { written: '28', reads: '28', standsFor: '28' },
    { written: '3500', reads: '3,500', standsFor: '3,450 to 3,550' },
  ]);
});

test('as known on two days', () => {
  expect(resultsOf('published').map(({ of, verdict }) => `${of}: ${verdict}`)).toEqual([
    'As known on 21 January 2022: single-origin',
    'As known on 23 January 2022: corroborated',
  ]);
});

test('statements are shown in words', () => {
  const example = exampleOf('revision');
  expect(example.type === 'weighing' && example.statements[1]).toEqual({
    by: 'Monitor A',
    says: '28',
    asOf: '20 January 2022',
    printedIn: 'Paper F, 22 January 2022',
    remarks: ['supersedes 45'],
  });
});
