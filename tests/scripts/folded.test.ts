import { expect, test } from 'vitest';
import { folded } from '../../src/scripts/folded.ts';

test.each([
  ['ΠΛΟΙΟ', 'πλοίο'],
  ['Φάρος Κορμού', 'ΦΑΡΟΣ ΚΟΡΜΟΥ'],
  ['Hassaké', 'hassake'],
  ['al-Hamra', 'Al Hamra '],
])('%s and %s are the same words', (one, other) => {
  expect(folded(one)).toBe(folded(other));
});

test('what has been typed so far of a Greek word in capitals is found in the word', () => {
  expect(folded('Θυμαρούσα')).toContain(folded('ΘΥΜΑΡΟΥΣ'));
});
