import { z } from 'zod';
import {
  conflicts,
  edtfDate,
  findRepeatedIds,
  httpsUrl,
  id,
  isHttpsUrl,
  isMailto,
  languageTag,
  listOf,
  text,
} from './fields.ts';

/** Frontmatter of `dossier.mdx`. */
export const aboutSchema = z
  .strictObject({
    title: text.describe('What the dossier is called.'),
    lead: text.describe('What it is about, in a paragraph, for the front page and for search engines.'),
    period: edtfDate.describe(
      'The time that its articles tell of, from the event to the last report: `2022-01-20/2022-02-09`.',
    ),
    language: languageTag.describe(
      'Language in which the accounts and the pages are written, as a language tag: `en`.',
    ),
    licence: text.optional().describe('Under which licence others may use the dossier: `CC-BY-4.0`.'),
    contact: z
      .string()
      .refine((address) => isHttpsUrl(address) || isMailto(address), {
        error: 'an address that begins with https:// or mailto:, such as mailto:desk@example.org',
      })
      .optional()
      .describe('Where readers may report a mistake: an `https:` address, or `mailto:` and an address.'),
    repository: httpsUrl
      .optional()
      .describe(
        'Address under which the files of the content folder can be opened, ' +
          'so that every claim can link to its source: `https://example.org/owner/repository/blob/main/content/`.',
      ),
    sections: z
      .array(
        z.strictObject({
          id: id.describe('What questions call it under their `section`.'),
          title: text.describe('Its heading.'),
        }),
      )
      .min(1)
      .describe('The sections of the summary, in their order. Each question names one of them.'),
    partiesTo: text
      .default('the events')
      .describe(
        'What the parties among the actors are parties to, as words after "a party to": `the fighting`, `the strike`.',
      ),
    keyQuestions: listOf(id).describe(
      'Ids of the five or six questions that matter most, in the order in which the front page answers them.',
    ),
  })
  .superRefine(...conflicts(({ sections }) => findRepeatedIds('sections', sections)))
  .describe('The dossier itself. The body is the page about this dossier.');

export type AboutFields = z.output<typeof aboutSchema>;
