import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/view/search-records.ts';
import { harbourDossier } from './harbour.ts';

const records = searchRecords(harbourDossier());

function recordOf(kind: string, id: string) {
  const found = records.find((record) => record.record === kind && record.id === id);
  if (!found) throw new Error(`There is no ${kind} ${id}.`);
  return found;
}

it('has every question, article, actor, place, source and claim once', () => {
  const { questions, articles, actors, places, sources, claims } = harbourDossier();
  const all = [...questions, ...articles, ...actors, ...places, ...sources, ...claims];
  const keys = (list: readonly { record: string; id: string }[]) =>
    list.map(({ record, id }) => `${record} ${id}`).sort();
  expect(keys(records)).toEqual(keys(all));
});

describe('a name', () => {
  it('is found in every spelling: as the record states it, in other scripts, and as articles write it', () => {
    expect(recordOf('actor', 'brigade').names).toEqual(['Feuerwehr', 'HFB', 'الإطفاء']);
  });

  it('does not count the words that merely describe', () => {
    expect(recordOf('actor', 'brigade').names).not.toContain('firefighters');
  });

  it('is not said to be another for lack of its article', () => {
    expect(recordOf('source', 'courier').names).toEqual([]);
  });

  it('that is withheld is the role alone, and its spellings in articles are left out', () => {
    const guard = recordOf('actor', 'night-guard');
    expect(guard).toMatchObject({ title: 'A night guard of the harbour', names: [] });
  });
});

describe('what stands under a title', () => {
  it.each([
    ['question', 'dead', 'Answer: 4 or 7'],
    ['article', 'gazette-may', 'Gazette, 4 May 2020'],
    ['actor', 'fire-chief', 'Person, Fire Brigade'],
    ['place', 'harbour', 'harbour, Town, Coast'],
    ['claim', 'g-dead-brigade', 'Fire Brigade ← Gazette, 4 May 2020'],
    ['claim', 'c-seen', 'The Courier, 3 May 2020'],
    ['claim', 'c-ships', 'The Courier, 3 May 2020, which does not say how it knows'],
  ])('of the %s %s', (kind, id, line) => {
    expect(recordOf(kind, id).line).toBe(line);
  });
});

describe('filters', () => {
  it('have who says so and for whom, the place with all that is around it, and whose page it stands on', () => {
    expect(recordOf('claim', 'c-dead-2').filters).toEqual({
      verdict: ['contested'],
      actor: ['fire-chief', 'brigade'],
      place: ['harbour', 'town', 'coast'],
      source: ['courier'],
    });
  });

  it('have the agency whose text an article carries', () => {
    expect(recordOf('article', 'gazette-may').filters.source).toEqual(['gazette', 'newswire']);
  });

  it('find the places in a place', () => {
    const within = records.filter(
      ({ record, filters }) => record === 'place' && filters.place.includes('coast'),
    );
    expect(within.map(({ id }) => id)).toEqual(['coast', 'harbour', 'town']);
  });

  it('have no verdict for a plain statement', () => {
    expect(recordOf('claim', 'c-guard').filters.verdict).toEqual([]);
  });
});
