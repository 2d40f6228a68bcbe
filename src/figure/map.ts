/** The maps of a dossier: the area of its places, closer looks at what lies close, and where on earth it is. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Place } from '../dossier/model.ts';
import { type Atlas, shoreOf } from './map/atlas.ts';
import { drawMap, frameOf, type MapDrawing, type MapPlan } from './map/drawing.ts';
import { edgeOf, type Frame, type Ground, type Size } from './map/frame.ts';
import { type Cluster, findClusters, groundOf, isPoint, type Located, locate } from './map/location.ts';

export type { MapDrawing, Mark } from './map/drawing.ts';

/** A map of a piece of the area at a larger scale. */
export interface CloserMap {
  /** "Harbour town and around". */
  title: string;
  drawing: MapDrawing;
}

/** All maps of the dossier's places; undefined where no place has coordinates. */
export interface DossierMap {
  /** On a wide page, and on a narrow one, where fewer labels find room. */
  wide: MapDrawing;
  narrow: MapDrawing;
  closer: CloserMap[];
  locator: MapDrawing;
}

/** Pixels below which two points count as one. */
const tooClose = 16;
const narrowSize: Size = { width: 360, height: 360 };
const closerSize: Size = { width: 380, height: 300 };

/** @param size of the wide map, pixels */
export function dossierMap(
  { places }: Pick<Dossier, 'places'>,
  atlas: Atlas,
  size: Size = { width: 760, height: 600 },
): DossierMap | undefined {
  const located = byMentions(locate(places));
  if (located.length === 0) return undefined;
  const grounds = groundsOf(located);
  const { scale } = frameOf({ grounds, size });
  const clusters = findClusters(located.filter(isPoint), tooClose / scale);
  const closer = clusters.map((cluster) => ({ cluster, plan: closerPlan(cluster, located) }));
  const plan = { grounds, places: located, marks: gathered(located, clusters) };
  const frames = closer.map((one) => frameOf(one.plan));
  const wide = { ...plan, size };
  return {
    wide: drawMap(wide, atlas),
    narrow: drawMap({ ...plan, size: narrowSize }, atlas),
    closer: closer.map(({ cluster, plan: its }, index) => ({
      title: clusterTitle(cluster),
      drawing: drawMap(its, atlas, frames[index]),
    })),
    locator: drawMap(locatorPlan(located, frameOf(wide)), atlas),
  };
}

/** A place's own maps: in its surroundings, and from close by where other places lie around it. */
export interface PlaceMap {
  drawing: MapDrawing;
  closer?: CloserMap;
}

/** Kilometres that show to each side of a place. */
const surroundings = {
  building: 170,
  neighbourhood: 170,
  city: 170,
  district: 170,
  province: 220,
  region: 350,
};

/** @returns undefined for a place without coordinates */
export function placeMap(
  { places }: Pick<Dossier, 'places'>,
  place: Place,
  atlas: Atlas,
): PlaceMap | undefined {
  const all = byMentions(locate(places));
  const own = all.find((located) => located.place === place);
  if (!own) return undefined;
  const ordered = [own, ...all.filter((located) => located !== own)];
  const size = { width: 380, height: 300 };
  const grounds = placeGrounds(own, all, atlas);
  const clusters = findClusters(all.filter(isPoint), tooClose / frameOf({ grounds, size }).scale);
  const cluster = clusters.find(({ members }) => members.includes(own));
  const drawing = drawMap(
    { grounds, size, own: place, places: all, marks: gathered(ordered, clusters, own) },
    atlas,
  );
  if (!cluster) return { drawing };
  const plan = { ...closerPlan(cluster, ordered), own: place };
  return { drawing, closer: { title: clusterTitle(cluster), drawing: drawMap(plan, atlas) } };
}

// ----------------------------------------------------------------

/** The most spoken of first: its label is set before the others'. */
function byMentions(located: Located[]): Located[] {
  return located.toSorted((a, b) => b.place.mentions.length - a.place.mentions.length);
}

/** What the area is: points and provinces; failing these, regions; failing these, countries. */
function groundsOf(located: readonly Located[]): Ground[] {
  const near = located.filter((one) => isPoint(one) || one.precision === 'province');
  const regions = located.filter(({ precision }) => precision === 'region');
  const chosen = [near, regions, located].find(({ length }) => length > 0) ?? [];
  const least = chosen === near ? 30 : 300;
  return chosen.map((one) => groundOf(one, least));
}

function placeGrounds(own: Located, all: readonly Located[], atlas: Atlas): Ground[] {
  if (own.precision === 'country') {
    const shore = shoreOf(atlas, [own.lon, own.lat]);
    return [groundOf(own, 100), ...shore.map(([lon, lat]) => ({ lon, lat, radius: 20 }))];
  }
  const parts = all.filter(({ place }) => own.place.parts.includes(place));
  return [groundOf(own, surroundings[own.precision]), ...parts.map((part) => groundOf(part, 60))];
}

/** Each cluster as one point, that of its common place; the place that the map is about stands for its own. */
function gathered(located: readonly Located[], clusters: readonly Cluster[], own?: Located): Located[] {
  const hidden = new Set(
    clusters.flatMap(({ members, common }) => {
      const sign =
        (own && members.includes(own) ? own : undefined) ??
        members.find(({ place }) => place === common) ??
        located.find((one) => members.includes(one));
      return members.filter((member) => member !== sign);
    }),
  );
  return located.filter((one) => !hidden.has(one));
}

function closerPlan({ members }: Cluster, places: readonly Located[]): MapPlan {
  const grounds = members.map((member) => groundOf({ ...member, precision: 'building' }, 1.2));
  return { grounds, size: closerSize, marks: places.filter(isPoint), places };
}

function clusterTitle({ common, members }: Cluster): string {
  return `${(common ?? members[0]?.place)?.name ?? ''} and around`;
}

/** The frame of the map in a wider area: all that the dossier names, at the least thrice as wide. */
function locatorPlan(places: readonly Located[], frame: Frame): MapPlan {
  const edge = edgeOf(frame).map(([lon, lat]) => ({ lon, lat, radius: frame.width / frame.scale }));
  const grounds = [...edge, ...places.map((one) => groundOf(one, 200))];
  return { grounds, size: { width: 380, height: 270 }, marks: [], places, closer: [frame], plain: true };
}
