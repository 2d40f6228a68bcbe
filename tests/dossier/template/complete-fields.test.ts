import { expect, test } from 'vitest';
import { exampleFiles } from '../../../src/dossier/check/example.ts';
import { completeFields } from '../../../src/dossier/template/complete-fields.ts';
import type { TypedFields } from '../../../src/dossier/template/record-file.ts';
import { type RecordKind, recordPath } from '../../../src/dossier/template/record-kinds.ts';

const files = exampleFiles({});

/** Answers in order, and the questions as they were asked. */
async function converse(kind: RecordKind, given: TypedFields, answers: string[]) {
  const asked: string[] = [];
  const left = [...answers];
  const fields = await completeFields(
    { kind, path: recordPath(kind, 'new-one') },
    given,
    files,
    (key, problem) => {
      asked.push(problem === undefined ? key : `${key}: ${problem}`);
      const answer = left.shift();
      if (answer === undefined) throw new Error(`There is no answer left for ${key}.`);
      return Promise.resolve(answer);
    },
  );
  return { fields, asked };
}

test('asks for what is required, in order, and only for that', async () => {
  const { fields, asked } = await converse('source', { kind: 'newspaper' }, [' The Tide ']);
  expect(asked).toEqual(['name']);
  expect(fields).toEqual({ kind: 'newspaper', name: 'The Tide' });
});

test('asks again where an answer is not one that the field takes', async () => {
  const { fields, asked } = await converse('source', { name: 'The Tide' }, ['newspapr', '', 'newspaper']);
  expect(asked).toEqual([
    'kind',
    expect.stringContaining('Did you mean "newspaper"?'),
    expect.stringContaining('found nothing'),
  ]);
  expect(fields['kind']).toBe('newspaper');
});

test('asks again for an id that is not there', async () => {
  const given = { title: 'Fire', published: '2024-03-05', language: 'en' };
  const { fields, asked } = await converse('article', given, ['dayly', 'daily']);
  expect(asked).toEqual(['source', expect.stringContaining('Did you mean "daily"?')]);
  expect(fields['source']).toBe('daily');
});

test('never asks for the name of somebody whose name is withheld', async () => {
  const { asked } = await converse('actor', {}, ['person', 'role', 'a night guard']);
  expect(asked).toEqual(['kind', 'visibility', 'role']);
});

test('a question comes after the others of its section', async () => {
  const answers = [
    'Whose was it?',
    'choice',
    'The harbour.',
    'fixed',
    'fire',
    'city: The city; port: The port',
  ];
  const { fields, asked } = await converse('question', {}, answers);
  expect(asked).toEqual(['title', 'kind', 'scope', 'time', 'section', 'options']);
  expect(fields['order']).toBe('30');
  expect(fields['options']).toEqual([
    { id: 'city', title: 'The city' },
    { id: 'port', title: 'The port' },
  ]);
});
