/** Country outlines out of a TopoJSON atlas: those near a box of the globe, no finer than a map can show. */
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { isWithin, type Ring } from './outline.ts';
import { simplifyLine } from './simplify.ts';

/** The atlas as packed in `world-atlas`: quantized, borders shared between neighbours. */
export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Degrees; `east` may pass 180 where the box lies across the antimeridian. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** A country, or as much of it as lies near a box. */
export interface Country {
  name: string;
  outline: MultiPolygon;
  box: Box;
}

/**
 * The countries that may show in a box, without their polygons far from it.
 * @param tolerance degrees by which a border may be off; borders stay shared, without gaps
 */
export function countriesNear(atlas: Atlas, box: Box, tolerance: number): Country[] {
  const { countries, lines } = openAtlas(atlas);
  // A power of two, so that maps of much the same scale share their lines.
  const level = Math.floor(Math.log2(tolerance));
  const arcs = simplifiedArcs(atlas, lines, level);
  return countries.flatMap(({ name, polygons }) => {
    const near = polygons.filter((polygon) => meet(polygon.box, box));
    if (near.length === 0) return [];
    const coordinates = near.flatMap((polygon) => polygonOf(polygon.arcs, arcs));
    const shown = joinBoxes(near.map((polygon) => polygon.box));
    return coordinates.length > 0
      ? [{ name, outline: { type: 'MultiPolygon' as const, coordinates }, box: shown }]
      : [];
  });
}

/** The country among these in which a point lies. */
export function findCountryAt(countries: readonly Country[], point: [number, number]): Country | undefined {
  return countries.find(
    ({ outline, box }) =>
      meet(box, { west: point[0], east: point[0], south: point[1], north: point[1] }) &&
      outline.coordinates.some((part) => holds(part, point)),
  );
}

/** Points all along the outline of the country's part that a point lies in, without its far islands. */
export function shoreOf(atlas: Atlas, [lon, lat]: [number, number]): [number, number][] {
  const countries = countriesNear(atlas, { west: lon, east: lon, south: lat, north: lat }, 0.05);
  const parts = countries.flatMap(({ outline }) => outline.coordinates);
  const part = parts.find((coordinates) => holds(coordinates, [lon, lat]));
  return (part?.[0] ?? []).map(([x = 0, y = 0]) => [x, y]);
}

/** True where a point lies within a polygon, in the plane of degrees: its outline is made of nothing longer. */
function holds(polygon: readonly Position[][], point: [number, number]): boolean {
  return isWithin(polygon as Ring[], point);
}

// ----------------------------------------------------------------

interface OpenedAtlas {
  countries: { name: string; polygons: { arcs: number[][]; box: Box }[] }[];
  /** The arcs of the atlas, in degrees. */
  lines: Position[][];
  /** Simplified arcs by level, each made when it is first wanted. */
  levels: Map<number, (Position[] | undefined)[]>;
}

const opened = new WeakMap<Atlas, OpenedAtlas>();

function openAtlas(atlas: Atlas): OpenedAtlas {
  const known = opened.get(atlas);
  if (known) return known;
  const lines = atlas.arcs.map((arc) => decodeArc(arc, atlas));
  const boxes = lines.map(boxOf);
  const countries = atlas.objects.countries.geometries.map((geometry) => ({
    name: nameOf(geometry),
    polygons: polygonArcs(geometry).map((arcs) => ({
      arcs,
      box: joinBoxes((arcs[0] ?? []).map((arc) => boxes[arc < 0 ? ~arc : arc]!)),
    })),
  }));
  const made = { countries, lines, levels: new Map() };
  opened.set(atlas, made);
  return made;
}

function polygonArcs(geometry: Atlas['objects']['countries']['geometries'][number]): number[][][] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  return geometry.type === 'MultiPolygon' ? geometry.arcs : [];
}

function nameOf({ properties }: { properties?: object }): string {
  return properties && 'name' in properties ? String(properties.name) : '';
}

function decodeArc(arc: readonly Position[], { transform }: Atlas): Position[] {
  if (!transform) return arc.map((point) => [...point]);
  const { scale, translate } = transform;
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

/** Arcs by their number, made as they are asked for. */
function simplifiedArcs(
  atlas: Atlas,
  lines: readonly Position[][],
  level: number,
): (arc: number) => Position[] {
  const { levels } = openAtlas(atlas);
  const arcs = levels.get(level) ?? new Array<Position[] | undefined>(lines.length);
  levels.set(level, arcs);
  return (arc) => (arcs[arc] ??= simplifyLine(lines[arc] ?? [], 2 ** level));
}

/** The polygon's rings in degrees; nothing where it is too small to have an area. */
function polygonOf(rings: number[][], arcs: (arc: number) => Position[]): Position[][][] {
  const used: Position[][] = [];
  for (const arc of rings.flat()) used[arc < 0 ? ~arc : arc] = arcs(arc < 0 ? ~arc : arc);
  const { geometry } = feature({ type: 'Topology', objects: {}, arcs: used } as unknown as Topology, {
    type: 'Polygon',
    arcs: rings,
  });
  const coordinates = geometry.type === 'Polygon' ? geometry.coordinates : [];
  const [outer, ...holes] = coordinates;
  return outer && isRing(outer) ? [[outer, ...holes.filter((hole) => isRing(hole, -1))]] : [];
}

/**
 * True where a ring still goes round something in its own sense. One that simplifying has turned over would
 * be taken for the whole rest of the globe.
 */
function isRing(ring: readonly Position[], sense = 1): boolean {
  const { west, east } = boxOf(ring);
  if (ring.length < 4) return false;
  if (east - west > 180) return true; // across the antimeridian, where the sum below means nothing
  let area = 0;
  for (const [index, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
    area += x2 * y1 - x1 * y2;
  }
  return area * sense > 0;
}

function boxOf(points: readonly Position[]): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [lon = 0, lat = 0] of points) {
    box.west = Math.min(box.west, lon);
    box.east = Math.max(box.east, lon);
    box.south = Math.min(box.south, lat);
    box.north = Math.max(box.north, lat);
  }
  return box;
}

function joinBoxes(boxes: readonly Box[]): Box {
  return boxOf(
    boxes.flatMap(({ west, south, east, north }) => [
      [west, south],
      [east, north],
    ]),
  );
}

function meet(a: Box, b: Box): boolean {
  if (a.north < b.south || a.south > b.north) return false;
  return [-360, 0, 360].some((turn) => a.east + turn >= b.west && a.west + turn <= b.east);
}
