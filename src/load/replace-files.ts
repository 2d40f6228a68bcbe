import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SourceFile } from '../dossier/model.ts';
import { NotWrittenError, orNotWritten } from './new-files.ts';

/** A file of a content folder as it was read, and as it is to be. */
export interface Replacement {
  before: SourceFile;
  after: SourceFile;
}

/**
 * Replaces files of a content folder, each as a whole: whoever reads one meanwhile finds the old or the new. Permissions
 * stay as they are.
 * @throws NotWrittenError, before any file is replaced, where one has changed since it was read, where it may not be
 * written, where it or its folder is a symbolic link, and where the disk is full
 */
export function replaceFiles(folder: string, replacements: readonly Replacement[]): void {
  for (const { before } of replacements) checkUnchanged(folder, before);
  const staged: Staged[] = [];
  try {
    // A disk that is full is so before any file is replaced.
    for (const { after } of replacements) staged.push(stage(join(folder, after.path), after.content));
    for (const { file, temporary } of staged) orNotWritten(file, () => renameSync(temporary, file));
  } finally {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  }
}

function checkUnchanged(folder: string, { path, content }: SourceFile): void {
  const file = join(folder, path);
  orNotWritten(file, () => {
    const isLinked = realpathSync(file) !== join(realpathSync(folder), path);
    if (isLinked || !lstatSync(file).isFile()) {
      throw new NotWrittenError(`${file} is a symbolic link, or lies behind one; nothing was written.`);
    }
    accessSync(file, constants.R_OK | constants.W_OK);
    if (!readFileSync(file).equals(Buffer.from(content))) {
      throw new NotWrittenError(
        `${file} has changed since it was read; nothing was written. Run the check again.`,
      );
    }
  });
}

/** The new text of a file, in a file beside it. */
interface Staged {
  file: string;
  temporary: string;
}

function stage(file: string, content: SourceFile['content']): Staged {
  // Hidden, so that a check that runs meanwhile leaves it out.
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  return orNotWritten(file, () => {
    const opened = openSync(temporary, 'wx');
    try {
      writeFileSync(opened, content);
      fchmodSync(opened, lstatSync(file).mode);
      fsyncSync(opened);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    } finally {
      closeSync(opened);
    }
    return { file, temporary };
  });
}
