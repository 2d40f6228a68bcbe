import { z } from 'zod';
import {
  countryCode,
  httpsUrl,
  id,
  languageTag,
  listOf,
  namesByLanguage,
  text,
  wikidataId,
} from './fields.ts';

/** Frontmatter of `sources/<id>.mdx`: a publisher or an agency. Its body says what it is, in a sentence or two. */
export const sourceSchema = z.strictObject({
  /** What it is called. */
  name: text,
  /** What it is. */
  kind: z.enum(['newspaper', 'agency', 'broadcaster', 'website', 'aggregator']),
  /** Its name in other languages and scripts: a map from language tag to name. */
  names: namesByLanguage,
  /** Other spellings and abbreviations of its name. */
  aliases: listOf(text),
  /** Words that accounts use for it without spelling its name: `the newspaper`, `it`. They are not listed as spellings. */
  descriptors: listOf(text),
  /** Country in which it is published, as a code of two capitals: `FR`. */
  country: countryCode.optional(),
  /** Language in which it publishes, as a language tag. */
  language: languageTag.optional(),
  /** Its website. */
  homepage: httpsUrl.optional(),
  /** Id of the actor that owns it. Sources of one owner are of one house: they never count as independent. */
  owner: id.optional(),
  /** Its item in Wikidata: `Q40464`. */
  wikidata: wikidataId.optional(),
});

export type SourceFields = z.output<typeof sourceSchema>;
