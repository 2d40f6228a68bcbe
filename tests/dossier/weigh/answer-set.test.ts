import { describe, expect, test } from 'vitest';
import type { AnswerSet } from '../../../src/dossier/answer.ts';
import {
  compareWidth,
  contains,
  hull,
  meet,
  overlap,
  wholeNumbers,
} from '../../../src/dossier/weigh/answer-set.ts';

const from = (low: number, high = low): AnswerSet => ({ type: 'interval', low, high });
const of = (...options: string[]): AnswerSet => ({ type: 'options', options });

test.each<[AnswerSet, AnswerSet, boolean, boolean]>([
  [from(28), from(28), true, true],
  [from(28), from(45), false, false],
  [from(20, 30), from(30, 40), true, false],
  [from(20, 31), from(30, 40), true, true],
  [from(100, Infinity), from(0, 100), true, false],
  [from(100, Infinity), from(100), true, false],
  [from(10, Infinity), from(28), true, true],
  [of('gate'), of('gate', 'wall'), true, true],
  [of('yes'), of('no'), false, false],
])('%j and %j: meet %s, overlap in more than an end point %s', (a, b, meets, overlaps) => {
  expect([meet(a, b), meet(b, a)]).toEqual([meets, meets]);
  expect([overlap(a, b), overlap(b, a)]).toEqual([overlaps, overlaps]);
});

test('the hull leaves open whatever one of them does', () => {
  expect(hull([from(3150, 3850), from(3500, 5000)])).toEqual(from(3150, 5000));
  expect(hull([from(10, Infinity), from(400)])).toEqual(from(10, Infinity));
  expect(hull([of('wall'), of('gate')])).toEqual(of('gate', 'wall'));
});

test('one contains the other', () => {
  expect(contains(from(20, Infinity), from(28))).toBe(true);
  expect(contains(from(28), from(20, Infinity))).toBe(false);
  expect(contains(of('gate', 'wall'), of('wall'))).toBe(true);
});

test('whole numbers within', () => {
  expect(wholeNumbers(from(25.2, 30.8))).toEqual(from(26, 30));
  expect(wholeNumbers(from(2.7, 3.3))).toEqual(from(3));
  expect(wholeNumbers(from(10, Infinity))).toEqual(from(10, Infinity));
});

describe('which is the narrower', () => {
  test.each<[AnswerSet, AnswerSet, number]>([
    [from(28), from(20, 30), -1],
    [from(28, Infinity), from(10, Infinity), -1],
    [from(0, 500), from(10, Infinity), -1],
    [from(20, 30), from(25, 35), 0],
    [of('gate'), of('gate', 'wall'), -1],
  ])('%j, %j', (a, b, sign) => {
    expect(Math.sign(compareWidth(a, b))).toBe(sign);
    expect(Math.sign(compareWidth(b, a))).toBe(-sign + 0);
  });
});
