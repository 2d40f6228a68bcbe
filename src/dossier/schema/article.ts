import { z } from 'zod';
import { conflicts, edtfDate, httpsUrl, id, languageTag, listOf, text } from './fields.ts';

/** Frontmatter of `articles/<id>.mdx`: a press article. Its body is our account of it, with the claims. */
export const articleSchema = z
  .strictObject({
    /** The headline, as printed. */
    title: text,
    /** Id of the source that published it. */
    source: id,
    /** Ids of the agencies whose text it carries: one, or a list. */
    wire: listOf(id),
    /** Who wrote it, as named in the byline: one, or a list. */
    authors: listOf(text),
    /** When it was published, as an EDTF date: `2022-01-27`; an interval where only that much is known. */
    published: edtfDate,
    /** Where the date is inferred: from what. */
    publishedNote: text.optional(),
    /** Language of the text that we read, as a language tag. */
    language: languageTag,
    /** Language that it was translated from, as a language tag. Goes together with `translation`. */
    translatedFrom: languageTag.optional(),
    /** Who translated it. Goes together with `translatedFrom`. */
    translation: z.enum(['human', 'machine']).optional(),
    /** Where it was published. */
    url: httpsUrl.optional(),
    /** A lasting copy of that page. */
    archiveUrl: httpsUrl.optional(),
    /** When our copy was taken, as an EDTF date. */
    retrieved: edtfDate.optional(),
    /** The aggregator that our copy came through. */
    republishedBy: text.optional(),
    /**
     * How much of it we have. Of an `excerpt`, what is missing counts as "not in our copy", never as silence;
     * `accessNote` is then required.
     */
    access: z.enum(['full', 'excerpt']).default('full'),
    /** How much is missing, and why. */
    accessNote: text.optional(),
    /** Passages of the copy that are garbled or doubtful: one, or a list. */
    caveats: listOf(text),
  })
  .superRefine(
    ...conflicts((fields) => {
      const { access, accessNote, translation, translatedFrom } = fields;
      return [
        ...(access === 'excerpt' && accessNote === undefined
          ? [
              {
                path: ['access'],
                message: 'Our copy is an excerpt, but nothing says how much is missing.',
                hint: 'Add an accessNote: "Cut off by a paywall after the fifth paragraph."',
              },
            ]
          : []),
        ...(translatedFrom !== undefined && translation === undefined
          ? [
              {
                path: ['translatedFrom'],
                message: 'The article is translated, but nothing says by whom.',
                hint: 'Add translation: human, or translation: machine.',
              },
            ]
          : []),
        ...(translation !== undefined && translatedFrom === undefined
          ? [
              {
                path: ['translation'],
                message: 'The article is translated, but nothing says from which language.',
                hint: 'Add translatedFrom and a language tag, such as fr.',
              },
            ]
          : []),
      ];
    }),
  );

export type ArticleFields = z.output<typeof articleSchema>;
