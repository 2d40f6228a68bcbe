import { checkDossier } from '../check/index.ts';
import type { Issue } from '../issue.ts';
import type { SourceFile } from '../model.ts';
import { parseDossier } from '../parse/index.ts';

/** The errors that a dossier would have with one more file and does not have without it, in whichever file. */
export function findNewErrors(files: readonly SourceFile[], file: SourceFile): Issue[] {
  const before = new Set(findErrors(files).map(keyOf));
  return findErrors([...files, file]).filter((issue) => !before.has(keyOf(issue)));
}

/** The rank after the last question of a section, with a gap: 10 in a section without questions. */
export function nextOrder(files: readonly SourceFile[], section: string): string {
  const { questions } = parseDossier(files).parsed;
  const ranks = questions
    .filter(({ fields }) => fields.section === section)
    .map(({ fields }) => fields.order);
  return String((Math.floor(Math.max(0, ...ranks) / 10) + 1) * 10);
}

function findErrors(files: readonly SourceFile[]): Issue[] {
  const { parsed, issues } = parseDossier(files);
  return [...issues, ...checkDossier(parsed)].filter(({ level }) => level === 'error');
}

function keyOf({ rule, message, span }: Issue): string {
  return JSON.stringify([rule, message, span.file]);
}
