import { expect, test } from 'vitest';
import { actorSchema } from '../../../src/dossier/schema/actor.ts';
import { aboutSchema } from '../../../src/dossier/schema/about.ts';
import { articleSchema } from '../../../src/dossier/schema/article.ts';
import { placeSchema } from '../../../src/dossier/schema/place.ts';
import { questionSchema } from '../../../src/dossier/schema/question.ts';
import { sourceSchema } from '../../../src/dossier/schema/source.ts';

const article = { title: 'Fire', source: 'daily', published: '2024-03-05', language: 'en' };
const question = {
  title: 'How many?',
  kind: 'count',
  scope: 'All.',
  time: 'grows',
  section: 'fire',
  order: 10,
};
const person = { name: 'A. B.', kind: 'person', visibility: 'public' };
const place = { name: 'Harbour', kind: 'port' };
const options = [
  { id: 'arson', title: 'Arson' },
  { id: 'accident', title: 'An accident' },
];
const about = {
  title: 'a',
  lead: 'b',
  period: '2024',
  language: 'en',
  sections: [{ id: 'fire', title: 'Fire' }],
};

interface Schema {
  safeParse(value: unknown): { success: boolean; error?: { issues: { path: PropertyKey[] }[] } };
}

/** A schema, a record, and the keys at which something is wrong with it. */
const rows: [string, Schema, Record<string, unknown>, ...string[]][] = [
  ['an article', articleSchema, article],
  ['an excerpt with a note', articleSchema, { ...article, access: 'excerpt', accessNote: 'Cut off.' }],
  ['an excerpt without a note', articleSchema, { ...article, access: 'excerpt' }, 'access'],
  ['a translation', articleSchema, { ...article, translatedFrom: 'fr', translation: 'machine' }],
  ['a translation by nobody', articleSchema, { ...article, translatedFrom: 'fr' }, 'translatedFrom'],
  ['a translation from nothing', articleSchema, { ...article, translation: 'human' }, 'translation'],
  [
    'conflicts beside wrong fields',
    articleSchema,
    { ...article, url: 3, translation: 'human' },
    'url',
    'translation',
  ],
  ['an interval for a date', articleSchema, { ...article, published: '2024-03-05/2024-03-06' }],
  ['a number for a century', articleSchema, { ...article, published: '14' }, 'published'],

  ['a count', questionSchema, { ...question, unit: 'dead' }],
  ['a choice', questionSchema, { ...question, kind: 'choice', options }],
  ['a choice without options', questionSchema, { ...question, kind: 'choice' }, 'options'],
  ['a choice of one', questionSchema, { ...question, kind: 'choice', options: options.slice(1) }, 'options'],
  ['a choice with a unit', questionSchema, { ...question, kind: 'choice', options, unit: 'dead' }, 'unit'],
  ['a count with options', questionSchema, { ...question, options }, 'options'],
  [
    'an option twice',
    questionSchema,
    { ...question, kind: 'choice', options: [...options, options[0]] },
    'options.2.id',
  ],
  [
    'an option that is no answer',
    questionSchema,
    { ...question, kind: 'choice', options: [...options, { id: 'unknown', title: 'c' }] },
    'options.2.id',
  ],

  ['a person', actorSchema, person],
  ['a person without visibility', actorSchema, { name: 'A. B.', kind: 'person' }, 'kind'],
  ['a person without a name', actorSchema, { kind: 'person', visibility: 'public' }, 'name'],
  ['a body without a name', actorSchema, { kind: 'court' }, 'name'],
  ['a role', actorSchema, { kind: 'person', visibility: 'role', role: 'a docker' }],
  ['a minor', actorSchema, { kind: 'person', visibility: 'minor', role: 'a child' }],
  ['a role without words', actorSchema, { kind: 'person', visibility: 'role' }, 'visibility'],
  [
    'a minor whose name is given away',
    actorSchema,
    {
      ...person,
      visibility: 'minor',
      role: 'a child',
      names: { de: 'A. B.' },
      aliases: ['B.'],
      wikidata: 'Q42',
    },
    'name',
    'names',
    'aliases',
    'wikidata',
  ],
  ['a party with a side', actorSchema, { name: 'Union', kind: 'community', party: true, side: 'labour' }],
  ['a party without a side', actorSchema, { name: 'Union', kind: 'community', party: true }, 'party'],
  ['a side without a party', actorSchema, { name: 'Union', kind: 'community', side: 'labour' }, 'side'],

  ['a place', placeSchema, place],
  ['a place on the map', placeSchema, { ...place, lat: 1, lon: 2, precision: 'city' }],
  ['a latitude alone', placeSchema, { ...place, lat: 1 }, 'lat'],
  ['a point without precision', placeSchema, { ...place, lat: 1, lon: 2 }, 'lat'],
  ['a longitude beyond the globe', placeSchema, { ...place, lat: 1, lon: 181, precision: 'city' }, 'lon'],

  [
    'a source',
    sourceSchema,
    { name: 'Daily', kind: 'newspaper', country: 'FR', names: { 'zh-Hant': '日報' } },
  ],
  ['a country in lower case', sourceSchema, { name: 'Daily', kind: 'newspaper', country: 'fr' }, 'country'],
  [
    'an unsafe address',
    sourceSchema,
    { name: 'Daily', kind: 'newspaper', homepage: 'javascript:x' },
    'homepage',
  ],

  [
    'the dossier',
    aboutSchema,
    { ...about, contact: 'mailto:desk@example.org', repository: 'https://example.org/a/' },
  ],
  [
    'a section twice',
    aboutSchema,
    { ...about, sections: [...about.sections, ...about.sections] },
    'sections.1.id',
  ],
  [
    'an address without a scheme for a contact',
    aboutSchema,
    { ...about, contact: 'desk@example.org' },
    'contact',
  ],
];

test.each(rows)('%s', (_what, schema, record, ...wrong) => {
  const { error } = schema.safeParse(record);
  expect(error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(wrong);
});

test('what may be one or a list is always a list', () => {
  expect(articleSchema.parse({ ...article, wire: 'afp', authors: ['a', 'b'] })).toMatchObject({
    wire: ['afp'],
    authors: ['a', 'b'],
    caveats: [],
  });
});
