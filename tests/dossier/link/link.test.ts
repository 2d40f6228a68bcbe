import { expect, test } from 'vitest';
import { linkDossier } from '../../../src/dossier/link/index.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { parseDossier } from '../../../src/dossier/parse/index.ts';
import { harbourFiles } from './harbour.ts';

const { parsed, issues } = parseDossier(harbourFiles());
const dossier = linkDossier(parsed, new Map());
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

function get<Kind extends 'articles' | 'sources' | 'actors' | 'places' | 'questions' | 'claims'>(
  kind: Kind,
  id: string,
) {
  const records: readonly Dossier[Kind][number][] = dossier[kind];
  const record = records.find((each) => each.id === id);
  if (!record) throw new Error(`No ${id} among the ${kind}.`);
  return record;
}

test('the example has no issue', () => {
  expect(issues).toEqual([]);
});

test('records are in order of id, questions in order of section and rank', () => {
  expect(ids(dossier.actors)).toEqual(['holding', 'speaker', 'union']);
  expect(ids(dossier.claims)).toEqual(['monday-began', 'monday-dead', 'tuesday-dead']);
  expect(ids(dossier.questions)).toEqual(['dockers-dead', 'dead', 'began']);
  expect(dossier.sections.map(({ id, questions }) => [id, ids(questions)])).toEqual([
    ['dead', ['dockers-dead', 'dead']],
    ['fire', ['began']],
  ]);
  expect(ids(dossier.about.keyQuestions)).toEqual(['dead', 'began']);
});

test('actors know who speaks for them, who belongs to them and what they own', () => {
  const [union, speaker, holding] = [
    get('actors', 'union'),
    get('actors', 'speaker'),
    get('actors', 'holding'),
  ];
  expect([speaker.speaksFor, speaker.memberOf]).toEqual([union, [union]]);
  expect([union.speakers, union.members]).toEqual([[speaker], [speaker]]);
  expect(holding.owns).toEqual([get('sources', 'daily')]);
  expect(get('sources', 'daily').owner).toBe(holding);
});

test('a withheld name is replaced by the role', () => {
  expect(get('actors', 'speaker').label).toBe('a docker');
  expect(get('actors', 'speaker').name).toBeUndefined();
});

test('articles, sources, places and parts of questions know each other', () => {
  const monday = get('articles', 'monday');
  expect([monday.source.id, ids(monday.wires), monday.published.text]).toEqual([
    'daily',
    ['agency'],
    '2024-03-04/2024-03-05',
  ]);
  expect(ids(get('sources', 'daily').articles)).toEqual(['monday', 'tuesday']);
  expect(ids(get('sources', 'agency').wired)).toEqual(['monday']);
  expect(get('places', 'harbour').partOf).toBe(get('places', 'city'));
  expect(get('places', 'city').parts).toEqual([get('places', 'harbour')]);
  expect(get('questions', 'dead').parts).toEqual([get('questions', 'dockers-dead')]);
  expect(get('questions', 'dockers-dead').wholes).toEqual([get('questions', 'dead')]);
});

test('a claim has everything that its attributes say', () => {
  const claim = get('claims', 'monday-dead');
  expect(claim).toMatchObject({
    words: 'More than ten of the dockers died at the docks, their union says',
    firsthand: false,
    whenStated: true,
    saidStated: false,
    hedge: 'alleged',
    loc: 2,
    note: 'Unclear.',
    inferred: false,
  });
  expect([ids(claim.by), ids(claim.via), claim.article.id]).toEqual([['speaker'], ['agency'], 'monday']);
  expect(claim.value).toMatchObject({ text: '>10', set: { type: 'interval', low: 10, high: Infinity } });
  expect([claim.when.text, claim.said.text]).toEqual(['2024-03-04', '2024-03-04/2024-03-05']);
  expect(ids(claim.about)).toEqual(['union', 'harbour']);
});

test('dates that are not stated default: when to said, said to published', () => {
  const [began, dead] = [get('claims', 'monday-began'), get('claims', 'tuesday-dead')];
  expect([began.when.text, began.whenStated, began.said.text]).toEqual([
    '2024-03-04/2024-03-05',
    false,
    '2024-03-04/2024-03-05',
  ]);
  expect([dead.when.text, dead.whenStated, dead.said.text, dead.saidStated]).toEqual([
    '2024-03-05',
    false,
    '2024-03-05',
    true,
  ]);
});

test('claims stand with all whom they name', () => {
  expect(ids(get('articles', 'monday').claims)).toEqual(['monday-dead', 'monday-began']);
  expect(ids(get('actors', 'speaker').says)).toEqual(['monday-dead']);
  expect(ids(get('actors', 'union').says)).toEqual(['tuesday-dead']);
  expect(ids(get('sources', 'agency').claims)).toEqual(['monday-dead', 'monday-began']);
  expect(ids(get('sources', 'daily').claims)).toEqual(['tuesday-dead']);
  expect(ids(get('questions', 'dead').claims)).toEqual(['monday-dead', 'tuesday-dead']);
  expect(get('claims', 'tuesday-dead').supersedes).toBe(get('claims', 'monday-dead'));
  expect(ids(get('claims', 'monday-dead').supersededBy)).toEqual(['tuesday-dead']);
  expect(get('claims', 'tuesday-dead').about).toEqual([get('claims', 'monday-dead')]);
});

test('records know where they are mentioned, in which words and in which claim', () => {
  const told = (mentions: Dossier['places'][number]['mentions']) =>
    mentions.map(({ words, in: record, claim, span }) => [words, record?.id, claim?.id, span.file]);
  expect(told(get('places', 'harbour').mentions)).toEqual([
    ['The docks', 'monday', undefined, 'articles/monday.mdx'],
    ['the docks', 'monday', 'monday-dead', 'articles/monday.mdx'],
    ['the port', 'daily', undefined, 'sources/daily.mdx'],
  ]);
  expect(told(get('actors', 'union').mentions)).toEqual([
    ['the dockers', 'monday', 'monday-dead', 'articles/monday.mdx'],
    ['their union', 'monday', 'monday-dead', 'articles/monday.mdx'],
    ['the union', undefined, undefined, 'dossier.mdx'],
  ]);
});

test('the summary knows what it cites and answers, each once', () => {
  expect(ids(dossier.summary.cites)).toEqual(['monday-began', 'monday-dead']);
  expect(ids(dossier.summary.answers)).toEqual(['dead', 'began']);
});

test('the order of the files changes nothing', () => {
  const backwards = linkDossier(parseDossier(harbourFiles().reverse()).parsed, new Map());
  expect(ids(backwards.claims)).toEqual(ids(dossier.claims));
  expect(backwards.actors.map(({ mentions }) => mentions.map(({ words }) => words))).toEqual(
    dossier.actors.map(({ mentions }) => mentions.map(({ words }) => words)),
  );
});
