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

/** Frontmatter of `places/<id>.mdx`. */
export const placeSchema = z
  .strictObject({
    name: text.describe('What it is called.'),
    kind: text.describe('What it is, in a word: `city`, `prison`, `river`.'),
    names: namesByLanguage.describe(
      'Its name in other languages and scripts: a map from language tag to name.',
    ),
    aliases: listOf(text).describe('Other spellings of its name.'),
    descriptors: listOf(text).describe(
      'Words that accounts use for it without spelling its name: `the city`, `there`. ' +
        'They are not listed as spellings.',
    ),
    partOf: id.optional().describe('Id of the place that it lies in.'),
    lat: latitude
      .optional()
      .describe('Latitude, in degrees north (WGS 84). Goes together with `lon` and `precision`.'),
    lon: longitude
      .optional()
      .describe('Longitude, in degrees east (WGS 84). Goes together with `lat` and `precision`.'),
    precision: z
      .enum(['building', 'neighbourhood', 'city', 'district', 'province', 'country', 'region'])
      .optional()
      .describe('How much of the world the point stands for: a map never looks more exact than this.'),
    wikidata: wikidataId.optional().describe('Its item in Wikidata: `Q232189`.'),
    geonames: geonamesId.optional().describe('Its number in GeoNames.'),
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
  )
  .describe('Where things happened. The body says what the place is, in a sentence or two.');

const coordinates = ['lat', 'lon', 'precision'] as const;

export type PlaceFields = z.output<typeof placeSchema>;
