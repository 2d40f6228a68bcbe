/** Lines of other scope, what is reported beside, and the dossier as known on a day. */
import { expect, test } from 'vitest';
import { dayOf } from '../../../src/dossier/edtf.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { publicationDays, weighAsKnownOn, weighDossier } from '../../../src/dossier/weigh/index.ts';
import { dossierAbout, dossierOf, statementsOf, summarise, weigh } from './table.ts';

test('claims of a scope of their own form a line with its own verdict', () => {
  const weighing = weigh({
    statements: `
      in         | by        | says | scope
      gazette 21 | monitor-a | 28   |
      herald 21  | monitor-b | 45   | women only
      tribune 21 | monitor-c | 45   | women only
      courier 21 | monitor-c | 3    | children only`,
  });
  expect(summarise(weighing)).toBe('single-origin: 28, 1 origin');
  expect(weighing.lines.map((line) => `${line.scope}: ${summarise(line)}`)).toEqual([
    'children only: single-origin: 3, 1 origin',
    'women only: corroborated: 45, 2 origins',
  ]);
});

test('a figure corrects one of another scope for that line only', () => {
  const weighing = weigh({
    statements: `
      in         | id  | by        | says | scope      | supersedes
      gazette 21 | old | monitor-a | 28   | women only |
      herald 21  |     | monitor-a | 28   |            |
      tribune 21 |     | monitor-a | 28   |            | old`,
  });
  expect(summarise(weighing)).toBe('single-origin: 28, 1 origin');
  expect(weighing.lines.map(summarise)).toEqual(['unanswered, 0 origins']);
});

test('a decimal of any scope lets the whole question have decimals', () => {
  const table = (other: string): string => `
      in         | by        | says | scope
      gazette 21 | monitor-a | ~28  |
      herald 21  | monitor-b | 25.5 | ${other}`;
  const weighing = weigh({ statements: table('women only') });
  expect(weighing.positions[0]!.set).toEqual({ type: 'interval', low: 25.2, high: 30.8 });
});

test('silence, unknowns and unconfirmed claims are listed beside', () => {
  const weighing = weigh({
    statements: `
      in         | id | by        | says    | hedge
      gazette 21 | a  | monitor-a | 28      |
      herald 21  | b  | monitor-b | silent  |
      tribune 21 | c  | monitor-c | unknown |
      courier 21 | d  | army      | 45      | unconfirmed`,
  });
  const ids = (claims: { id: string }[]): string[] => claims.map(({ id }) => id);
  expect([ids(weighing.silent), ids(weighing.unknown), ids(weighing.unconfirmed)]).toEqual([
    ['b'],
    ['c'],
    ['d'],
  ]);
  expect(summarise(weighing)).toBe('single-origin: 28, 1 origin');
});

test('the answers carry their voices, claims and values as written', () => {
  const { answers } = weigh({
    statements: `
      in         | id | by        | says
      gazette 21 | a  | monitor-a | >10
      herald 21  | b  | monitor-b | 400`,
  });
  expect(answers).toHaveLength(1);
  expect(answers[0]!.written).toEqual(['>10', '400']);
  expect(answers[0]!.voices.map(({ id }) => id)).toEqual(['origin:monitor-a', 'origin:monitor-b']);
  expect(answers[0]!.claims.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('as known on a day, only the articles published by then speak', () => {
  const dossier = dossierOf(
    { time: 'grows' },
    statementsOf(`
      in             | id  | by        | says | when | supersedes
      gazette 20..21 | old | monitor-a | 28   | 20   |
      herald 22      |     | monitor-b | 45   | 20   |
      tribune 24     |     | monitor-a | 45   | 20   | old`),
  ) as unknown as Dossier;
  const on = (day: number): string => summarise(weighAsKnownOn(dossier, dayOf(2022, 1, day)).get('q')!);
  expect(publicationDays(dossier)).toEqual([21, 22, 24].map((day) => dayOf(2022, 1, day)));
  expect([20, 21, 22, 23, 24].map(on)).toEqual([
    'unanswered, 0 origins',
    'single-origin @20: 28, 1 origin',
    'contested @20: 28 / 45, 2 origins',
    'contested @20: 28 / 45, 2 origins',
    'corroborated @20: 45, 2 origins',
  ]);
});

test('a correction of what is not yet published corrects nothing yet', () => {
  const dossier = dossierOf(
    {},
    statementsOf(`
      in         | id  | by        | says | said | supersedes
      gazette 21 |     | monitor-a | 28   |      |
      herald 22  |     | monitor-a | 45   |      | late
      tribune 24 | late | monitor-a | 28  |      |`),
  ) as unknown as Dossier;
  const on = (day: number): string => summarise(weighAsKnownOn(dossier, dayOf(2022, 1, day)).get('q')!);
  expect([22, 24].map(on)).toEqual(['single-origin: 28 / 45, 1 origin', 'single-origin: 45, 1 origin']);
});

test('every question has a weighing, and the dossier stays as it is', () => {
  const dossier = dossierAbout(
    [{ id: 'q' }, { id: 'other' }],
    `
      in         | on | by        | says
      gazette 21 | q  | monitor-a | 28`,
  );
  freeze(dossier);
  expect([...weighDossier(dossier).keys()]).toEqual(['q', 'other']);
});

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}
