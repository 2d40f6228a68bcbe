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

/** Frontmatter of `sources/<id>.mdx`. */
export const sourceSchema = z
  .strictObject({
    name: text.describe('What it is called.'),
    kind: z.enum(['newspaper', 'agency', 'broadcaster', 'website', 'aggregator']).describe('What it is.'),
    names: namesByLanguage.describe(
      'Its name in other languages and scripts: a map from language tag to name.',
    ),
    aliases: listOf(text).describe('Other spellings and abbreviations of its name.'),
    descriptors: listOf(text).describe(
      'Words that accounts use for it without spelling its name: `the newspaper`, `it`. ' +
        'They are not listed as spellings.',
    ),
    country: countryCode
      .optional()
      .describe('Country in which it is published, as a code of two capitals: `FR`.'),
    language: languageTag.optional().describe('Language in which it publishes, as a language tag.'),
    homepage: httpsUrl.optional().describe('Its website.'),
    owner: id
      .optional()
      .describe(
        'Id of the actor that owns it. Sources of one owner are of one house: they never count as independent.',
      ),
    wikidata: wikidataId.optional().describe('Its item in Wikidata: `Q40464`.'),
  })
  .describe('A publisher or an agency. The body says what it is, in a sentence or two.');

export type SourceFields = z.output<typeof sourceSchema>;
