import { pathToFileURL } from 'node:url';
import { editorFiles } from '../export/editor-files.ts';
import { updateDerivedFiles } from '../load/derived-files.ts';
import { NotWrittenError } from '../load/new-files.ts';
import { type ReadDossier, readDossier } from '../load/read-dossier.ts';
import { holds } from '../load/settings.ts';

/**
 * Brings what editors know of a content folder up to date with it. A folder outside the project has an editor of its
 * own, and is left alone. That a file cannot be written is told, but is no failure: nothing else needs it.
 */
export function refreshEditorFiles(
  content: string,
  { files, parsed }: ReadDossier = readDossier(content),
): void {
  const root = process.cwd();
  if (!parsed || !holds(root, content)) return;
  try {
    updateDerivedFiles(root, editorFiles(files, parsed, pathToFileURL(`${content}/`).href));
  } catch (error) {
    if (!(error instanceof NotWrittenError)) throw error;
    process.stderr.write(`Editors may complete ids that are out of date: ${error.message}\n`);
  }
}
