/** Outlines on a sheet, as rings of points and as path text. */
import { type GeoProjection, geoPath } from 'd3-geo';
import type { MultiPolygon } from 'geojson';

export type Ring = [number, number][];

/** The rings of an outline as projected and cut, of at least an area in square pixels. */
export function projectRings(projection: GeoProjection, outline: MultiPolygon, least: number): Ring[] {
  const rings: Ring[] = [];
  const take = (x: number, y: number) => rings.at(-1)?.push([x, y]);
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([[x, y]]),
    lineTo: take,
    arc: () => undefined,
    closePath: () => undefined,
  })(outline);
  return rings.filter((ring) => Math.abs(areaOf(ring)) > least);
}

/** Rings as the text of a path, in tenths of a pixel and in steps from point to point, which pack well. */
export function pathText(rings: readonly Ring[]): string {
  return rings.map(ringText).join('');
}

/** True where a point lies within rings (by the number of lines between it and far away). */
export function isWithin(rings: readonly Ring[], [x, y]: [number, number]): boolean {
  let within = false;
  for (const ring of rings) {
    let last = ring[ring.length - 1]!;
    for (const point of ring) {
      if (point[1] > y !== last[1] > y) {
        const crossing = ((last[0] - point[0]) * (y - point[1])) / (last[1] - point[1]) + point[0];
        if (x < crossing) within = !within;
      }
      last = point;
    }
  }
  return within;
}

/** The point on which the largest of some rings would balance. */
export function middleOf(rings: readonly Ring[]): [number, number] | undefined {
  const [largest] = rings.toSorted((a, b) => Math.abs(areaOf(b)) - Math.abs(areaOf(a)));
  if (!largest) return undefined;
  let [sumX, sumY] = [0, 0];
  for (const [index, [x1, y1]] of largest.entries()) {
    const [x2, y2] = largest[(index + 1) % largest.length]!;
    const cross = x1 * y2 - x2 * y1;
    sumX += (x1 + x2) * cross;
    sumY += (y1 + y2) * cross;
  }
  const sixfold = 6 * areaOf(largest);
  return [sumX / sixfold, sumY / sixfold];
}

function ringText(ring: Ring): string {
  let [fromX, fromY] = ring[0]!.map(tenths) as [number, number];
  let text = `M${fromX / 10},${fromY / 10}l`;
  for (const point of ring.slice(1)) {
    const [x, y] = point.map(tenths) as [number, number];
    if (x === fromX && y === fromY) continue;
    text += ` ${(x - fromX) / 10},${(y - fromY) / 10}`;
    [fromX, fromY] = [x, y];
  }
  return `${text}z`.replace('l ', 'l');
}

function tenths(value: number): number {
  return Math.round(value * 10);
}

/** With a sign, by the sense in which the ring goes round. */
function areaOf(ring: Ring): number {
  let area = 0;
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(index + 1) % ring.length]!;
    area += x1 * y2 - x2 * y1;
  }
  return area / 2;
}
