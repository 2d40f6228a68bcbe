/** Every kind of file of a dossier. */
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
  /** Anchor of its keys on the page. */
  id: string;
  title: string;
  /** Its path in the content folder. */
  file: string;
  /** Its description says what it holds, body included. */
  schema: RecordSchema;
  examples: readonly RecordExample[];
}

export const recordFiles: readonly RecordFile[] = [
  {
    id: 'keys-article',
    title: 'An article',
    file: 'articles/<id>.mdx',
    schema: articleSchema,
    examples: recordExamples.article,
  },
  {
    id: 'keys-source',
    title: 'A source',
    file: 'sources/<id>.mdx',
    schema: sourceSchema,
    examples: recordExamples.source,
  },
  {
    id: 'keys-actor',
    title: 'An actor',
    file: 'actors/<id>.mdx',
    schema: actorSchema,
    examples: recordExamples.actor,
  },
  {
    id: 'keys-place',
    title: 'A place',
    file: 'places/<id>.mdx',
    schema: placeSchema,
    examples: recordExamples.place,
  },
  {
    id: 'keys-question',
    title: 'A question',
    file: 'questions/<id>.mdx',
    schema: questionSchema,
    examples: recordExamples.question,
  },
  {
    id: 'keys-dossier',
    title: 'The dossier itself',
    file: 'dossier.mdx',
    schema: aboutSchema,
    examples: recordExamples.dossier,
  },
  {
    id: 'keys-summary',
    title: 'The summary',
    file: 'summary.mdx',
    schema: summarySchema,
    examples: recordExamples.summary,
  },
];
