/** The kinds of record of which a dossier has many, each in a folder of its own. */
export const recordKinds = ['article', 'actor', 'place', 'source', 'question'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Path of a record, relative to the content folder: `actors/fire-service.mdx`. */
export function recordPath(kind: RecordKind, id: string): string {
  return `${kind}s/${id}.mdx`;
}
