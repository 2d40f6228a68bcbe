import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editorFiles } from '../export/editor-files.ts';
import { updateDerivedFiles } from '../load/derived-files.ts';
import { NotWrittenError } from '../load/new-files.ts';
import { readDossier } from '../load/read-dossier.ts';
import { holds, type Settings } from '../load/settings.ts';

/**
 * Brings what editors know of a content folder up to date with it. A folder outside the project has an editor of its
 * own, and is left alone. That a file cannot be written is told, but is no failure: nothing else needs it.
 */
export function refreshEditorFiles(content: string, root = process.cwd()): void {
  if (!holds(root, content)) return;
  const { files, parsed } = readDossier(content);
  if (!parsed) return;
  try {
    updateDerivedFiles(root, editorFiles(files, parsed, pathToFileURL(`${content}/`).href));
  } catch (error) {
    if (!(error instanceof NotWrittenError)) throw error;
    process.stderr.write(`Editors may complete ids that are out of date: ${error.message}\n`);
  }
}

/** Files of an editor or of git are saved in bursts. */
const quietMilliseconds = 200;

/** Keeps editors up to date while the development server runs. */
export function editorsUpToDate({ content }: Pick<Settings, 'content'>): AstroIntegration {
  return {
    name: 'editors-up-to-date',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        const refreshSoon = () => {
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            refreshEditorFiles(content);
          }, quietMilliseconds);
        };
        refreshSoon();
        server.watcher.on('all', (_event, path) => {
          if (path.startsWith(content)) refreshSoon();
        });
        server.httpServer?.on('close', () => {
          clearTimeout(waiting);
        });
      },
    },
  };
}
