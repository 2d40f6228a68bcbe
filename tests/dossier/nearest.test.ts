import { describe, expect, test } from 'vitest';
import { findNearest, findObvious } from '../../src/dossier/nearest.ts';

describe('it is obvious which id is meant by', () => {
  test.each([
    ['minster', 'minister', 'a letter that is missing'],
    ['ministe', 'minister', 'a last letter that is missing'],
    ['fire-servicee', 'fire-service', 'a letter too much'],
    ['unoin', 'union', 'two neighbours swapped'],
    ['fire-sarvice', 'fire-service', 'a wrong letter in a long word'],
    ['fireservice', 'fire-service', 'a missing hyphen'],
    ['fire_service', 'fire-service', 'another mark in place of the hyphen'],
    ['Fire-Service', 'fire-service', 'capitals'],
    ['gazete-2024-03-05', 'gazette-2024-03-05', 'a slip beside digits'],
  ])('%s: %s, by %s', (written, meant) => {
    expect(findObvious(written, [meant, 'harbour', 'night-watch'])).toBe(meant);
  });
});

describe('it is left open which id is meant by', () => {
  test.each([
    ['ministr', ['minister', 'ministry'], 'two that are equally near'],
    ['iran', ['iraq'], 'another letter in a short word'],
    ['hill-street', ['mill-street'], 'another first letter'],
    ['ministers', ['minister'], 'a plural'],
    ['gazette-2024-03-05', ['gazette-2024-03-06'], 'another day'],
    ['engine-12', ['engine-21'], 'digits in another order'],
    ['east-gate', ['west-gate'], 'another word'],
    ['northern-gate', ['southern-gate'], 'another word that is much alike'],
    ['male-inmates', ['female-inmates'], 'a longer word'],
    ['gate', ['north-gate'], 'one word of two'],
    ['sd', ['sdf'], 'two letters'],
    ['mnstr', ['minister'], 'three slips'],
    ['ferry', [], 'nothing known'],
  ])('%s among %j: %s', (written, known) => {
    expect(findObvious(written, known)).toBeUndefined();
  });
});

test('an id that is known twice is one id', () => {
  expect(findObvious('minster', ['minister', 'minister'])).toBe('minister');
});

test('a swap in a short id is near, but not obvious', () => {
  expect(findNearest('sfd', ['sdf', 'harbour'])).toBe('sdf');
  expect(findObvious('sfd', ['sdf', 'harbour'])).toBeUndefined();
});
