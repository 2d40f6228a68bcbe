import { type Dirent, closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, fileStart, type Issue } from '../dossier/issue.ts';
import type { SourceFile } from '../dossier/model.ts';
import type { OnProgress } from '../dossier/progress.ts';
import type { DescribedRule } from '../dossier/rule.ts';

/** Its examples cannot be written down: they would be folders, links and permissions. */
export const contentFolderRule: DescribedRule = {
  id: 'content-folder',
  level: 'error',
  description:
    'The content folder can be read, with all that is in it, and holds files and folders of its own: no symbolic link, which could lead out of it, and nothing else that only looks like a file.',
  ok: [],
  notOk: [],
};

/**
 * Reads every file of a content folder, in order of path. Hidden files and folders are left out.
 *
 * Nothing is thrown: a folder that is not there, a symbolic link, or a file that cannot be read is an issue.
 * A file is read to one byte more than the parser takes, and one that is not `.mdx` is listed without its
 * content, so that naming the wrong folder does no harm.
 */
export function readContentFolder(
  folder: string,
  onProgress?: OnProgress,
): { files: SourceFile[]; issues: Issue[] } {
  const files: SourceFile[] = [];
  const issues: Issue[] = [];
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const listed = attempt(path, () => listFolder(folder, path));
    if ('issue' in listed) issues.push(listed.issue);
    for (const entry of 'found' in listed ? listed.found : []) {
      if (entry.name.startsWith('.')) continue;
      const inner = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) waiting.push(inner);
      else if (!entry.isFile()) issues.push(notAFile(inner, entry));
      else {
        onProgress?.({ stage: 'Reading files', done: files.length });
        const read = attempt(inner, () => readStart(folder, inner));
        if ('issue' in read) issues.push(read.issue);
        else files.push({ path: inner, content: read.found });
      }
    }
  }
  files.sort((a, b) => compareText(a.path, b.path));
  return { files, issues };
}

/** Files over 1 MiB are errors of the parser; it need not have more of them to say so. */
const mostBytes = 1024 * 1024 + 1;

function listFolder(folder: string, path: string): Dirent[] {
  const at = join(folder, path);
  if (!statSync(at).isDirectory()) throw new Error('It is a file, expected a folder.');
  return readdirSync(at, { withFileTypes: true });
}

function readStart(folder: string, path: string): Uint8Array {
  if (!path.endsWith('.mdx')) return new Uint8Array();
  const file = openSync(join(folder, path), 'r');
  try {
    const bytes = new Uint8Array(Math.min(statSync(join(folder, path)).size, mostBytes));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(file, bytes, length, bytes.length - length, null);
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

function attempt<T>(path: string, read: () => T): { found: T } | { issue: Issue } {
  try {
    return { found: read() };
  } catch (error) {
    return { issue: path === '' ? noFolder(error) : unreadable(path, error) };
  }
}

function noFolder(error: unknown): Issue {
  return {
    rule: contentFolderRule.id,
    level: contentFolderRule.level,
    message: `The content folder cannot be read: ${reasonOf(error)}`,
    hint: 'Name the folder that holds dossier.mdx: npm run check -- DIR, or DOSSIER_CONTENT=DIR.',
    span: fileStart('.'),
  };
}

function unreadable(path: string, error: unknown): Issue {
  return {
    rule: contentFolderRule.id,
    level: contentFolderRule.level,
    message: `${path} cannot be read: ${reasonOf(error)}`,
    hint: 'Make it readable, or take it out of the content folder.',
    span: fileStart(path),
  };
}

function notAFile(path: string, entry: Dirent): Issue {
  const what = entry.isSymbolicLink() ? 'a symbolic link' : 'neither a file nor a folder';
  return {
    rule: contentFolderRule.id,
    level: contentFolderRule.level,
    message: `${path} is ${what}, expected a file or a folder of its own.`,
    hint: 'Put a copy of the file in its place, or take it out of the content folder.',
    span: fileStart(path),
  };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such folder or file.',
  EACCES: 'Permission was denied.',
  EPERM: 'Permission was denied.',
  ENOTDIR: 'It is a file, expected a folder.',
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}
