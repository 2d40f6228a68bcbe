/** A content folder in, a dossier out: the whole way of the data, in order. Pure; throws on no input. */
import { checkDossier } from './check/index.ts';
import { compareIssues, type Issue } from './issue.ts';
import { linkDossier } from './link/index.ts';
import type { Dossier } from './dossier.ts';
import type { SourceFile } from './model.ts';
import { parseDossier } from './parse/index.ts';
import type { ParsedDossier } from './parse/parsed.ts';
import { findSumIssues, weighDossier } from './weigh/index.ts';

/**
 * Reads, checks, links and weighs the files of a content folder.
 *
 * @returns every issue of every file, in order of file and place, each once; the files as far as they could be
 * read; and the dossier, unless an issue is an error
 */
export function buildDossier(files: readonly SourceFile[]): {
  dossier?: Dossier;
  parsed: ParsedDossier;
  issues: Issue[];
} {
  const { parsed, issues: parseIssues } = parseDossier(files);
  const issues = inOrder([...parseIssues, ...checkDossier(parsed)]);
  if (issues.some(({ level }) => level === 'error')) return { parsed, issues };
  const dossier = linkDossier(parsed, textsOf(parsed));
  const weighings = weighDossier(dossier);
  return {
    dossier: { ...dossier, weighings },
    parsed,
    issues: inOrder([...issues, ...findSumIssues(weighings)]),
  };
}

function inOrder(issues: Issue[]): Issue[] {
  const once = new Map(
    issues.map((issue) => [JSON.stringify([issue.rule, issue.message, issue.span]), issue]),
  );
  return [...once.values()].sort(compareIssues);
}

function textsOf(parsed: ParsedDossier): Map<string, string> {
  const { about, summary, articles, sources, actors, places, questions } = parsed;
  const tops = [about, summary].flatMap((file) => file ?? []);
  const files: { file: string; text: string }[] = [tops, articles, sources, actors, places, questions].flat();
  return new Map(files.map(({ file, text }) => [file, text]));
}
