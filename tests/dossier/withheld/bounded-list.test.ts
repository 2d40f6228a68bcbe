import { expect, test } from 'vitest';
import { boundList } from '../../../src/dossier/withheld/bounded-list.ts';

const list = { has: (folded: string) => folded === 'quaxwick' };

test('a list that is asked no more than it may be answers as ever, however often it is asked the same', () => {
  const bounded = boundList(list, 2);
  const answers = ['quaxwick', 'brandel', 'quaxwick', 'brandel', 'quaxwick'].map(bounded.has);
  expect(answers).toEqual([true, false, true, false, true]);
  expect(bounded.isExhausted()).toBe(false);
});

test('one that is asked more finds nothing after that, and says so', () => {
  const bounded = boundList(list, 2);
  expect(['marsh', 'depot', 'lantern', 'quaxwick'].map(bounded.has)).toEqual([false, false, false, false]);
  expect(bounded.isExhausted()).toBe(true);
});
