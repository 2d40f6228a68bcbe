import { pathToFileURL } from 'node:url';
import { roleAlone } from '../dossier/check/role-alone.ts';
import { withheldName } from '../dossier/check/withheld-name.ts';
import type { Issue } from '../dossier/issue.ts';
import { editorFiles } from '../export/editor-files.ts';
import { removeDerivedFiles, updateDerivedFiles } from '../load/derived-files.ts';
import { NotWrittenError } from '../load/new-files.ts';
import { type ReadDossier, readDossier } from '../load/read-dossier.ts';
import { holds } from '../load/settings.ts';

/**
 * Brings what editors know of a content folder up to date with it. A folder outside the project has an editor of its
 * own, and is left alone. That a file cannot be written is told, but is no failure: nothing else needs it.
 *
 * While a name that is withheld stands in the folder, or what may be one, it stands in nothing that is made of it:
 * there are no such files until it is gone.
 */
export function refreshEditorFiles(
  content: string,
  { files, issues, parsed }: ReadDossier = readDossier(content),
): void {
  const root = process.cwd();
  if (!parsed || !holds(root, content)) return;
  const made = editorFiles(files, parsed, pathToFileURL(`${content}/`).href);
  try {
    if (issues.some(tellsOfName)) removeDerivedFiles(root, Object.keys(made));
    else updateDerivedFiles(root, made);
  } catch (error) {
    if (!(error instanceof NotWrittenError)) throw error;
    process.stderr.write(`Editors may complete ids that are out of date: ${error.message}\n`);
  }
}

/** True also for a name in a file's path, of which nothing in the file is concealed. */
function tellsOfName({ rule, concealed = [] }: Issue): boolean {
  return concealed.length > 0 || namingRules.includes(rule);
}

const namingRules = [withheldName.id, roleAlone.id];
