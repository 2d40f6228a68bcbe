/** Every kind of file of a dossier. */
import type { FileKind } from '../parse/path.ts';
import type { RecordSchema } from '../schema/fields.ts';
import { aboutSchema } from '../schema/about.ts';
import { actorSchema } from '../schema/actor.ts';
import { articleSchema } from '../schema/article.ts';
import { placeSchema } from '../schema/place.ts';
import { questionSchema } from '../schema/question.ts';
import { sourceSchema } from '../schema/source.ts';
import { summarySchema } from '../schema/summary.ts';
import { type RecordExample, recordExamples } from './record-examples.ts';

export interface RecordFile {
  title: string;
  /** Its path in the content folder. */
  file: string;
  /** Its description says what it holds, body included. */
  schema: RecordSchema;
  examples: readonly RecordExample[];
}

const byKind: Readonly<Record<FileKind, RecordFile>> = {
  article: {
    title: 'An article',
    file: 'articles/<id>.mdx',
    schema: articleSchema,
    examples: recordExamples.article,
  },
  source: {
    title: 'A source',
    file: 'sources/<id>.mdx',
    schema: sourceSchema,
    examples: recordExamples.source,
  },
  actor: {
    title: 'An actor',
    file: 'actors/<id>.mdx',
    schema: actorSchema,
    examples: recordExamples.actor,
  },
  place: {
    title: 'A place',
    file: 'places/<id>.mdx',
    schema: placeSchema,
    examples: recordExamples.place,
  },
  question: {
    title: 'A question',
    file: 'questions/<id>.mdx',
    schema: questionSchema,
    examples: recordExamples.question,
  },
  about: {
    title: 'The dossier itself',
    file: 'dossier.mdx',
    schema: aboutSchema,
    examples: recordExamples.about,
  },
  summary: {
    title: 'The summary',
    file: 'summary.mdx',
    schema: summarySchema,
    examples: recordExamples.summary,
  },
};

/** In the order in which a contributor meets them, each with the anchor of its keys on the page. */
export const recordFiles = Object.entries(byKind).map(([kind, file]) => ({ id: `keys-${kind}`, ...file }));
