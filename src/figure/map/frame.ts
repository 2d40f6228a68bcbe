/** What a map shows of the globe, and how: fitted to points with a radius, wherever they lie. */
import { type GeoProjection, geoConicConformal, geoDistance, geoMercator, geoNaturalEarth1 } from 'd3-geo';
import type { Box } from './atlas.ts';

/** A point with kilometres around it that must show. */
export interface Ground {
  lon: number;
  lat: number;
  radius: number;
}

export interface Size {
  width: number;
  height: number;
}

/** A piece of the globe on a sheet of a size in pixels. */
export interface Frame extends Size {
  projection: GeoProjection;
  /** Degrees that hold all of it. */
  box: Box;
  /** Pixels of a kilometre, in the middle. */
  scale: number;
}

const earthRadius = 6371;

/** Kilometres of a degree along a meridian. */
export const kilometresOfDegree = (Math.PI / 180) * earthRadius;

/** @param margin pixels to leave free at each side */
export function fitFrame(grounds: readonly Ground[], { width, height }: Size, margin: number): Frame {
  const points = pointsAround(grounds);
  const projection = projectionFor(points).fitExtent(
    [
      [margin, margin],
      [width - margin, height - margin],
    ],
    { type: 'MultiPoint', coordinates: points },
  );
  // A little more than shows: the line along the cut stays outside.
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ]);
  return {
    width,
    height,
    projection,
    box: boxOfSheet(projection, width, height),
    scale: scaleOf(projection, width, height),
  };
}

/** Where a point stands on the sheet; undefined where it is on the other side of the globe. */
export function project({ projection }: Frame, lon: number, lat: number): [number, number] | undefined {
  return projection([lon, lat]) ?? undefined;
}

/** The frame's own edge, for drawing it on another map: points along it, in degrees. */
export function edgeOf({ projection, width, height }: Frame): [number, number][] {
  return edgePoints(width, height).flatMap((point) => {
    const at = projection.invert?.(point);
    return at ? [at] : [];
  });
}

/** Four points at the radius of each ground. */
function pointsAround(grounds: readonly Ground[]): [number, number][] {
  return grounds.flatMap(({ lon, lat, radius }) => {
    const north = radius / kilometresOfDegree;
    const east = north / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
    return [
      [lon, Math.min(89, lat + north)],
      [lon, Math.max(-89, lat - north)],
      [lon + east, lat],
      [lon - east, lat],
    ] satisfies [number, number][];
  });
}

/** Conic with its true parallels within the area; Mercator at the equator; the whole world for half of it. */
function projectionFor(points: readonly [number, number][]): GeoProjection {
  const middle = middleLongitude(points);
  const turns = points.map(([lon]) => ((((lon - middle + 180) % 360) + 360) % 360) - 180);
  const [west, east] = [Math.min(...turns), Math.max(...turns)];
  const lats = points.map(([, lat]) => lat);
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const centre = middle + (west + east) / 2;
  if (east - west > 140) return geoNaturalEarth1().rotate([-centre, 0]);
  if (south * north <= 0) return geoMercator().rotate([-centre, 0]);
  const sixth = (north - south) / 6;
  return geoConicConformal()
    .parallels([south + sixth, north - sixth])
    .rotate([-centre, 0])
    .center([0, (south + north) / 2]);
}

/** The mean direction, so that places on both sides of the antimeridian count as near each other. */
function middleLongitude(points: readonly [number, number][]): number {
  const sum = (part: (angle: number) => number) =>
    points.reduce((total, [lon]) => total + part((lon * Math.PI) / 180), 0);
  return (Math.atan2(sum(Math.sin), sum(Math.cos)) * 180) / Math.PI;
}

function boxOfSheet(projection: GeoProjection, width: number, height: number): Box {
  const middle = projection.invert?.([width / 2, height / 2])?.[0] ?? 0;
  const points = edgeOf({ projection, width, height } as Frame);
  if (points.length === 0) return { west: -180, south: -90, east: 180, north: 90 };
  const lons = points.map(([lon]) => middle + (((((lon - middle + 180) % 360) + 360) % 360) - 180));
  const lats = points.map(([, lat]) => lat);
  return {
    west: Math.min(...lons),
    east: Math.max(...lons),
    south: Math.min(...lats),
    north: Math.max(...lats),
  };
}

function edgePoints(width: number, height: number): [number, number][] {
  const steps = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => step / 8);
  return [
    ...steps.map((step) => [step * width, 0]),
    ...steps.map((step) => [width, step * height]),
    ...steps.map((step) => [width - step * width, height]),
    ...steps.map((step) => [0, height - step * height]),
  ] as [number, number][];
}

function scaleOf(projection: GeoProjection, width: number, height: number): number {
  const a = projection.invert?.([width / 2 - 5, height / 2]);
  const b = projection.invert?.([width / 2 + 5, height / 2]);
  return a && b ? 10 / (geoDistance(a, b) * earthRadius) : 1;
}
