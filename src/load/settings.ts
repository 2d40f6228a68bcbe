import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** What the environment says about a build. */
export interface Settings {
  /** The content folder, absolute: `DOSSIER_CONTENT`, by default `content`. */
  content: string;
  /** The folder that the site is written to, absolute: `DOSSIER_OUT`, by default `dist`. */
  out: string;
  /** Where the site will stand, without a path: `SITE`, `https://example.org`. Absent where not stated. */
  site?: string;
  /** The subfolder that the site will stand in, with a slash at both ends: `BASE`, by default `/`. */
  base: string;
}

/** A setting that cannot be used. Its message is written for whoever set it. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Reads the settings of a build from the environment; an empty variable counts as not set.
 * Relative folders start from the project's root, the working directory of every npm script.
 * @throws SettingsError where a variable's value cannot be used
 */
export function readSettings(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): Settings {
  const content = readContent(env, root);
  return {
    content,
    out: readOut(env['DOSSIER_OUT'] || 'dist', root, content),
    site: env['SITE'] ? readSite(env['SITE']) : undefined,
    base: readBase(env['BASE'] ?? ''),
  };
}

/** The content folder alone, absolute: all that a check needs. */
export function readContent(env: NodeJS.ProcessEnv = process.env, root = process.cwd()): string {
  return resolve(root, env['DOSSIER_CONTENT'] || 'content');
}

/** The key that names withheld are hashed with, `DOSSIER_WITHHELD_KEY`; it is kept in no file of the dossier. */
export function readWithheldKey(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env['DOSSIER_WITHHELD_KEY'] || undefined;
}

/** Folders of the project that a build, which replaces its output folder, would destroy. */
const ownFolders = ['.git', 'node_modules', 'public', 'src', 'tests'];

function readOut(written: string, root: string, content: string): string {
  const out = resolve(root, written);
  if (holds(out, root)) throw refusal(written, 'holds the project itself');
  if (holds(out, content)) throw refusal(written, 'holds the content folder');
  if (holds(content, out)) throw refusal(written, 'lies in the content folder');
  const own = ownFolders.find((folder) => holds(join(root, folder), out));
  if (own) throw refusal(written, `lies in the project's folder ${own}`);
  return out;
}

function refusal(written: string, why: string): SettingsError {
  return new SettingsError(
    `DOSSIER_OUT is "${written}", which ${why}; a build replaces its output folder. Name a folder of its own, such as dist.`,
  );
}

/** True where `inner` is `outer` or lies in it, symbolic links resolved. */
export function holds(outer: string, inner: string): boolean {
  const way = relative(realPath(outer), realPath(inner));
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}

/** The path with its symbolic links resolved, as far as it exists. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), relative(parent, path));
  }
}

function readSite(written: string): string {
  const url = URL.canParse(written) ? new URL(written) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search + url.hash !== '') {
    throw new SettingsError(`SITE is "${written}", expected an address such as https://example.org.`);
  }
  if (url.pathname !== '/') {
    throw new SettingsError(
      `SITE is "${written}", which names a folder. Write SITE=${url.origin} BASE=${url.pathname}.`,
    );
  }
  return url.origin;
}

function readBase(written: string): string {
  const folders = written.replace(/^\/|\/$/g, '').split('/');
  if (folders.length === 1 && folders[0] === '') return '/';
  if (!folders.every((folder) => /^[\w~-]+$/.test(folder))) {
    throw new SettingsError(
      `BASE is "${written}", expected a subfolder such as /some/folder/, of letters, digits, "-", "_" and "~" only.`,
    );
  }
  return `/${folders.join('/')}/`;
}
