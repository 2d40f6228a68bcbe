import { expect, test } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse/index.ts';
import { renderRecordFile } from '../../../src/dossier/template/record-file.ts';

test('fields stand in the order of the schema, as the README shows them', () => {
  const given = {
    language: 'en',
    published: '2024-03-02',
    source: 'the-gazette',
    title: 'Flood cuts off Northbank',
  };
  expect(renderRecordFile('article', given, 'An account.')).toBe(`---
title: Flood cuts off Northbank
source: the-gazette
published: 2024-03-02
language: en
access: full
---

An account.
`);
});

test('lists and maps stand on lines of their own', () => {
  const fields = {
    name: 'Northbank',
    kind: 'town',
    names: { ar: 'الضفة' },
    aliases: ['North Bank', 'the Bank'],
  };
  expect(renderRecordFile('place', fields)).toBe(`---
name: Northbank
kind: town
names:
  ar: الضفة
aliases:
  - North Bank
  - the Bank
---
`);
});

test.each([
  'Flood: Northbank cut off',
  '# no comment',
  '- no list',
  '"Quoted", they say',
  "It's",
  '&anchor *alias !tag',
  '{ a: b }',
  '[a]',
  '@handle',
  '%100',
  '~',
  'null',
  'yes',
  '007',
  ' with spaces ',
  '---',
  'two\nlines\n---\nand more',
  'a'.repeat(300) + ' ' + 'b'.repeat(300),
])('the words %j are read as they were given', (name) => {
  const content = renderRecordFile('place', { name, kind: 'town' });
  const { parsed, issues } = parseDossier([{ path: 'places/northbank.mdx', content }]);
  expect(issues.filter(({ span }) => span.file === 'places/northbank.mdx')).toEqual([]);
  expect(parsed.places[0]?.fields.name).toBe(name);
});
