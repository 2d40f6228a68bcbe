import { describe, expect, it } from 'vitest';
import { otherNames } from '../../src/view/other-names.ts';
import { type PlaceNode, placeTree, placeView } from '../../src/view/place.ts';
import { harbourDossier, ids, pick } from './harbour.ts';

const dossier = harbourDossier();
const viewOf = (id: string) => placeView(dossier, pick(dossier.places, id));

describe('a place', () => {
  it('lies in a chain of places, the widest first', () => {
    expect(ids(viewOf('harbour').chain)).toEqual(['coast', 'town']);
  });

  it('has what is said to have happened in it and in the places within it', () => {
    expect(ids(viewOf('town').claims).sort()).toEqual(['c-dead-2', 'c-guard', 'g-old', 'g-wire']);
    expect(ids(viewOf('harbour').claims).sort()).toEqual(['c-dead-2', 'g-old']);
  });

  it('has it in order of time', () => {
    const { before, during } = viewOf('town').timeline;
    expect([...before, ...during].map(({ label }) => label)).toEqual([
      'In 1998',
      '2 May 2020',
      '2 to 4 May 2020',
    ]);
  });

  it('says how exact its position is', () => {
    expect(viewOf('harbour').position).toBe('10.4° S, 20.1° E, exact to the building');
    expect(viewOf('coast').position).toBe('10.5° S, 20° E, a rough point for a wide area');
    expect(viewOf('town').position).toBeUndefined();
  });
});

describe('the tree of places', () => {
  it('has every place once, with the claims about it and about what lies in it', () => {
    const shape = ({ place, own, all, parts }: PlaceNode): unknown => [place.id, own, all, parts.map(shape)];
    expect(placeTree(dossier).map(shape)).toEqual([
      ['coast', 1, 5, [['town', 2, 4, [['harbour', 2, 2, []]]]]],
    ]);
  });
});

describe('names in other languages', () => {
  it.each([
    ['ar', 'Arabic', 'rtl'],
    ['ku-Arab', 'Kurdish (Arabic)', 'rtl'],
    ['he', 'Hebrew', 'rtl'],
    ['fr', 'French', 'ltr'],
    ['zh-Hant', 'Traditional Chinese', 'ltr'],
  ])('%s is %s, written %s', (tag, language, dir) => {
    expect(otherNames({ [tag]: 'x' })).toEqual([{ lang: tag, language, dir, name: 'x' }]);
  });
});
