import { describe, expect, test } from 'vitest';
import { networkView } from '../../src/view/network.ts';
import { harbourDossier } from './harbour.ts';

const article = (body: string) =>
  `---\ntitle: Fire\nsource: courier\npublished: 2020-05-03\nlanguage: en\naccess: full\n---\n\n${body}\n`;

describe('the network', () => {
  const { speakers, edges, disputes } = networkView(harbourDossier());
  const ways = edges.map(({ from, to, claims }) => `${from.id} > ${to.id}: ${claims}`);

  test('counts the claims by origin and outlet, a spokesperson’s as the organisation’s', () => {
    expect(ways).toEqual([
      'brigade > courier: 3',
      'watch > gazette: 2',
      'brigade > gazette: 1',
      'newswire > gazette: 1',
      'night-guard > courier: 1',
    ]);
  });

  test('reads from who says it to who prints it', () => {
    const columns = new Map(speakers.map(({ speaker, column }) => [speaker.id, column]));
    for (const { from, to } of edges) {
      expect(columns.get(from.id)).toBeLessThan(columns.get(to.id) ?? -1);
    }
  });

  test('names who contradicts whom, and on what', () => {
    expect(
      disputes.map(({ a, b, questions }) => [a.head.id, b.head.id, questions.map(({ id }) => id)]),
    ).toEqual([['brigade', 'watch', ['dead', 'arson']]]);
  });
});

test('who passes words on stands between who says and who prints them', () => {
  const { speakers, edges } = networkView(
    harbourDossier({
      'articles/courier-may.mdx': article(
        '<Claim id="one" by="watch" via="newswire">Smoke rose</Claim>. <Claim id="two" by="newswire">It rained</Claim>.',
      ),
    }),
  );
  const column = (id: string) => speakers.find(({ speaker }) => speaker.id === id)?.column ?? -1;
  expect(column('watch')).toBeLessThan(column('newswire'));
  expect(column('newswire')).toBeLessThan(column('courier'));
  expect(edges.map(({ from, to, claims }) => [from.id, to.id, claims])).toContainEqual([
    'newswire',
    'courier',
    2,
  ]);
});
