/** The hidden folders beside an output folder in which builds work: whose they are, and how they go. */
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { hasCode } from './write-problem.ts';

/** The start of a staging folder's name, which says whose it is: `.dist-building-HOST-PID-`. */
export function stagingName(place: string): string {
  return `${prefixOf(place)}${host}-${process.pid}-`;
}

/** The staging folders of an output folder; `abandoned` where the build that made it has come to its end. */
export function stagingFoldersOf(place: string): { folder: string; abandoned: boolean }[] {
  if (!statSync(dirname(place), { throwIfNoEntry: false })?.isDirectory()) return [];
  const prefix = prefixOf(place);
  return readdirSync(dirname(place), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
    .map(({ name }) => {
      const folder = join(dirname(place), name);
      return { folder, abandoned: isOver(name.slice(prefix.length)) || isOld(folder) };
    });
}

/** Where a build keeps the site that it replaces: always whole, as long as it has this name. */
export function previousIn(folder: string): string {
  return join(folder, 'previous');
}

/** The site that a build has replaced is not to be brought back any more. */
export function retire(folder: string): void {
  if (!existsSync(previousIn(folder))) return;
  try {
    renameSync(previousIn(folder), join(mkdtempSync(join(folder, 'replaced-')), 'site'));
  } catch (error) {
    // Another command has just brought it back, or taken the folder away.
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

/** Takes away all that a build has left. */
export function removeStagingFolder(folder: string): void {
  retire(folder);
  // An interrupted build may still be writing.
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

const host = hostname().replaceAll(/[^\w.-]/g, '');

function prefixOf(place: string): string {
  return `.${basename(place)}-building-`;
}

/** @param owner the rest of a staging folder's name: `HOST-PID-RANDOM` */
function isOver(owner: string): boolean {
  const [, builtOn, pid] = /^(.+)-(\d+)-\w{6}$/.exec(owner) ?? [];
  if (builtOn !== host) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return hasCode(error, 'ESRCH');
  }
}

/** Of another machine's builds, and of a process number that was given out anew, only age tells. */
function isOld(folder: string): boolean {
  const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  return Date.now() - made > 24 * 60 * 60 * 1000;
}
