/** Which known word is suggested for a misspelt one, however many there are. */
import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { expect, test } from 'vitest';
import { findNearest } from '../../src/dossier/nearest.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdez019-éЖ'), minLength: 6, maxLength: 12 });

test('the nearest word is suggested wherever at most three letters differ', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), word, fc.nat(), (known, other, at) => {
      const chosen = known[at % known.length]!;
      // Half of one and half of the other: near, or not so near.
      const wanted = chosen.slice(0, 4) + other.slice(4, chosen.length);
      const limit = (candidate: string) =>
        Math.min(3, Math.ceil(Math.max(wanted.length, candidate.length) / 3));
      const near = known.filter((candidate) => distance(wanted, candidate) <= limit(candidate));
      const least = Math.min(...near.map((candidate) => distance(wanted, candidate)));
      const found = findNearest(wanted, known);
      if (near.length > 0) expect(distance(wanted, found ?? '')).toBe(least);
    }),
    { numRuns: 2000, seed: 20260310 },
  );
});

test('a thousand unknown words are held against three thousand known ones within seconds', () => {
  const known = Array.from({ length: 3000 }, (_, index) => `claim-number-${index}`);
  const start = performance.now();
  for (let index = 0; index < 1000; index += 1) {
    expect(findNearest(`clam-nmber-${index}x`, known)).toBe(`claim-number-${index}`);
  }
  expect(performance.now() - start).toBeLessThan(5000);
});
