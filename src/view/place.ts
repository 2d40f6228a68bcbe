import type { Dossier } from '../dossier/dossier.ts';
import type { Claim, Place, PlacePrecision } from '../dossier/model.ts';
import { type Concordance, concordance } from './concordance.ts';
import { type Timeline, timelineView } from './timeline.ts';

/** What a place's page shows. */
export interface PlaceView {
  /** The places that it lies in, the widest first. */
  chain: Place[];
  /** Where it lies, in words; absent where no coordinates are stated. */
  position?: string;
  /** Claims about it or about a place within it. */
  claims: Claim[];
  timeline: Timeline;
  names: Concordance;
}

/** @param place a place of the dossier */
export function placeView(dossier: Dossier, place: Place): PlaceView {
  const claims = claimsAbout(dossier, withParts(place));
  return {
    chain: chainOf(place),
    position: positionWords(place),
    claims,
    timeline: timelineView(claims, dossier.about.period),
    names: concordance(place),
  };
}

/** A place in the tree of places. */
export interface PlaceNode {
  place: Place;
  /** Number of claims about the place itself. */
  own: number;
  /** Number of claims about it or about any place within it, each once. */
  all: number;
  /** The places directly within it, by name. */
  parts: PlaceNode[];
}

/** What sort of place it is, in words: `military-base` is "military base". */
export function kindWords({ kind }: Pick<Place, 'kind'>): string {
  return kind.replaceAll('-', ' ');
}

/** All places as they lie within each other: those that lie in none come first. */
export function placeTree(dossier: Dossier): PlaceNode[] {
  return nodesOf(
    dossier,
    dossier.places.filter(({ partOf }) => !partOf),
  );
}

/** The places within a place. */
export function placesWithin(dossier: Dossier, place: Place): PlaceNode[] {
  return nodesOf(dossier, place.parts);
}

/** "36.4775° N, 40.7625° E, somewhere in the neighbourhood"; undefined without coordinates. */
export function positionWords({ lat, lon, precision }: Place): string | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  const coordinates = `${degrees(lat, 'N', 'S')}, ${degrees(lon, 'E', 'W')}`;
  return precision ? `${coordinates}, ${precisionWords[precision]}` : coordinates;
}

const precisionWords: Record<PlacePrecision, string> = {
  building: 'exact to the building',
  neighbourhood: 'exact to the neighbourhood, not to the building',
  city: 'exact to the city, not to a part of it',
  district: 'exact to the district, not nearer',
  province: 'exact to the province, not nearer',
  country: 'a point that stands for a whole country',
  region: 'a rough point for a wide area',
};

function degrees(value: number, positive: string, negative: string): string {
  return `${Math.abs(value)}° ${value < 0 ? negative : positive}`;
}

function nodesOf(dossier: Dossier, places: Place[]): PlaceNode[] {
  return places
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((place) => ({
      place,
      own: claimsAbout(dossier, new Set([place])).length,
      all: claimsAbout(dossier, withParts(place)).length,
      parts: nodesOf(dossier, place.parts),
    }));
}

function claimsAbout({ claims }: Dossier, places: ReadonlySet<Place>): Claim[] {
  return claims.filter(({ about }) =>
    about.some((record) => record.record === 'place' && places.has(record)),
  );
}

function withParts(place: Place): Set<Place> {
  return new Set([place, ...place.parts.flatMap((part) => [...withParts(part)])]);
}

function chainOf({ partOf }: Place): Place[] {
  return partOf ? [...chainOf(partOf), partOf] : [];
}
