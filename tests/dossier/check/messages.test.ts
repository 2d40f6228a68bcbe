import { expect, test } from 'vitest';
import { exampleFiles } from '../../../src/dossier/check/example.ts';
import type { Example } from '../../../src/dossier/rule.ts';
import { buildDossier } from '../../../src/dossier/index.ts';

/** What a contributor is told: where, by which rule, what, and what to do. A place is that of the id in question. */
function told(example: Example): string[] {
  return buildDossier(exampleFiles(example))
    .issues.filter(({ rule }) => rule !== 'unused-records')
    .map(({ span, rule, message, hint }) => {
      const { file, start } = span;
      return `${file}:${start.line}:${start.column} ${rule}: ${message} ${hint ?? ''}`;
    });
}

test('a misspelt id is told with the nearest one that fits its place', () => {
  expect(told('<Claim id="fire" by="minster">It burned</Claim>.')).toEqual([
    'articles/monday.mdx:10:22 known-references: Claim "fire" names the actor "minster", but there is no content/actors/minster.mdx. Did you mean "minister"?',
  ]);
  expect(told('<Claim id="fire" by="agncy">It burned</Claim>.')).toEqual([
    'articles/monday.mdx:10:22 known-references: Claim "fire" names the source "agncy", but there is no content/sources/agncy.mdx. Did you mean "agency"?',
  ]);
});

test('an id with nothing near it is told with the files to write', () => {
  expect(told('<Claim id="fire" by="lighthouse-keeper">It burned</Claim>.')).toEqual([
    'articles/monday.mdx:10:22 known-references: Claim "fire" names the actor or source "lighthouse-keeper", but there is neither content/actors/lighthouse-keeper.mdx nor content/sources/lighthouse-keeper.mdx. Correct the id, or write content/actors/lighthouse-keeper.mdx or content/sources/lighthouse-keeper.mdx.',
  ]);
});

test('what cannot be an id is not proposed as the name of a file', () => {
  expect(told('<Claim id="fire" by="../The-Keeper">It burned</Claim>.')).toEqual([
    expect.stringMatching(/Correct it: an id is the name of a record’s file, without \.mdx\.$/),
  ]);
});

test('an id of another kind is told as what it is', () => {
  expect(told('<Claim id="fire" by="harbour">It burned</Claim>.')).toEqual([
    'articles/monday.mdx:10:22 known-references: Claim "fire" names "harbour" in by, but that is a place, expected an actor or a source. Correct the id, or write content/actors/harbour.mdx or content/sources/harbour.mdx.',
  ]);
  expect(told('A [harbour](actor:harbour).')).toEqual([
    'articles/monday.mdx:10:3 known-link-targets: The link "harbour" leads to actor:harbour, but "harbour" is a place, not an actor. Write [harbour](place:harbour).',
  ]);
});

test('of several ids in one attribute each is looked up', () => {
  expect(told('<Claim id="fire" by="minister mnistry unoin">It burned</Claim>.')).toEqual([
    'articles/monday.mdx:10:31 known-references: Claim "fire" names the actor "mnistry", but there is no content/actors/mnistry.mdx. Did you mean "ministry"?',
    'articles/monday.mdx:10:39 known-references: Claim "fire" names the actor "unoin", but there is no content/actors/unoin.mdx. Did you mean "union"?',
  ]);
});

test('a reference to a record whose own file is broken is not held against it', () => {
  const issues = told({ 'actors/minister.mdx': '---\nname: Minister\nkind: persn\nvisibility: public\n---' });
  expect(issues.filter((line) => line.includes('known-'))).toEqual([]);
  expect(issues).toHaveLength(1);
});

test('a repeated claim id is told at each later place, naming the first', () => {
  const other = `---\ntitle: More\nsource: gazette\npublished: 2024-03-06\nlanguage: en\n---\n\n<Claim id="monday-dead">It burned</Claim>.`;
  expect(told({ 'articles/tuesday.mdx': other })).toEqual([
    'articles/tuesday.mdx:8:8 unique-ids: The id "monday-dead" is taken by another claim, at articles/monday.mdx:10:8. Give this claim an id of its own, for example "monday-dead-2".',
  ]);
});

test.each([
  ['when="2024-03-05/2024-03-09"', 'an interval that has begun by then'],
  ['when="2024-03"', 'the month in which it was published'],
  ['when="2024-03-06~"', 'about the next day, which may be the day itself'],
  ['when="../2024-03-09"', 'an interval with an open beginning'],
  ['when="2024-03-06" said="2024-03-05/2024-03-06"', 'a day within the days on which it may have been said'],
])('a claim may be about %s: %s', (attributes) => {
  const published = '2024-03-05/2024-03-06';
  expect(told(claimIn(published, attributes))).toEqual([]);
});

test('a claim about a day after it was said is told with both days', () => {
  expect(told(claimIn('2024-03-05', 'when="2024-03-06"'))).toEqual([
    'articles/monday.mdx:7:18 claim-dates: Claim "fire" is about 2024-03-06, but its article was published before that: 2024-03-05. Correct `when` or `said`. A forecast is about the day on which it is made.',
  ]);
});

test.each([
  ['by="minister"', 'by="ministry"', true, 'who speaks for it'],
  ['by="minister union"', 'by="union"', true, 'a signatory of a joint statement'],
  ['by="ministry"', 'by="union"', false, 'another organisation'],
  ['', '', true, 'the print itself'],
  ['from="agency"', '', false, 'a print of another wire'],
  ['', 'by="daily"', false, 'the outlet as an origin'],
])('superseding %s by %s: %s (%s)', (earlier, later, allowed) => {
  const issues = told(
    `<Claim id="a" ${earlier} question="dead" value="3" when="2024-03-04">Three</Claim>, <Claim id="b" ${later} question="dead" value="2" when="2024-03-04" supersedes="a">two</Claim>.`,
  );
  expect(issues).toHaveLength(allowed ? 0 : 1);
  if (!allowed) expect(issues[0]).toContain('which is of another origin');
});

test('a spokesperson without a name supersedes nothing of the organisation', () => {
  const spokesman = '---\nname: A spokesman\nkind: unnamed\nspeaksFor: ministry\n---';
  const [head] = exampleFiles({}).flatMap(({ path, content }) =>
    path === 'articles/monday.mdx' ? String(content).split('<Claim') : [],
  );
  const article = `${head}<Claim id="a" by="ministry" question="dead" value="3" when="2024-03-04">Three</Claim>, <Claim id="b" by="spokesman" question="dead" value="2" when="2024-03-04" supersedes="a">two</Claim>.`;
  expect(told({ 'articles/monday.mdx': article, 'actors/spokesman.mdx': spokesman })).toEqual([
    expect.stringContaining('supersedes: Claim "b" supersedes "a", which is of another origin.'),
  ]);
});

test('claims that supersede each other in a ring are each told of it', () => {
  const claims = ['a b', 'b c', 'c a'].map((pair) => {
    const [id, earlier] = pair.split(' ');
    return `<Claim id="${id}" by="union" question="dead" value="3" when="2024-03-04" supersedes="${earlier}">three</Claim>`;
  });
  expect(told(claims.join(', '))).toEqual([
    expect.stringContaining('Claim "a" supersedes itself by way of "b", "c".'),
    expect.stringContaining('Claim "b" supersedes itself by way of "c", "a".'),
    expect.stringContaining('Claim "c" supersedes itself by way of "a", "b".'),
  ]);
});

test('a ring of places is told once, with its steps', () => {
  const place = (name: string, partOf: string): string =>
    `---\nname: ${name}\nkind: area\npartOf: ${partOf}\n---`;
  const issues = told({
    'places/city.mdx': place('City', 'province'),
    'places/province.mdx': place('Province', 'harbour'),
  });
  expect(issues).toEqual([
    expect.stringContaining(
      'no-cycles: Place "city" belongs to itself: city has partOf province, province has partOf harbour, harbour has partOf city.',
    ),
  ]);
});

test('a side is inherited at any depth', () => {
  expect(
    told({
      'actors/clerk.mdx':
        '---\nname: Clerk\nkind: person\nmemberOf: minister\nparty: true\nside: rebels\nvisibility: public\n---',
    }),
  ).toEqual([
    expect.stringContaining(
      'actors/clerk.mdx:6:7 sides-agree: Actor "clerk" is of the side "rebels", but belongs to "ministry", which is of the side "state".',
    ),
  ]);
});

function claimIn(published: string, attributes: string): Example {
  return {
    'articles/monday.mdx': `---\ntitle: Fire\nsource: daily\npublished: ${published}\nlanguage: en\n---\n<Claim id="fire" ${attributes}>It burned</Claim>.`,
  };
}
