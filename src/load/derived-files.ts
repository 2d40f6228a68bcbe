import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { orNotWritten } from './new-files.ts';

/**
 * Brings files that are made from others up to date, by their paths below a folder; one that is as it should be is
 * not touched.
 * @throws NotWrittenError where one cannot be written
 */
export function updateDerivedFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    orNotWritten(file, () => {
      if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    });
  }
}

/**
 * Removes such files, where they are there.
 * @throws NotWrittenError where one cannot be removed
 */
export function removeDerivedFiles(folder: string, paths: readonly string[]): void {
  for (const path of paths) {
    const file = join(folder, path);
    orNotWritten(file, () => rmSync(file, { force: true }));
  }
}
