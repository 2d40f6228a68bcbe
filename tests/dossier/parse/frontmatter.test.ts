import { expect, test } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse/index.ts';
import { reported } from './reported.ts';

const place = (yaml: string) => `---\nname: Harbour\nkind: port\n${yaml}\n---\n`;

const rows: [string, string, string, ...string[]][] = [
  // YAML
  [
    'no frontmatter',
    'places/a.mdx',
    'It burned.',
    '1:1 frontmatter-syntax Expected the frontmatter, which begins with a line of three hyphens, found none.',
  ],
  ['frontmatter after an empty line', 'places/a.mdx', '\n---\nname: a\n---\n', '1:1 frontmatter-syntax'],
  [
    'no end',
    'places/a.mdx',
    '---\nname: Harbour\n\nIt burned.',
    '1:1 frontmatter-syntax The frontmatter is not closed',
  ],
  [
    'an end of four hyphens',
    'places/a.mdx',
    '---\nname: Harbour\n----\n',
    '3:1 frontmatter-syntax Expected a line of three hyphens, found "----".',
  ],
  [
    'a colon in a value',
    'places/a.mdx',
    place('aliases: The port: the old one'),
    '4:10 frontmatter-syntax Unexpected colon and space inside a value: they begin a key of their own. → Put the value in quotes.',
  ],
  [
    'a quotation mark left open',
    'places/a.mdx',
    place('wikidata: "Q1\ngeonames: 1'),
    '4:11 frontmatter-syntax The quotation mark is opened but not closed.',
  ],
  ['a tab', 'places/a.mdx', place('names:\n\tde: Hafen'), '5:1 frontmatter-syntax Unexpected tab'],
  ['an @', 'places/a.mdx', place('wikidata: @Q1'), '4:11 frontmatter-syntax Unexpected @'],
  [
    'a list of nothing but values',
    'places/a.mdx',
    '---\n- a\n- b\n---\n',
    '2:1 frontmatter-syntax Expected keys and values',
  ],
  [
    'a second document',
    'places/a.mdx',
    place('...\na: b'),
    '5:1 frontmatter-syntax Unexpected line of three dots',
  ],
  [
    'a key twice',
    'places/a.mdx',
    place('wikidata: Q1\nkind: pier'),
    '5:1 frontmatter-duplicate-key The key "kind" stands twice, first in line 3.',
  ],
  [
    'a key twice on a lower level',
    'places/a.mdx',
    place('names: { de: Hafen, de: Kai }'),
    '4:21 frontmatter-duplicate-key',
  ],
  ['a tag', 'places/a.mdx', place('wikidata: !!str Q1'), '4:17 frontmatter-plain Unexpected YAML tag'],
  [
    'a tag that builds objects',
    'places/a.mdx',
    place('aliases: !!js/function "x"'),
    '4:24 frontmatter-plain',
  ],
  [
    'an anchor and an alias',
    'places/a.mdx',
    place('aliases: &a Port\nwikidata: *a'),
    '4:13 frontmatter-plain',
    '5:11 frontmatter-plain',
  ],
  ['a list for a key', 'places/a.mdx', place('? [a]\n: b'), '4:3 frontmatter-plain Expected a word as a key'],

  // keys and values
  [
    'a misspelt key',
    'places/a.mdx',
    place('wikidatum: Q1'),
    '4:1 frontmatter-unknown-key Unknown key "wikidatum". → Did you mean "wikidata"?',
  ],
  [
    'a key of another kind of record',
    'places/a.mdx',
    place('visibility: role'),
    '4:1 frontmatter-unknown-key Unknown key "visibility". → The known keys are name, kind,',
  ],
  [
    'a key named after a method of objects',
    'places/a.mdx',
    place('constructor: x\n__proto__: y'),
    '4:1 frontmatter-unknown-key',
    '5:1 frontmatter-unknown-key',
  ],
  [
    'a required key that is misspelt',
    'places/a.mdx',
    '---\nnmae: Harbour\nkind: port\n---\n',
    '2:1 frontmatter-unknown-key Unknown key "nmae". → Did you mean "name"?',
  ],
  [
    'a missing key',
    'places/a.mdx',
    '---\nname: Harbour\n---\n',
    '1:1 frontmatter-missing-key Expected the key "kind", found none. → Add a line "kind: …".',
  ],
  [
    'no keys at all',
    'places/a.mdx',
    '---\n---\n',
    '1:1 frontmatter-missing-key Expected the key "name"',
    '1:1 frontmatter-missing-key Expected the key "kind"',
  ],
  [
    'a key without a value',
    'places/a.mdx',
    place('wikidata:'),
    '4:1 frontmatter-value Expected a Wikidata item under wikidata, found nothing. → Give it a value, or remove the line.',
  ],
  [
    'a list for a text',
    'places/a.mdx',
    place('partOf:\n  - city'),
    '5:3 frontmatter-value Expected a single text under partOf, found a list.',
  ],
  [
    'an entry of a list',
    'places/a.mdx',
    place('aliases:\n  - Port\n  - [a]'),
    '6:5 frontmatter-value Expected a single text under aliases, found a list.',
  ],
  [
    'an id in capitals',
    'places/a.mdx',
    place('partOf: City'),
    '4:9 frontmatter-value Expected an id of lower-case letters a to z, digits and single hyphens under partOf, found "City". → For example harbour-fire.',
  ],
  [
    'a word for a number',
    'places/a.mdx',
    place('lat: north\nlon: 3\nprecision: city'),
    '4:6 frontmatter-value Expected a number under lat, found "north". → Write it in digits.',
  ],
  [
    'a latitude beyond the pole',
    'places/a.mdx',
    place('lat: 91.5\nlon: 3\nprecision: city'),
    '4:6 frontmatter-value Expected a number up to 90 under lat, found "91.5".',
  ],
  [
    'one of a choice, misspelt',
    'places/a.mdx',
    place('lat: 1\nlon: -3\nprecision: citty'),
    '6:12 frontmatter-value Expected one of building, neighbourhood, city, district, province, country, region under precision, found "citty". → Did you mean "city"?',
  ],
  [
    'a language that is none',
    'places/a.mdx',
    place('names:\n  german: Hafen'),
    '5:3 frontmatter-value Expected a language tag as the key, found "german". → For example en, ar or zh-Hant.',
  ],
  [
    'an http address',
    'sources/a.mdx',
    '---\nname: Daily\nkind: newspaper\nhomepage: http://a.org\n---\n',
    '4:11 frontmatter-value Expected an address that begins with https:// under homepage, found "http://a.org".',
  ],
  [
    'a date that is none',
    'articles/a.mdx',
    '---\ntitle: Fire\nsource: daily\nlanguage: en\npublished: 2024-02-30\n---\n',
    '5:12 frontmatter-value Expected an EDTF date under published, found "2024-02-30". → For example 2022-01-20',
  ],
  [
    'an unknown key of a section',
    'dossier.mdx',
    '---\ntitle: a\nlead: b\nperiod: 2024\nlanguage: en\nsections:\n  - id: fire\n    titel: Fire\n---\n',
    '8:5 frontmatter-unknown-key Unknown key "titel". → Did you mean "title"?',
  ],
  [
    'no sections',
    'dossier.mdx',
    '---\ntitle: a\nlead: b\nperiod: 2024\nlanguage: en\nsections: []\n---\n',
    '6:11 frontmatter-value Expected at least one entry under sections, found an empty list.',
  ],
  [
    'an order that is not whole',
    'questions/a.mdx',
    '---\ntitle: a\nkind: yesno\nscope: b\ntime: fixed\nsection: fire\norder: 1.5\n---\n',
    '7:8 frontmatter-value Expected a whole number under order, found "1.5".',
  ],
  [
    'a hidden character as an escape',
    'places/a.mdx',
    place('aliases: "a\\u202Eb"'),
    '4:10 forbidden-character Unexpected U+202E (right-to-left override), written as an escape.',
  ],
];

test.each(rows)('%s', (_what, path, text, ...expected) => {
  const found = reported(path, text);
  expect(found.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
});

test('values are what the schema asks for, without quotes', () => {
  const text =
    '---\ntitle: 2022\nsource: daily\npublished: 2022-01-21\nretrieved: 2022\nlanguage: no\nwire: afp\n---\n';
  const { parsed } = parseDossier([
    { path: 'articles/a.mdx', content: text },
    {
      path: 'places/b.mdx',
      content: place('lat: 36.50\nlon: -40\nprecision: city\ngeonames: 00173811'.replace('00', '')),
    },
    { path: 'actors/c.mdx', content: '---\nname: C\nkind: state\nparty: true\nside: c\n---\n' },
  ]);
  expect(parsed.articles[0]?.fields).toMatchObject({
    title: '2022',
    published: '2022-01-21',
    retrieved: '2022',
    language: 'no',
    wire: ['afp'],
    access: 'full',
    caveats: [],
  });
  expect(parsed.places[0]?.fields).toMatchObject({ lat: 36.5, lon: -40, geonames: '173811' });
  expect(parsed.actors[0]?.fields.party).toBe(true);
});

test('places of keys and values, and of what is missing', () => {
  const { parsed } = parseDossier([
    {
      path: 'articles/a.mdx',
      content:
        '---\ntitle: Fire\nsource: daily\npublished: 2024\nlanguage: en\nwire:\n  - afp\n  - ap\n---\n',
    },
  ]);
  const [article] = parsed.articles;
  const at = (span = article?.spanOf()) => `${span?.start.line}:${span?.start.column}-${span?.end.column}`;
  expect([at(article?.spanOf('source')), at(article?.keySpanOf('source'))]).toEqual(['3:9-14', '3:1-7']);
  expect([at(article?.spanOf('wire', 1)), at(article?.keySpanOf('wire', 1))]).toEqual(['8:5-7', '8:5-7']);
  expect([at(article?.spanOf('url')), at(article?.spanOf('wire', 7))]).toEqual(['1:1-4', '7:3-7']);
});

test('a record with a mistake is still there for the checks across records, unless it lacks what they need', () => {
  const { parsed } = parseDossier([
    { path: 'places/a.mdx', content: place('wikidatum: Q1\npartOf: city') },
    { path: 'places/b.mdx', content: '---\nname: B\n---\n' },
    {
      path: 'articles/c.mdx',
      content: '---\ntitle: C\nsource: d\npublished: 2024\nlanguage: en\n---\n\n<Claim id="e">f',
    },
  ]);
  expect(parsed.places.map(({ id, fields }) => [id, fields.partOf])).toEqual([['a', 'city']]);
  expect(parsed.articles.map(({ id }) => id)).toEqual(['c']);
  expect(parsed.unread?.map(({ file }) => file)).toEqual(['articles/c.mdx', 'places/b.mdx']);
});
