/** One map, drawn: land, points and labels as numbers and path text, ready for markup. */
import type { Place } from '../../dossier/model.ts';
import { type Atlas, countriesNear, findCountryAt } from './atlas.ts';
import {
  edgeOf,
  fitFrame,
  type Frame,
  type Ground,
  kilometresOfDegree,
  project,
  type Size,
} from './frame.ts';
import { type CountryName, labelCountries } from './country-names.ts';
import { type Label, labelsAround, labelsUpon, Sheet, type Type } from './labels.ts';
import { isPoint, type Located, precisionRadius } from './location.ts';
import { pathText, projectRings } from './outline.ts';
import { type ScaleBar, scaleBar } from './scale-bar.ts';

/** A place on a map. */
export interface Mark {
  place: Place;
  x: number;
  y: number;
  /** A filled dot; an open one where the place is known to the district only; none for an area. */
  dot: 'full' | 'open' | 'none';
  /** Radius in pixels of the disc that it lies in; absent where that is no larger than its dot. */
  disc?: number;
  /** The place that the map is about. */
  own: boolean;
  label?: Label;
}

/** A map as drawn, in pixels. */
export interface MapDrawing extends Size {
  /** Path texts: the countries that places of the dossier lie in, and the others. */
  home: string;
  neighbours: string;
  countries: CountryName[];
  /** Drawn small: a locator. */
  plain: boolean;
  marks: Mark[];
  scale?: ScaleBar;
  /** Frames of closer maps, as path text. */
  frames: string[];
}

/** What to draw. */
export interface MapPlan {
  /** What has to show. */
  grounds: readonly Ground[];
  size: Size;
  /** Drawn where they fall within the map; those first in the list are labelled first. */
  marks: readonly Located[];
  /** All places of the dossier: they tell its countries from the neighbours. */
  places: readonly Located[];
  /** The place that the map is about. */
  own?: Place;
  /** Closer maps, whose frames are drawn. */
  closer?: readonly Frame[];
  /** Land and the names of countries alone, drawn small: a locator. */
  plain?: boolean;
}

const pointType: Type = { size: 14, spacing: 0 };
const areaType: Type = { size: 13, spacing: 0 };
const dotSize = 3.5;

export function frameOf({ grounds, size }: Pick<MapPlan, 'grounds' | 'size'>): Frame {
  return fitFrame(grounds, size, Math.round(Math.min(size.width, size.height) / 14));
}

export function drawMap(plan: MapPlan, atlas: Atlas, frame = frameOf(plan)): MapDrawing {
  const { places, own, plain = false, closer = [] } = plan;
  const tolerance = (plain ? 1.6 : 0.7) / frame.scale / kilometresOfDegree;
  const countries = countriesNear(atlas, frame.box, tolerance);
  const within = own?.precision === 'country' ? places.filter(({ place }) => place === own) : places;
  const homes = new Set(within.map(({ lon, lat }) => findCountryAt(countries, [lon, lat])));
  const outlines = countries.map((country) => ({
    country,
    home: homes.has(country),
    rings: projectRings(frame.projection, country.outline, plain ? 16 : 3),
  }));
  const sheet = new Sheet(frame.width, frame.height);
  const scale = plain ? undefined : scaleBar(frame);
  if (scale) sheet.take({ x: 0, y: scale.y - 22, width: scale.x + scale.length + 40, height: 40 });
  const marks = marksOf(plan, frame);
  const points = marks.filter(({ dot }) => dot !== 'none');
  const areas = marks.filter(({ dot }) => dot === 'none');
  for (const { x, y } of points) sheet.take({ x: x - 5, y: y - 5, width: 10, height: 10 });
  labelMarks(points, sheet);
  const named = labelCountries(plan, outlines, sheet, frame);
  labelMarks(areas, sheet);
  const pathOf = (home: boolean) =>
    pathText(outlines.filter((outline) => outline.home === home).flatMap(({ rings }) => rings));
  return {
    width: frame.width,
    height: frame.height,
    plain,
    home: pathOf(true),
    neighbours: pathOf(false),
    countries: named,
    marks: [
      // An area without its name shows nothing but a stain.
      ...areas.filter(({ label, own }) => label ?? own),
      ...points.filter((mark) => (mark.label ?? mark.own) || !isCovered(mark, points)),
    ],
    ...(scale && { scale }),
    frames: closer.map((one) => frameText(one, frame)),
  };
}

function marksOf({ marks, own, plain }: MapPlan, frame: Frame): Mark[] {
  return marks.flatMap((located) => {
    const { place, lon, lat, precision } = located;
    const at = project(frame, lon, lat);
    if (!at || precision === 'country' || plain) return [];
    const [x, y] = at.map((value) => Math.round(value * 10) / 10) as [number, number];
    if (x < 4 || y < 4 || x > frame.width - 4 || y > frame.height - 4) return [];
    const disc = Math.round(precisionRadius[precision] * frame.scale * 10) / 10;
    const dot = isPoint(located) ? (precision === 'district' ? 'open' : 'full') : 'none';
    return [{ place, x, y, dot, own: place === own, ...(disc > dotSize + 1 && { disc }) }];
  });
}

function labelMarks(marks: Mark[], sheet: Sheet): void {
  for (const mark of marks) {
    const { place, x, y, dot, disc = 0 } = mark;
    const candidates =
      dot === 'none'
        ? labelsUpon(place.name, [x, y], disc, areaType)
        : labelsAround(place.name, [x, y], dotSize + 2, pointType);
    const label = sheet.place(candidates);
    if (label) mark.label = label;
  }
}

/** True where another's dot lies on a place's own, so that nothing of it could be seen or hit. */
function isCovered(mark: Mark, points: readonly Mark[]): boolean {
  return points.some(({ x, y, label }) => label && Math.hypot(x - mark.x, y - mark.y) < dotSize);
}

function frameText(closer: Frame, frame: Frame): string {
  const ring = edgeOf(closer).flatMap(([lon, lat]) => {
    const at = project(frame, lon, lat);
    return at ? [at] : [];
  });
  return ring.length > 2 ? pathText([ring]) : '';
}
