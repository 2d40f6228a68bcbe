/** How accounts name records: `unknown-spelling` and `unlinked-mention`. */
import { describe, expect, test } from 'vitest';
import { article, told } from './told.ts';

const records = {
  'actors/union.mdx':
    '---\nname: Union of Dockers\nkind: community\naliases:\n  - IT\n  - Dockers’ Union\nnames:\n  fr: Syndicat des dockers\ndescriptors:\n  - militia\n  - their men\n---',
  'actors/boy.mdx': '---\nkind: person\nvisibility: minor\nrole: A boy of the quarter\n---',
  'actors/officials.mdx': '---\nname: Western officials\nkind: unnamed\n---',
  'actors/ford.mdx': '---\nname: Robert Ford\nkind: person\nvisibility: public\naliases: Ford\n---',
  'places/homs.mdx': '---\nname: Homs\nkind: city\n---',
  'places/homs-province.mdx':
    '---\nname: Homs province\nkind: province\naliases:\n  - Homs\n  - Homs al-Kubra\n---',
};

describe('unknown-spelling', () => {
  const ofLink = (words: string, target: string): string[] =>
    told('unknown-spelling', { ...records, ...article(`[${words}](${target}) burned.`) });

  test.each([
    ['the union of dockers', 'actor:union'],
    ['The **Union** of Dockers’', 'actor:union'],
    ["Dockers' Union’s", 'actor:union'],
    ['Syndicat des dockers', 'actor:union'],
    ['This militia', 'actor:union'],
    ['his men', 'actor:union'],
    ['The boy of the quarter', 'actor:boy'],
    ['The Daily', 'source:daily'],
    ['Daily', 'source:daily'],
    ['HARBOUR', 'place:harbour'],
  ])('%s is known as %s', (words, target) => {
    expect(ofLink(words, target)).toEqual([]);
  });

  test('a slip is told with what it is near', () => {
    expect(ofLink('The Unoin of Dockers', 'actor:union')).toEqual([
      '8:1 "The Unoin of Dockers" is no known spelling of the actor "union". Did you mean "Union of Dockers"? Otherwise add "The Unoin of Dockers" to the aliases of content/actors/union.mdx if it is a spelling of the name, else to its descriptors.',
    ]);
    expect(ofLink('The old quay', 'place:harbour')).toEqual([
      '8:1 "The old quay" is no known spelling of the place "harbour". Add "The old quay" to the aliases of content/places/harbour.mdx if it is a spelling of the name, else to its descriptors.',
    ]);
  });

  test('links to claims, questions and articles may have any words', () => {
    expect(ofLink('how many', 'question:dead')).toEqual([]);
    expect(ofLink('that day', 'article:monday')).toEqual([]);
  });
});

describe('unlinked-mention', () => {
  const ofText = (text: string): string[] => told('unlinked-mention', { ...records, ...article(text) });

  test.each([
    ['a name', 'So said the union of dockers.', 'Write [union of dockers](actor:union).'],
    [
      'a name in another script',
      'So said le Syndicat des Dockers.',
      'Write [Syndicat des Dockers](actor:union).',
    ],
    ['an alias, in a claim', '<Claim id="c">Robert Ford saw it</Claim>', 'Write [Robert Ford](actor:ford).'],
    ['an alias in capitals', 'So said IT, they say.', 'Write [IT](actor:union).'],
    ['a possessive', 'Ford’s word.', 'Write [Ford](actor:ford).'],
    ['a name over a line’s end', '> the Union of\n> Dockers', 'Write [Union of Dockers](actor:union).'],
    ['a hyphen left out', 'in Homs al Kubra', 'Write [Homs al Kubra](place:homs-province).'],
    ['the longer of two', 'in Homs province', 'Write [Homs province](place:homs-province).'],
    ['a name of two records', 'in Homs', 'Write [Homs](place:homs) or [Homs](place:homs-province).'],
    ['a name beside a link', '[Homs province](place:homs-province) and Ford', 'Write [Ford](actor:ford).'],
  ])('%s', (_name, text, hint) => {
    expect(ofText(text)).toEqual([expect.stringContaining(hint)]);
  });

  test.each([
    ['a link', 'So said [the Union of Dockers](actor:union).'],
    ['a name within a longer link', '[the fire in Homs](https://example.org)'],
    ['a name of which a part is a link', 'the Union of [Dockers](actor:union)'],
    ['a descriptor', 'So said the militia.'],
    ['a role', 'A boy of the quarter saw it.'],
    ['a description of who is unnamed', 'Western officials said so.'],
    ['a part of a word', 'Homsi, Fordson, UNIT'],
    ['the same letters in small', 'they ford it; it burned'],
    ['words of two sentences', 'It was the union. Of dockers none was there.'],
    ['code', '```\nFord\n```'],
  ])('not %s', (_name, text) => {
    expect(ofText(text)).toEqual([]);
  });

  test('it is told with its place', () => {
    expect(ofText('It burned &amp; burned, and Ford saw it.')).toEqual([
      '8:29 "Ford" is a name of the actor "ford", but no link. Write [Ford](actor:ford).',
    ]);
    expect(ofText('It burned, and\nso Ford *says*, [in Homs](place:homs).')).toEqual([
      '9:4 "Ford" is a name of the actor "ford", but no link. Write [Ford](actor:ford).',
    ]);
  });
});
