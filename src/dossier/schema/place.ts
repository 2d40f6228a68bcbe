import { z } from 'zod';
import {
  conflicts,
  geonamesId,
  id,
  latitude,
  listOf,
  longitude,
  namesByLanguage,
  text,
  wikidataId,
} from './fields.ts';

/** Frontmatter of `places/<id>.mdx`: where things happened. Its body says what the place is, in a sentence or two. */
export const placeSchema = z
  .strictObject({
    /** What it is called. */
    name: text,
    /** What it is, in a word: `city`, `prison`, `river`. */
    kind: text,
    /** Its name in other languages and scripts: a map from language tag to name. */
    names: namesByLanguage,
    /** Other spellings of its name. */
    aliases: listOf(text),
    /** Words that accounts use for it without spelling its name: `the city`, `there`. They are not listed as spellings. */
    descriptors: listOf(text),
    /** Id of the place that it lies in. */
    partOf: id.optional(),
    /** Latitude, in degrees north (WGS 84). Goes together with `lon` and `precision`. */
    lat: latitude.optional(),
    /** Longitude, in degrees east (WGS 84). Goes together with `lat` and `precision`. */
    lon: longitude.optional(),
    /** How much of the world the point stands for: a map never looks more exact than this. */
    precision: z
      .enum(['building', 'neighbourhood', 'city', 'district', 'province', 'country', 'region'])
      .optional(),
    /** Its item in Wikidata: `Q232189`. */
    wikidata: wikidataId.optional(),
    /** Its number in GeoNames. */
    geonames: geonamesId.optional(),
  })
  .superRefine(
    ...conflicts((fields) => {
      const given = coordinates.filter((key) => fields[key] !== undefined);
      const missing = coordinates.filter((key) => fields[key] === undefined);
      const [first] = given;
      if (first === undefined || missing.length === 0) return [];
      return [
        {
          path: [first],
          message: `lat, lon and precision belong together, but ${missing.join(' and ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
          hint: `Add ${missing.join(' and ')}, or leave all three out.`,
        },
      ];
    }),
  );

const coordinates = ['lat', 'lon', 'precision'] as const;

export type PlaceFields = z.output<typeof placeSchema>;
