import { describe, expect, test } from 'vitest';
import { findMissingFields } from '../../../src/dossier/template/missing-fields.ts';
import type { TypedFields } from '../../../src/dossier/template/record-file.ts';
import type { RecordKind } from '../../../src/dossier/template/record-kinds.ts';

test.each<[RecordKind, string[]]>([
  ['article', ['title', 'source', 'published', 'language']],
  ['actor', ['kind']],
  ['place', ['name', 'kind']],
  ['source', ['name', 'kind']],
  ['question', ['title', 'kind', 'scope', 'time', 'section', 'order']],
])('every %s needs %j', (kind, needed) => {
  expect(findMissingFields(kind, {})).toEqual(needed);
});

const question = { title: 'How?', scope: 'The fire.', time: 'fixed', section: 'fire', order: '10' };
const article = { title: 'Fire', source: 'daily', published: '2024', language: 'en' };

describe('what other fields call for', () => {
  test.each<[string, RecordKind, TypedFields, string[]]>([
    ['a body has a name', 'actor', { kind: 'monitor' }, ['name']],
    ['a named body needs nothing more', 'actor', { kind: 'monitor', name: 'Watch' }, []],
    [
      'a person is asked for the visibility before the name',
      'actor',
      { kind: 'person' },
      ['visibility', 'name'],
    ],
    ['a name withheld is not asked for', 'actor', { kind: 'person', visibility: 'minor' }, ['role']],
    ['a party has a side', 'actor', { kind: 'state', name: 'State', party: 'true' }, ['side']],
    ['a choice has options', 'question', { ...question, kind: 'choice' }, ['options']],
    ['a count has none', 'question', { ...question, kind: 'count' }, []],
    ['an excerpt says what is missing', 'article', { ...article, access: 'excerpt' }, ['accessNote']],
    ['a translation says by whom', 'article', { ...article, translatedFrom: 'fr' }, ['translation']],
  ])('%s', (_what, kind, fields, needed) => {
    expect(findMissingFields(kind, fields)).toEqual(needed);
  });
});
