import { close, createIndex } from 'pagefind';
import type { Dossier } from '../dossier/dossier.ts';
import type { OnProgress } from '../dossier/progress.ts';
import { type SearchRecord, searchRecords } from '../view/search-records.ts';
import { recordUrl } from './urls.ts';

/** A file of the search index, by its path below the index's folder. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/**
 * The search index of a dossier, made with Pagefind: what its own interface would need besides is left out.
 * @throws an error where Pagefind cannot make it
 */
export async function makeSearchIndex(dossier: Dossier, onProgress?: OnProgress): Promise<IndexFile[]> {
  const language = dossier.about.language;
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    if (!index) throw new Error(errors.join('; '));
    // One after the other: the same dossier then gives the same files.
    const records = searchRecords(dossier);
    for (const [done, record] of records.entries()) {
      onProgress?.({ stage: 'Making the search index', done, total: records.length });
      const added = await index.addCustomRecord({ ...entryOf(record), language });
      if (added.errors.length > 0) throw new Error(added.errors.join('; '));
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw new Error(made.errors.join('; '));
    return made.files.filter(({ path }) => !/^pagefind-(ui|modular-ui|component-ui|highlight)\./.test(path));
  } finally {
    await close();
  }
}

/**
 * A record as Pagefind takes it. Its names stand in the text to be found, and apart: to be shown, and because a
 * name that is searched for is its record's before it is anybody's who mentions it.
 */
export function entryOf(record: SearchRecord) {
  const { record: kind, title, names, line, text, filters } = record;
  const meta: Record<string, string> = { title, line, kind };
  if (names.length > 0) meta['names'] = names.join('\n');
  if (['actor', 'place', 'source'].includes(kind))
    meta['known'] = [title, ...names].flatMap(writtenApart).join('. ');
  if (filters.verdict.length === 1 && kind !== 'article') meta['verdict'] = filters.verdict.join('');
  return {
    url: recordUrl(record),
    content: [...[title, ...names].flatMap(writtenApart), text].join('. '),
    meta,
    filters: { kind: [kind], ...filters },
  };
}

/** A name as it stands and, where it is joined by hyphens or begins with the Arabic article, in its parts. */
function writtenApart(name: string): string[] {
  const parts = name.replaceAll(/[-‐–’'ʿʾ]/g, ' ').replaceAll(/(^|\s)ال(?=\p{Script=Arabic}{2})/gu, '$1');
  return parts === name ? [name] : [name, parts];
}
