/** Places with coordinates, how exact these are, and which of them lie too close for one map. */
import { geoDistance } from 'd3-geo';
import type { Place, PlacePrecision } from '../../dossier/model.ts';
import type { Ground } from './frame.ts';

/** A place whose coordinates are stated. */
export interface Located {
  place: Place;
  lon: number;
  lat: number;
  precision: PlacePrecision;
}

/** Kilometres within which a place of a precision lies; a building is a point. */
export const precisionRadius: Record<PlacePrecision, number> = {
  building: 0,
  neighbourhood: 1,
  city: 4,
  district: 15,
  province: 60,
  region: 0,
  country: 0,
};

/** Precisions of places that have an outline or none, but no point. */
const wide: readonly PlacePrecision[] = ['province', 'region', 'country'];

export function locate(places: readonly Place[]): Located[] {
  return places.flatMap((place) => {
    const { lon, lat, precision = 'district' } = place;
    return lon === undefined || lat === undefined ? [] : [{ place, lon, lat, precision }];
  });
}

/** True for a place that is drawn as a point. */
export function isPoint({ precision }: Located): boolean {
  return !wide.includes(precision);
}

export function groundOf({ lon, lat, precision }: Located, least = 0): Ground {
  return { lon, lat, radius: Math.max(least, precisionRadius[precision]) };
}

/** Places close together, and the place that holds them. */
export interface Cluster {
  members: Located[];
  /** One of the members, or a place around all of them. */
  common?: Place;
}

/** Points of which each lies within a distance of another; lone points are no cluster. */
export function findClusters(points: readonly Located[], kilometres: number): Cluster[] {
  const left = new Set(points);
  const clusters: Cluster[] = [];
  for (const point of left) {
    const members = [point];
    left.delete(point);
    for (const member of members) {
      for (const other of left) {
        if (kilometresBetween(member, other) > kilometres) continue;
        left.delete(other);
        members.push(other);
      }
    }
    if (members.length > 1) clusters.push({ members, common: commonPlace(members) });
  }
  return clusters;
}

function kilometresBetween(a: Located, b: Located): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]) * 6371;
}

/** The narrowest place that each of them is or lies in. */
function commonPlace(members: readonly Located[]): Place | undefined {
  const [first = [], ...others] = members.map(({ place }) => chainUp(place));
  return first.find((place) => others.every((chain) => chain.includes(place)));
}

function chainUp(place: Place): Place[] {
  return place.partOf ? [place, ...chainUp(place.partOf)] : [place];
}
