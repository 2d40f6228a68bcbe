/** Every kind of file of a dossier. */
import type { RecordSchema } from '../schema/fields.ts';
import { type FileKind, schemas } from '../schema/index.ts';
import { type RecordExample, recordExamples } from './record-examples.ts';

export interface RecordFile {
  title: string;
  /** Its path in the content folder. */
  file: string;
  /** Its description says what it holds, body included. */
  schema: RecordSchema;
  examples: readonly RecordExample[];
}

const titles: Readonly<Record<FileKind, { title: string; file: string }>> = {
  article: { title: 'An article', file: 'articles/<id>.mdx' },
  source: { title: 'A source', file: 'sources/<id>.mdx' },
  actor: { title: 'An actor', file: 'actors/<id>.mdx' },
  place: { title: 'A place', file: 'places/<id>.mdx' },
  question: { title: 'A question', file: 'questions/<id>.mdx' },
  about: { title: 'The dossier itself', file: 'dossier.mdx' },
  summary: { title: 'The summary', file: 'summary.mdx' },
  withheld: { title: 'What is withheld', file: 'withheld.mdx' },
};

/** In the order in which a contributor meets them, each with the anchor of its keys on the page. */
export const recordFiles: readonly (RecordFile & { id: string })[] = (Object.keys(titles) as FileKind[]).map(
  (kind) => ({ id: `keys-${kind}`, ...titles[kind], schema: schemas[kind], examples: recordExamples[kind] }),
);
