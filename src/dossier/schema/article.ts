import { z } from 'zod';
import { conflicts, edtfDate, httpsUrl, id, languageTag, listOf, text } from './fields.ts';

/** Frontmatter of `articles/<id>.mdx`. */
export const articleSchema = z
  .strictObject({
    title: text.describe('The headline, as printed.'),
    source: id.describe('Id of the source that published it.'),
    wire: listOf(id).describe('Ids of the agencies whose text it carries: one, or a list.'),
    authors: listOf(text).describe('Who wrote it, as named in the byline: one, or a list.'),
    published: edtfDate.describe(
      'When it was published, as an EDTF date: `2022-01-27`; an interval where only that much is known.',
    ),
    publishedNote: text.optional().describe('Where the date is inferred: from what.'),
    language: languageTag.describe('Language of the text that we read, as a language tag.'),
    translatedFrom: languageTag
      .optional()
      .describe('Language that it was translated from, as a language tag. Goes together with `translation`.'),
    translation: z
      .enum(['human', 'machine'])
      .optional()
      .describe('Who translated it. Goes together with `translatedFrom`.'),
    url: httpsUrl.optional().describe('Where it was published.'),
    archiveUrl: httpsUrl.optional().describe('A lasting copy of that page.'),
    retrieved: edtfDate.optional().describe('When our copy was taken, as an EDTF date.'),
    republishedBy: text.optional().describe('The aggregator that our copy came through.'),
    access: z
      .enum(['full', 'excerpt'])
      .default('full')
      .describe(
        'How much of it we have. Of an `excerpt`, what is missing counts as "not in our copy", never as silence; ' +
          '`accessNote` is then required.',
      ),
    accessNote: text.optional().describe('How much is missing, and why.'),
    caveats: listOf(text).describe('Passages of the copy that are garbled or doubtful: one, or a list.'),
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
  )
  .describe('A press article. The body is our account of it, with the claims.');

export type ArticleFields = z.output<typeof articleSchema>;
