import { type FixedDossier, fixDossier } from '../dossier/fix/index.ts';
import type { Issue } from '../dossier/issue.ts';
import type { OnProgress } from '../dossier/progress.ts';
import { readDossier } from './read-dossier.ts';
import { replaceFiles } from './replace-files.ts';
import { readWithheldKey } from './settings.ts';

/** What was fixed in a content folder, and which fixes were left out. */
export type Fixes = Pick<FixedDossier, 'fixed' | 'refused'>;

/**
 * Fixes the issues of a content folder that are wanted and have one right answer, and writes the files.
 * @throws NotWrittenError where a file could not be written
 */
export function fixFolder(folder: string, wanted: (issue: Issue) => boolean, onProgress?: OnProgress): Fixes {
  const { files, issues } = readDossier(folder, onProgress);
  onProgress?.({ stage: 'Fixing' });
  if (!issues.some((issue) => issue.fix && wanted(issue))) return { fixed: [], refused: [] };
  const { files: mended, fixed, refused } = fixDossier(files, wanted, readWithheldKey());
  const replacements = files.map((before, index) => ({ before, after: mended[index]! }));
  replaceFiles(
    folder,
    replacements.filter(({ before, after }) => before !== after),
  );
  return { fixed, refused };
}
