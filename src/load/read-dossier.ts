import { createHash } from 'node:crypto';
import { buildDossier } from '../dossier/index.ts';
import { type Issue, withoutFix } from '../dossier/issue.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { SourceFile } from '../dossier/model.ts';
import type { ParsedDossier } from '../dossier/parse/parsed.ts';
import type { OnProgress } from '../dossier/progress.ts';
import { readContentFolder } from './content-folder.ts';
import { readWithheldKey } from './settings.ts';

/** A content folder, read: its files, what is wrong with them, and the dossier where nothing is. */
export interface ReadDossier {
  files: SourceFile[];
  issues: Issue[];
  /** The files as far as they could be read; absent where the folder is not there. */
  parsed?: ParsedDossier;
  dossier?: Dossier;
}

let last: { folder: string; digest: string; read: ReadDossier } | undefined;

/**
 * A content folder as it was last read, whatever has happened to its files since; read now where it was not yet. All
 * pages of a build, and all parts of a page, are made from one state of the files: the one that was checked.
 */
export function currentDossier(folder: string): ReadDossier {
  return last?.folder === folder ? last.read : readDossier(folder);
}

/** Reads a content folder and builds its dossier; gives what it gave before where no file has changed. */
export function readDossier(folder: string, onProgress?: OnProgress): ReadDossier {
  const { files, issues: unreadable } = readContentFolder(folder, onProgress);
  const withheldKey = readWithheldKey();
  const digest = digestOf(folder, files, unreadable, withheldKey);
  if (last?.digest === digest) return last.read;
  // Of a folder that is not there, the files that it lacks are not worth naming.
  const isThere = !unreadable.some(({ span }) => span.file === '.');
  const built: Omit<ReadDossier, 'files'> = isThere
    ? buildDossier(files, { found: unreadable, withheldKey, onProgress })
    : { issues: unreadable };
  // Where a file is missing from what was read, no answer can be told to be the only one.
  const failed = unreadable.some(({ level }) => level === 'error');
  last = {
    folder,
    digest,
    read: { files, ...built, issues: failed ? built.issues.map(withoutFix) : built.issues },
  };
  return last.read;
}

function digestOf(folder: string, files: SourceFile[], unreadable: Issue[], key: string | undefined): string {
  const hash = createHash('sha256').update(JSON.stringify([folder, unreadable, key]));
  for (const { path, content } of files) hash.update(path).update('\0').update(content).update('\0');
  return hash.digest('hex');
}
