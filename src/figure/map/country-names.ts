/** Names of countries on a map, each where its land has room for it. */
import type { Place } from '../../dossier/model.ts';
import { type Country, findCountryAt } from './atlas.ts';
import type { Frame } from './frame.ts';
import { type Label, makeLabel, type Sheet, type Type } from './labels.ts';
import type { Located } from './location.ts';
import { isWithin, middleOf, type Ring } from './outline.ts';

export interface CountryName {
  label: Label;
  /** A place of the dossier lies in it. */
  home: boolean;
  /** The country as a place of the dossier, where it is one. */
  place?: Place;
}

/** A country as it shows on a map. */
export interface Outline {
  country: Country;
  home: boolean;
  rings: Ring[];
}

const type: Type = { size: 13, spacing: 0.12 };
const smallType: Type = { size: 10.5, spacing: 0.02 };

/** Kilometres of a map's width under which a country is no more than the ground of everything. */
const closest = 60;

/** Those in which places lie first, since these have the better right to the room. */
export function labelCountries(
  { places, plain = false }: { places: readonly Located[]; plain?: boolean },
  outlines: readonly Outline[],
  sheet: Sheet,
  frame: Frame,
): CountryName[] {
  if (frame.width / frame.scale < closest) return [];
  return outlines
    .toSorted((a, b) => Number(b.home) - Number(a.home))
    .flatMap(({ country, home, rings }) => {
      const place = places.find(
        ({ precision, lon, lat }) => precision === 'country' && findCountryAt([country], [lon, lat]),
      )?.place;
      const size = plain ? smallType : type;
      const labels = spotsWithin(rings, frame)
        .map(([x, y]) => makeLabel(place?.name ?? country.name, x, y, 'middle', size))
        .filter(({ box }) => sheet.isFree(box));
      // On a locator a country of the dossier is named even where its land is narrower than its name.
      const found =
        labels.find((one) => lies(one, rings, 1)) ??
        (plain && home ? labels[0] : labels.find((one) => !plain && lies(one, rings, 0.6)));
      const label = found && sheet.place([found]);
      return label ? [{ label, home, ...(place && { place }) }] : [];
    });
}

/** Points on a grid over what shows of a country, those near its middle first. */
function spotsWithin(rings: readonly Ring[], { width, height }: Frame): [number, number][] {
  const middle = middleOf(rings);
  if (!middle) return [];
  const far = ([x, y]: [number, number]) => Math.hypot(x - middle[0], (y - middle[1]) * 1.5);
  const spots: [number, number][] = [];
  for (let x = 12; x < width; x += 12) {
    for (let y = 12; y < height; y += 10) spots.push([x, y]);
  }
  return spots.filter((spot) => isWithin(rings, spot)).sort((a, b) => far(a) - far(b));
}

/** True where a label stands on its land, or at least a part of its width in the middle does. */
function lies({ box }: Label, rings: readonly Ring[], part: number): boolean {
  const [left, width] = [box.x + (box.width * (1 - part)) / 2, box.width * part];
  return [0, 0.5, 1].every((along) =>
    [0, 1].every((down) => isWithin(rings, [left + along * width, box.y + down * box.height])),
  );
}
