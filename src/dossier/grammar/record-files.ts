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
  /** What it holds, body included. */
  holds: string;
  schema: RecordSchema;
  examples: readonly RecordExample[];
}

export const recordFiles: readonly RecordFile[] = [
  {
    id: 'keys-article',
    title: 'An article',
    file: 'articles/<id>.mdx',
    holds: 'a press article: where and when it was published; as its body our account of it, with the claims',
    schema: articleSchema,
    examples: recordExamples.article,
  },
  {
    id: 'keys-source',
    title: 'A source',
    file: 'sources/<id>.mdx',
    holds: 'a publisher or an agency; as its body, in a sentence or two, what it is',
    schema: sourceSchema,
    examples: recordExamples.source,
  },
  {
    id: 'keys-actor',
    title: 'An actor',
    file: 'actors/<id>.mdx',
    holds: 'someone who acts or speaks: a person, an organisation, a state; as its body, who this is',
    schema: actorSchema,
    examples: recordExamples.actor,
  },
  {
    id: 'keys-place',
    title: 'A place',
    file: 'places/<id>.mdx',
    holds: 'where things happened; as its body, what the place is',
    schema: placeSchema,
    examples: recordExamples.place,
  },
  {
    id: 'keys-question',
    title: 'A question',
    file: 'questions/<id>.mdx',
    holds: 'a question of fact that claims answer; as its body, if you like, an editors’ note',
    schema: questionSchema,
    examples: recordExamples.question,
  },
  {
    id: 'keys-dossier',
    title: 'The dossier itself',
    file: 'dossier.mdx',
    holds: 'the dossier itself: its title, its sections; as its body the page about it',
    schema: aboutSchema,
    examples: recordExamples.dossier,
  },
  {
    id: 'keys-summary',
    title: 'The summary',
    file: 'summary.mdx',
    holds: 'the summary: prose that cites claims',
    schema: summarySchema,
    examples: recordExamples.summary,
  },
];
