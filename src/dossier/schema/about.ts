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

/** Frontmatter of `dossier.mdx`: the dossier itself. Its body is the page about this dossier. */
export const aboutSchema = z
  .strictObject({
    /** What the dossier is called. */
    title: text,
    /** What it is about, in a paragraph, for the front page and for search engines. */
    lead: text,
    /** The time that its articles tell of, from the event to the last report: `2022-01-20/2022-02-09`. */
    period: edtfDate,
    /** Language in which the accounts and the pages are written, as a language tag: `en`. */
    language: languageTag,
    /** Under which licence others may use the dossier: `CC-BY-4.0`. */
    licence: text.optional(),
    /** Where readers may report a mistake: an `https:` address, or `mailto:` and an address. */
    contact: z
      .string()
      .refine((address) => isHttpsUrl(address) || isMailto(address), {
        error: 'an address that begins with https:// or mailto:, such as mailto:desk@example.org',
      })
      .optional(),
    /**
     * Address under which the files of the content folder can be opened, so that every claim can link to its
     * source: `https://example.org/owner/repository/blob/main/content/`.
     */
    repository: httpsUrl.optional(),
    /** The sections of the summary, in their order. Each question names one of them. */
    sections: z
      .array(
        z.strictObject({
          /** What questions call it under their `section`. */
          id,
          /** Its heading. */
          title: text,
        }),
      )
      .min(1),
    /** Ids of the five or six questions that matter most, in the order in which the front page answers them. */
    keyQuestions: listOf(id),
  })
  .superRefine(...conflicts(({ sections }) => findRepeatedIds('sections', sections)));

export type AboutFields = z.output<typeof aboutSchema>;
