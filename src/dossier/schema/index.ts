/** The schema of every kind of file that a content folder has. */
import type { z } from 'zod';
import { aboutSchema } from './about.ts';
import { actorSchema } from './actor.ts';
import { articleSchema } from './article.ts';
import { placeSchema } from './place.ts';
import { questionSchema } from './question.ts';
import { sourceSchema } from './source.ts';
import { summarySchema } from './summary.ts';
import { withheldSchema } from './withheld.ts';

/**
 * The schemas by kind of file. `description`, of a schema and of each field, is the manual: what reads it prints
 * it with code in backticks.
 */
export const schemas = {
  about: aboutSchema,
  summary: summarySchema,
  withheld: withheldSchema,
  article: articleSchema,
  source: sourceSchema,
  actor: actorSchema,
  place: placeSchema,
  question: questionSchema,
} as const;

export type FileKind = keyof typeof schemas;

/** The fields of a kind by name, in the order in which its schema has them. */
export function fieldsOf(kind: FileKind): Readonly<Record<string, z.ZodType>> {
  return schemas[kind].shape;
}
