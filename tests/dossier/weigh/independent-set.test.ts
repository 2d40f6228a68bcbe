import { expect, test } from 'vitest';
import { findLargestIndependent } from '../../../src/dossier/weigh/independent-set.ts';

function largest(
  n: number,
  ties: readonly (readonly [number, number])[],
  marked: readonly number[] = [],
): unknown {
  const tied = new Set(ties.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return findLargestIndependent(
    n,
    (a, b) => tied.has(`${a} ${b}`),
    (a) => marked.includes(a),
  );
}

test('nobody, and nobody tied', () => {
  expect(largest(0, [])).toEqual({ size: 0, marked: 0 });
  expect(largest(3, [])).toEqual({ size: 3, marked: 0 });
});

test('all of one house', () => {
  const all = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].filter((b) => b > a).map((b) => [a, b] as const));
  expect(largest(4, all)).toEqual({ size: 1, marked: 0 });
  expect(largest(4, all, [2])).toEqual({ size: 1, marked: 1 });
});

test('a chain of ties is no house: its ends are independent', () => {
  expect(
    largest(3, [
      [0, 1],
      [1, 2],
    ]),
  ).toEqual({ size: 2, marked: 0 });
  expect(
    largest(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]),
  ).toEqual({ size: 3, marked: 0 });
});

test('a ring of five has room for two, where taking the first at hand would do, and one of seven for three', () => {
  expect(
    largest(5, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 0],
    ]),
  ).toEqual({ size: 2, marked: 0 });
  expect(
    largest(7, [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [6, 0],
    ]),
  ).toEqual({ size: 3, marked: 0 });
});

test('of several largest sets the one with the most parties is told', () => {
  expect(largest(2, [[0, 1]], [1])).toEqual({ size: 1, marked: 1 });
  expect(
    largest(
      4,
      [
        [0, 1],
        [1, 2],
        [2, 3],
      ],
      [1],
    ),
  ).toEqual({ size: 2, marked: 1 });
});

test('it is the largest there is, tried against every subset', () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let round = 0; round < 60; round += 1) {
    const n = 1 + Math.floor(random() * 9);
    const ties: [number, number][] = [];
    for (let a = 0; a < n; a += 1) for (let b = a + 1; b < n; b += 1) if (random() < 0.4) ties.push([a, b]);
    const marked = Array.from({ length: n }, (_, a) => a).filter(() => random() < 0.4);
    expect(largest(n, ties, marked)).toEqual(bySubsets(n, ties, marked));
  }
});

function bySubsets(n: number, ties: readonly [number, number][], marked: readonly number[]): unknown {
  let best = { size: 0, marked: 0 };
  for (let subset = 0; subset < 1 << n; subset += 1) {
    if (ties.some(([a, b]) => (subset >> a) & (subset >> b) & 1)) continue;
    const members = Array.from({ length: n }, (_, a) => a).filter((a) => (subset >> a) & 1);
    const found = { size: members.length, marked: members.filter((a) => marked.includes(a)).length };
    if (found.size > best.size || (found.size === best.size && found.marked > best.marked)) best = found;
  }
  return best;
}

test('a crowd of one house and a crowd of strangers are counted in no time', () => {
  const started = process.cpuUsage();
  const count = findLargestIndependent(
    400,
    (a, b) => a < 200 && b < 200,
    () => false,
  );
  expect(count.size).toBe(201);
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000);
});
