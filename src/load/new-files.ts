import { mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeProblem } from './write-problem.ts';

/** A file that was not written. Its message says why, for whoever asked for it. */
export class NotWrittenError extends Error {
  override name = 'NotWrittenError';
}

/**
 * Writes a file that is not there yet into a content folder.
 * @param path relative to the folder, of one folder and a name: `actors/fire-service.mdx`
 * @returns the file's path
 * @throws NotWrittenError where there is such a file already, where its folder is a link that leads elsewhere, and
 * where it cannot be written
 */
export function writeNewFile(folder: string, path: string, text: string): string {
  const file = join(folder, path);
  return orNotWritten(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    if (realpathSync(dirname(file)) !== join(realpathSync(folder), dirname(path))) {
      throw new NotWrittenError(`${dirname(file)} leads out of the content folder; nothing was written.`);
    }
    // Fails where the name is taken, be it by a link that leads nowhere.
    writeFileSync(file, text, { flag: 'wx' });
    return file;
  });
}

/**
 * Writes files, by their relative paths, into a folder that is not there yet or has nothing in it.
 * @throws NotWrittenError where the folder holds anything, and where it cannot be written
 */
export function writeNewFolder(folder: string, files: Readonly<Record<string, string>>): void {
  orNotWritten(folder, () => {
    mkdirSync(folder, { recursive: true });
    if (readdirSync(folder).length > 0) {
      throw new NotWrittenError(`${folder} is not empty; nothing was written. Name a new folder.`);
    }
    const written: string[] = [];
    try {
      for (const [path, text] of Object.entries(files)) written.push(writeNewFile(folder, path, text));
    } catch (error) {
      // Half a dossier is of no use, and would stand in the way of the next attempt.
      for (const file of written) rmSync(file);
      throw error;
    }
  });
}

/**
 * What a function returns that writes to a path.
 * @throws NotWrittenError in place of what the file system says
 */
export function orNotWritten<Result>(path: string, write: () => Result): Result {
  try {
    return write();
  } catch (error) {
    const reason = error instanceof NotWrittenError ? undefined : writeProblem(error);
    if (reason === undefined) throw error;
    throw new NotWrittenError(`${path} ${reason}; nothing was written.`);
  }
}
