import type { z } from 'zod';
import { actorSchema } from '../schema/actor.ts';
import { articleSchema } from '../schema/article.ts';
import type { RecordSchema } from '../schema/fields.ts';
import { placeSchema } from '../schema/place.ts';
import { questionSchema } from '../schema/question.ts';
import { sourceSchema } from '../schema/source.ts';

/** The kinds of record of which a dossier has many, each in a folder of its own. */
export const recordKinds = ['article', 'actor', 'place', 'source', 'question'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Path of a record, relative to the content folder: `actors/fire-service.mdx`. */
export function recordPath(kind: RecordKind, id: string): string {
  return `${kind}s/${id}.mdx`;
}

/** The fields of a record kind by name, in the order in which its schema has them. */
export function fieldsOf(kind: RecordKind): Readonly<Record<string, z.core.$ZodType>> {
  return schemas[kind].shape;
}

const schemas: Readonly<Record<RecordKind, RecordSchema>> = {
  article: articleSchema,
  actor: actorSchema,
  place: placeSchema,
  source: sourceSchema,
  question: questionSchema,
};
