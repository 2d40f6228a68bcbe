import { z } from 'zod';
import { conflicts, type FieldConflict, findRepeatedIds, id, listOf, text } from './fields.ts';

/** Frontmatter of `questions/<id>.mdx`. */
export const questionSchema = z
  .strictObject({
    title: text.describe('The question, in words: "How many people died?"'),
    kind: z
      .enum(['count', 'yesno', 'choice', 'date'])
      .describe('What answers it: a number, yes or no, one of the `options`, or a date.'),
    unit: text.optional().describe('What is counted, in the plural: `dead`, `tonnes`. Only for a count.'),
    options: z
      .array(
        z.strictObject({
          id: id
            .refine((option) => !reserved.includes(option), {
              error: 'an id other than the words unknown and silent, which mean that there is no answer',
            })
            .describe('What a claim writes in `value`.'),
          title: text.describe('What a reader sees, as it stands within a sentence: "at the gate".'),
        }),
      )
      .default([])
      .describe('The answers to choose from, two or more. Only for a choice.'),
    scope: text.describe(
      'Exactly which population, area and period is being asked about. Another scope is another question.',
    ),
    time: z
      .enum(['fixed', 'grows', 'varies'])
      .describe(
        'How it lives in time. `fixed`: settled once (how many bombs; when it began). ' +
          '`grows`: a count that can only rise (a toll). `varies`: a state that changes (who holds the prison).',
      ),
    parts: listOf(id).describe("Ids of the questions whose figures must add up to this one's."),
    section: id.describe('Section of the summary that it stands in, one of those that `dossier.mdx` lists.'),
    order: z
      .int()
      .describe(
        'Its rank in that section, a whole number; leave gaps, so that others fit in between: 10, 20, 30.',
      ),
  })
  .superRefine(
    ...conflicts(({ kind, unit, options }) => [
      ...findRepeatedIds('options', options),
      ...findMismatches(kind, unit, Array.isArray(options) ? options.length : 0),
    ]),
  )
  .describe("A question of fact that claims answer. The body is an editors' note, and may be left out.");

const reserved = ['unknown', 'silent'];

function findMismatches(kind: unknown, unit: unknown, options: number): FieldConflict[] {
  if (kind === undefined) return [];
  return [
    ...(kind === 'choice' && options < 2
      ? [
          {
            path: ['options'],
            message: `A choice needs at least two options, found ${options === 0 ? 'none' : 'one'}.`,
            hint: 'List them under options, each with an id and a title.',
          },
        ]
      : []),
    ...(kind !== 'choice' && options > 0
      ? [
          {
            path: ['options'],
            message: `Only a question of kind choice has options, and this one is of kind ${String(kind)}.`,
            hint: 'Remove the options, or write kind: choice.',
          },
        ]
      : []),
    ...(kind !== 'count' && unit !== undefined
      ? [
          {
            path: ['unit'],
            message: `Only a question of kind count has a unit, and this one is of kind ${String(kind)}.`,
            hint: 'Remove the unit, or write kind: count.',
          },
        ]
      : []),
  ];
}

export type QuestionFields = z.output<typeof questionSchema>;
