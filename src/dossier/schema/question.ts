import { z } from 'zod';
import { conflicts, type FieldConflict, findRepeatedIds, id, listOf, text } from './fields.ts';

/** Frontmatter of `questions/<id>.mdx`: a question of fact that claims answer. Its body is an editors' note. */
export const questionSchema = z
  .strictObject({
    /** The question, in words: "How many people died?" */
    title: text,
    /** What answers it: a number, yes or no, one of the `options`, or a date. */
    kind: z.enum(['count', 'yesno', 'choice', 'date']),
    /** What is counted: `dead`, `escapees`. Only for a count. */
    unit: text.optional(),
    /** The answers to choose from, two or more. Only for a choice. */
    options: z
      .array(
        z.strictObject({
          /** What a claim writes in `value`. */
          id: id.refine((option) => !reserved.includes(option), {
            error: 'an id other than the words unknown and silent, which mean that there is no answer',
          }),
          /** What a reader sees. */
          title: text,
        }),
      )
      .default([]),
    /** Exactly which population, area and period is being asked about. Another scope is another question. */
    scope: text,
    /**
     * How it lives in time. `fixed`: settled once (how many bombs; when it began). `grows`: a count that can
     * only rise (a toll). `varies`: a state that changes (who holds the prison).
     */
    time: z.enum(['fixed', 'grows', 'varies']),
    /** Ids of the questions whose figures must add up to this one's. */
    parts: listOf(id),
    /** Section of the summary that it stands in, one of those that `dossier.mdx` lists. */
    section: id,
    /** Its rank in that section, a whole number; leave gaps, so that others fit in between: 10, 20, 30. */
    order: z.int(),
  })
  .superRefine(
    ...conflicts(({ kind, unit, options }) => [
      ...findRepeatedIds('options', options),
      ...findMismatches(kind, unit, Array.isArray(options) ? options.length : 0),
    ]),
  );

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
