import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/dossier/model.ts';
import { dossierMap, type MapDrawing, placeMap } from '../../src/figure/map.ts';
import { readWorldAtlas } from '../../src/load/world-atlas.ts';
import { harbourDossier, pick } from '../view/harbour.ts';

const atlas = readWorldAtlas();

/** Two towns of Iceland, a quarter of one with a school in it, and a country far away. */
const dossier = harbourDossier({
  'places/coast.mdx': place('name: Iceland\nkind: country\nlat: 64.9\nlon: -18.5\nprecision: country'),
  'places/town.mdx': place(
    'name: Akureyri\nkind: town\npartOf: coast\nlat: 65.68\nlon: -18.1\nprecision: city',
  ),
  'places/harbour.mdx': place(
    'name: Selfoss\nkind: town\npartOf: coast\nlat: 63.93\nlon: -21\nprecision: district',
  ),
  'places/quarter.mdx': place(
    'name: Northern quarter\nkind: quarter\npartOf: town\nlat: 65.69\nlon: -18.12\nprecision: neighbourhood',
  ),
  'places/school.mdx': place(
    'name: School\nkind: building\npartOf: quarter\nlat: 65.691\nlon: -18.125\nprecision: building',
  ),
  'places/shed.mdx': place('name: A shed\nkind: building\npartOf: quarter'),
  'places/norway.mdx': place('name: Norway\nkind: country\nlat: 61\nlon: 8\nprecision: country'),
});
const map = dossierMap(dossier, atlas);
if (!map) throw new Error('There is no map.');

describe('the map of a dossier', () => {
  test('is fitted to its points, wherever they lie, and not to countries far away', () => {
    expect(map.wide.countries.map(({ label }) => label.text)).toEqual(['Iceland']);
    for (const { x, y } of map.wide.marks) {
      expect(x > 0 && x < map.wide.width && y > 0 && y < map.wide.height).toBe(true);
    }
  });

  test('has north up and east to the right', () => {
    const [north, south] = [markOf(map.wide, 'town'), markOf(map.wide, 'harbour')];
    expect(north.y).toBeLessThan(south.y);
    expect(north.x).toBeGreaterThan(south.x);
  });

  test('shows places that lie too close as the one that holds them, and from close by as they lie', () => {
    expect(namesOf(map.wide)).toEqual(['Akureyri', 'Selfoss']);
    expect(map.closer.map(({ title }) => title)).toEqual(['Akureyri and around']);
    expect(namesOf(map.closer[0]!.drawing)).toEqual(['Akureyri', 'Northern quarter', 'School']);
  });

  test('draws how exact a place is known: a building a point, the others a disc to scale', () => {
    const { marks, scale } = map.closer[0]!.drawing;
    const disc = (id: string) => marks.find((mark) => mark.place.id === id)?.disc;
    expect(disc('school')).toBeUndefined();
    expect(disc('town')! / disc('quarter')!).toBeCloseTo(4, 1);
    const kilometre = scale!.length / Number(scale!.text.replace(' km', ''));
    expect(disc('quarter')! / kilometre).toBeCloseTo(1, 1);
    expect(markOf(map.wide, 'harbour').dot).toBe('open');
  });

  test('frames its area on a locator that names the countries of the dossier', () => {
    expect(map.locator.frames).toHaveLength(1);
    const home = map.locator.countries.filter((country) => country.home);
    expect(home.map(({ place }) => place?.id).sort()).toEqual(['coast', 'norway']);
    expect(map.locator.neighbours).not.toBe('');
  });

  test('keeps its paths short: tenths of a pixel, within the sheet', () => {
    expect(map.wide.home.length).toBeLessThan(20_000);
    expect(map.wide.home).not.toMatch(/\.\d\d|NaN|undefined|e-/);
  });
});

test.each([
  ['the wide map', map.wide],
  ['the narrow map', map.narrow],
  ['the closer map', map.closer[0]!.drawing],
  ['the locator', map.locator],
])('no label of %s covers another or leaves the sheet', (_, { marks, countries, width, height }) => {
  const boxes = [...marks, ...countries].flatMap(({ label }) => (label ? [label.box] : []));
  expect(boxes.length).toBeGreaterThan(0);
  for (const [index, a] of boxes.entries()) {
    expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
    for (const b of boxes.slice(index + 1)) {
      const apart =
        a.x >= b.x + b.width || b.x >= a.x + a.width || a.y >= b.y + b.height || b.y >= a.y + a.height;
      expect(apart).toBe(true);
    }
  }
});

describe('the map of a place', () => {
  test('has it in the middle, marked as its own', () => {
    const { drawing, closer } = placeMap(dossier, pick(dossier.places, 'harbour'), atlas)!;
    const { x, y, own } = markOf(drawing, 'harbour');
    expect(own).toBe(true);
    expect(Math.hypot(x - drawing.width / 2, y - drawing.height / 2)).toBeLessThan(10);
    expect(closer).toBeUndefined();
  });

  test('shows itself where it is one of several close together, with a closer look', () => {
    const { drawing, closer } = placeMap(dossier, pick(dossier.places, 'school'), atlas)!;
    expect(namesOf(drawing)).toContain('School');
    expect(namesOf(drawing)).not.toContain('Akureyri');
    expect(markOf(closer!.drawing, 'school').own).toBe(true);
  });

  test('of a country holds its outline', () => {
    const { drawing } = placeMap(dossier, pick(dossier.places, 'coast'), atlas)!;
    const [, west, north] = /^M(-?[\d.]+),(-?[\d.]+)/.exec(drawing.home) ?? [];
    expect(Number(west) > 0 && Number(north) > 0).toBe(true);
    expect(drawing.countries.map(({ place }) => place?.id)).toEqual(['coast']);
  });

  test('is none without coordinates', () => {
    expect(placeMap(dossier, pick(dossier.places, 'shed'), atlas)).toBeUndefined();
  });
});

test('places on both sides of the antimeridian lie side by side', () => {
  const [west, east] = [179.2, -179.6].map(
    (lon, index) =>
      ({
        id: `p${index}`,
        name: `P${index}`,
        lat: -17,
        lon,
        precision: 'city',
        parts: [],
        mentions: [],
      }) as unknown as Place,
  );
  const { wide } = dossierMap({ places: [west!, east!] }, atlas)!;
  expect(markOf(wide, 'p0').x).toBeLessThan(markOf(wide, 'p1').x);
  expect(wide.countries.map(({ label }) => label.text)).toContain('Fiji');
});

test('a dossier without coordinates has no map', () => {
  expect(dossierMap({ places: dossier.places.filter(({ id }) => id === 'shed') }, atlas)).toBeUndefined();
});

function place(frontmatter: string): string {
  return `---\n${frontmatter}\n---\n\nA place.\n`;
}

function markOf({ marks }: MapDrawing, id: string) {
  const found = marks.find((mark) => mark.place.id === id);
  if (!found) throw new Error(`There is no mark of ${id}.`);
  return found;
}

function namesOf({ marks }: MapDrawing): string[] {
  return marks.flatMap(({ label }) => label?.text ?? []).sort();
}
