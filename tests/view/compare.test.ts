import { expect, test } from 'vitest';
import { compareView } from '../../src/view/compare.ts';
import { buildSmallDossier } from './small-dossier.ts';

const { articles, sections } = compareView(buildSmallDossier());

function rowOf(id: string) {
  const row = sections.flatMap(({ rows }) => rows).find(({ question }) => question.id === id);
  return row?.cells.map(({ statements, notInCopy }) =>
    notInCopy
      ? 'not in our copy'
      : statements.map(({ answer, noAnswer, who, qualifiers }) => [noAnswer ?? answer, who, ...qualifiers]),
  );
}

test('the articles are the columns, oldest first, dated where one source has several', () => {
  expect(articles.map(({ name }) => name)).toEqual([
    'Gazette, 21 January 2022',
    'Courier',
    'Gazette, 22 January 2022',
  ]);
});

test('each cell says what its article says, and whom it has it from', () => {
  expect(rowOf('dead')).toEqual([
    [['45', 'Monitor']],
    [
      ['30', 'Militia spokesman'],
      ['28', 'Militia'],
    ],
    'not in our copy',
  ]);
});

test('a reported silence differs from no mention, and another scope is said', () => {
  expect(rowOf('fled')).toEqual([
    [],
    [
      ['silent', 'Militia'],
      ['about 200', undefined, 'from one street'],
    ],
    'not in our copy',
  ]);
});

test('a question that nobody answers has a row all the same', () => {
  expect(rowOf('wounded')).toEqual([[], [], 'not in our copy']);
});
