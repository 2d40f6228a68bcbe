/**
 * The output folder. A site is built beside its place and put there whole, so that the place holds one whole site
 * or the other, whatever becomes of a build.
 */
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { harmless } from './harmless.ts';
import { previousIn, removeStagingFolder, retire, stagingFoldersOf, stagingName } from './staging-folder.ts';
import { hasCode, writeProblem } from './write-problem.ts';

/** An output folder that cannot be used. Its message says why, for whoever runs the build. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/** Where a build works, and where its site ends up. All but the place goes when the build ends. */
export interface Staging {
  /** The output folder, links followed. */
  place: string;
  /** A hidden folder beside it. */
  folder: string;
  /** A folder in the project, whose packages what is built there may import. */
  workshop: string;
  /** In the workshop: the site that is being built. */
  site: string;
  /** In the workshop: whatever the build needs on the way, and no other build's. */
  cache: string;
}

/**
 * Makes the folders of a build: one beside the output folder, so that taking its place is a rename, and one in the
 * project. What builds that were killed have left is taken away.
 * @param out absolute path of the output folder
 * @throws OutputError where nothing could be put in its place
 */
export function makeStagingFolder(out: string, root = process.cwd()): Staging {
  restoreOutputFolder(out);
  const place = placeOf(out);
  refuseUnlessReplaceable(place, out, out === join(root, 'dist'));
  const folder = makeBuildFolder(place);
  const workshop = makeBuildFolder(join(root, 'node_modules', '.cache', 'site'));
  const site = join(workshop, 'site');
  mkdirSync(site);
  return { place, folder, workshop, site, cache: join(workshop, 'cache') };
}

/** A folder of this build, beside a path; those of builds that have come to their end go. */
function makeBuildFolder(path: string): string {
  return orOutputError(dirname(path), () => {
    mkdirSync(dirname(path), { recursive: true });
    for (const { folder, abandoned } of stagingFoldersOf(path)) if (abandoned) removeStagingFolder(folder);
    return mkdtempSync(join(dirname(path), stagingName(path)));
  });
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

/**
 * Puts a finished build in the place of the previous one, which goes with the staging folder. Of builds that end at
 * once, the last to get here stays. A kill between the two renames leaves the place empty for
 * `restoreOutputFolder`; no system call that Node offers exchanges two folders.
 * @throws OutputError where it cannot be put there; the previous site is back in its place then
 */
export function publishStagingFolder({ place, folder, site }: Staging): void {
  const previous = previousIn(folder);
  const next = join(folder, 'next');
  orOutputError(dirname(place), () => {
    move(site, next);
    for (let attempt = 1; ; attempt++) {
      try {
        if (existsSync(place)) renameSync(place, previous);
      } catch (error) {
        // Another build has just moved it aside.
        if (!hasCode(error, 'ENOENT')) throw error;
      }
      try {
        renameSync(next, place);
        return;
      } catch (error) {
        const taken = hasCode(error, 'ENOTEMPTY', 'EEXIST') || (hasCode(error, 'EPERM') && existsSync(place));
        if (!taken || attempt === mostAttempts) {
          giveBack(previous, place);
          throw error;
        }
        // Another build has put its site there since; this one is later.
        retire(folder);
      }
    }
  });
}

/** Every build that ends at the same time can be in the way once. */
const mostAttempts = 100;

/** To a folder that may be on another disk. */
function move(folder: string, to: string): void {
  try {
    renameSync(folder, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    cpSync(folder, to, { recursive: true });
  }
}

/** Takes away all that a build has left; the site in its place stays, or comes back. */
export function dropStagingFolder({ place, folder, workshop }: Staging): void {
  giveBack(previousIn(folder), place);
  removeStagingFolder(folder);
  removeStagingFolder(workshop);
}

/**
 * Brings the previous site back where a build was killed in the instant in which neither it nor the new one was in
 * its place. To be called first by every command that needs the output folder.
 * @param out absolute path of the output folder
 */
export function restoreOutputFolder(out: string): void {
  const place = placeOf(out);
  if (existsSync(place)) return;
  const sites = stagingFoldersOf(place).flatMap(({ folder }) => {
    const previous = previousIn(folder);
    const found = statSync(previous, { throwIfNoEntry: false });
    return found ? [{ previous, built: found.mtimeMs }] : [];
  });
  const [latest] = sites.sort((a, b) => b.built - a.built);
  if (latest) orOutputError(place, () => giveBack(latest.previous, place));
}

function giveBack(previous: string, place: string): void {
  if (existsSync(place)) return;
  try {
    renameSync(previous, place);
  } catch (error) {
    // There is none, or another build has put a site there since.
    if (!hasCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) throw error;
  }
}

/** Where an output folder really lies: a link is followed, also to a folder that is missing at the moment. */
function placeOf(out: string): string {
  try {
    return realpathSync(out);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) return out;
    const target = linkTarget(out);
    return target === undefined ? out : placeOf(resolve(dirname(out), target));
  }
}

function linkTarget(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/**
 * Says before the work what would stop it after, and what would be lost by it.
 * @param isOwn whether nobody but builds puts anything there
 */
function refuseUnlessReplaceable(place: string, out: string, isOwn: boolean): void {
  const [found, beside] = [place, dirname(place)].map((path) => statSync(path, { throwIfNoEntry: false }));
  if (beside && !beside.isDirectory()) throw isFile(dirname(place));
  if (!found) return;
  if (!found.isDirectory()) throw isFile(out);
  if (found.dev !== beside?.dev) {
    const inside = join(out, 'site');
    throw new OutputError(
      `The output folder ${out} is a disk of its own, which cannot be replaced as a whole. Name a folder in it: DOSSIER_OUT=${inside}.`,
    );
  }
  orOutputError(place, () => {
    try {
      const names = readdirSync(place);
      if (names.length > 0 && !isOwn && !isSite(names)) throw notASite(out, names);
      accessSync(place, constants.W_OK);
    } catch (error) {
      // Another build is just replacing it.
      if (!hasCode(error, 'ENOENT')) throw error;
    }
  });
}

/** True for what may well be a site that was built; a repository in it would be lost. */
function isSite(names: readonly string[]): boolean {
  return names.includes('index.html') && !names.includes('.git');
}

function notASite(out: string, names: readonly string[]): OutputError {
  const [first = ''] = [...names].sort();
  return new OutputError(
    `The output folder ${out} holds "${harmless(first)}" and does not look like a site that was built; a build would replace all of it. Empty it, or name another: DOSSIER_OUT=DIR.`,
  );
}

function isFile(path: string): OutputError {
  return new OutputError(
    `${path} is a file, expected a folder or nothing. Name another output folder: DOSSIER_OUT=DIR.`,
  );
}

function orOutputError<Result>(path: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const reason = error instanceof OutputError ? undefined : writeProblem(error);
    if (reason === undefined) throw error;
    throw new OutputError(
      `${path} ${reason}. A new site is put beside the old one before it takes its place: see to that folder, or name another: DOSSIER_OUT=DIR.`,
    );
  }
}
