import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Makes the folder that a build writes to: beside the output folder, hidden, so that taking its place is a rename.
 * @param out absolute path of the output folder
 */
export function makeStagingFolder(out: string): string {
  mkdirSync(dirname(out), { recursive: true });
  return mkdtempSync(join(dirname(out), `.${basename(out)}-building-`));
}

/** Adds files to a build, by their paths below a folder in it. */
export function addToStagingFolder(
  folder: string,
  files: readonly { path: string; content: Uint8Array }[],
): void {
  for (const { path, content } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** Puts a finished build in the place of the previous one. */
export function publishStagingFolder(staging: string, out: string): void {
  const previous = `${staging}-previous`;
  if (existsSync(out)) renameSync(out, previous);
  renameSync(staging, out);
  rmSync(previous, { recursive: true, force: true });
}

/** Takes away what a failed build has left; the previous output stays as it was. */
export function dropStagingFolder(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
}
