import { describe, expect, test } from 'vitest';
import { type NetworkDrawing, drawNetwork } from '../../src/figure/network.ts';

const node = (id: string, column: number, label = id) => ({ id, label, column });
const edge = (from: string, to: string, weight = 1) => ({ from, to, weight });

const plan = {
  nodes: [node('a', 0), node('b', 0), node('c', 0), node('relay', 1), node('x', 4), node('y', 4)],
  edges: [edge('a', 'y', 9), edge('b', 'x'), edge('c', 'relay'), edge('relay', 'y'), edge('c', 'y')],
};

function boxOf(drawing: NetworkDrawing, id: string) {
  const box = drawing.boxes.find((one) => one.id === id);
  if (!box) throw new Error(`no box ${id}`);
  return box;
}

describe('a network', () => {
  const drawing = drawNetwork(plan);

  test('reads from left to right, without empty columns', () => {
    expect(['a', 'relay', 'x'].map((id) => boxOf(drawing, id).column)).toEqual([0, 1, 2]);
    expect(boxOf(drawing, 'a').x).toBe(0);
    expect(boxOf(drawing, 'x').x + boxOf(drawing, 'x').width).toBe(drawing.width);
  });

  test('keeps boxes apart and within the drawing', () => {
    for (const one of drawing.boxes) {
      expect(one.y).toBeGreaterThanOrEqual(0);
      expect(one.y + one.height).toBeLessThanOrEqual(drawing.height);
      for (const other of drawing.boxes) {
        if (one === other || one.column !== other.column) continue;
        expect(one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
      }
    }
  });

  test('draws every way, wider the more it carries, each number at a place of its own', () => {
    expect(drawing.curves).toHaveLength(plan.edges.length);
    const wide = drawing.curves.find(({ from }) => from === 'a');
    const thin = drawing.curves.find(({ from }) => from === 'b');
    expect(wide?.stroke).toBeGreaterThan(thin?.stroke ?? Infinity);
    expect(new Set(drawing.curves.map(({ x, y }) => `${x} ${y}`)).size).toBe(plan.edges.length);
  });

  test('puts who is tied to the same ones in an order that crosses least', () => {
    const rows = (id: string) => boxOf(drawing, id).y;
    expect(rows('a') < rows('b')).toBe(rows('y') < rows('x'));
  });

  test('breaks long names into two lines, and cuts what is longer', () => {
    const long = 'The ministry of ports and harbours of the northern and the southern coast';
    const [box] = drawNetwork({ nodes: [node('a', 0, long)], edges: [] }).boxes;
    expect(box?.lines).toHaveLength(2);
    expect(box?.lines[1]).toMatch(/…$/);
    const [short] = drawNetwork({ nodes: [node('a', 0, 'Harbour Watch')], edges: [] }).boxes;
    expect(short?.lines).toEqual(['Harbour Watch']);
  });

  test('of nobody is empty', () => {
    expect(drawNetwork({ nodes: [], edges: [] })).toMatchObject({ boxes: [], curves: [], height: 0 });
  });
});
