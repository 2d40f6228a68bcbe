import { fileStart, type Issue } from '../issue.ts';
import { kebab } from '../kebab.ts';
import { findNearest } from '../nearest.ts';
import { idPattern } from '../schema/fields.ts';
import type { FileKind } from '../schema/index.ts';
import { issue } from './rules.ts';

/** What a file of the content folder is, by its path; neither kind nor issue for a hidden file. */
export interface ReadPath {
  kind?: FileKind;
  id: string;
  issue?: Issue;
}

/** Tells by a path, relative to the content folder, what kind of file it is and which id it has. */
export function parsePath(path: string): ReadPath {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  const id = name.replace(/\.mdx$/, '');
  if (parts.some((part) => part.startsWith('.'))) return { id };
  const kind = parts.length === 1 ? topFiles.get(name) : folders.get(parts[0] ?? '');
  if (!kind || parts.length > 2 || id === name) return { id, issue: describeStray(path, parts, name) };
  if (idPattern.test(id)) return { kind, id };
  return { kind, id, issue: describeName(path, id) };
}

const topFiles: ReadonlyMap<string, FileKind> = new Map([
  ['dossier.mdx', 'about'],
  ['summary.mdx', 'summary'],
  ['withheld.mdx', 'withheld'],
]);

const folders: ReadonlyMap<string, FileKind> = new Map([
  ['articles', 'article'],
  ['sources', 'source'],
  ['actors', 'actor'],
  ['places', 'place'],
  ['questions', 'question'],
]);

function describeStray(path: string, parts: string[], name: string): Issue {
  const [folder = ''] = parts;
  const span = fileStart(path);
  if (parts.length === 1) {
    const near = findNearest(name, topFiles.keys());
    const hint = near ? `Did you mean ${near}?` : 'Move it out of the content folder.';
    return issue('stray-file', span, `Unexpected file ${name}; it is left out.`, hint);
  }
  if (!folders.has(folder)) {
    const near = findNearest(folder, folders.keys());
    const hint = near ? `Did you mean ${near}/?` : `The folders are ${[...folders.keys()].join(', ')}.`;
    return issue('stray-file', span, `Unexpected folder ${folder}/; what is in it is left out.`, hint);
  }
  return parts.length > 2
    ? issue(
        'stray-file',
        span,
        `Unexpected folder inside ${folder}/; the file is left out.`,
        `Move it to ${folder}/${name}.`,
      )
    : issue(
        'stray-file',
        span,
        `Expected a file that ends with .mdx, found ${name}; it is left out.`,
        `Rename it to ${name.replace(/\.[^.]*$/, '')}.mdx, or move it out of the content folder.`,
      );
}

function describeName(path: string, id: string): Issue {
  const better = kebab(id);
  return issue(
    'file-name',
    fileStart(path),
    `Expected a file name of lower-case letters a to z, digits and single hyphens, found "${id}.mdx".`,
    better ? `Rename it to ${better}.mdx.` : 'Name it after the record, in letters a to z.',
  );
}
