/** A content folder in, a dossier out: the whole way of the data, in order. Pure; throws on no input. */
import { checkDossier } from './check/index.ts';
import { filesOf } from './check/records.ts';
import { withheldNamesOf } from './check/withheld-names.ts';
import { compareIssues, type Issue } from './issue.ts';
import { linkDossier } from './link/index.ts';
import type { Dossier } from './dossier.ts';
import type { SourceFile } from './model.ts';
import { parseDossier, type ParseOptions } from './parse/index.ts';
import type { ParsedDossier } from './parse/parsed.ts';
import { concealIssues } from './withheld/conceal.ts';
import { findSumIssues, weighDossier } from './weigh/index.ts';

/**
 * Reads, checks, links and weighs the files of a content folder.
 *
 * @returns the issues of every file, in order of file and place, each once, as many of one kind as help; the files as far as they could be
 * read; and the dossier, unless an issue is an error. No issue shows a name that the dossier withholds
 */
export function buildDossier(
  files: readonly SourceFile[],
  { found = [], withheldKey, onProgress, mostIssues }: BuildOptions = {},
): { dossier?: Dossier; parsed: ParsedDossier; issues: Issue[] } {
  const { parsed, issues: parseIssues } = parseDossier(files, { withheldKey, onProgress });
  const issues = [...found, ...parseIssues, ...checkDossier(parsed, onProgress, mostIssues)];
  if (issues.some(({ level }) => level === 'error')) return { parsed, issues: forReport(issues, parsed) };
  onProgress?.({ stage: 'Linking records' });
  const dossier = linkDossier(parsed, textsOf(parsed));
  const weighings = weighDossier(dossier, dossier.articles, onProgress);
  return {
    dossier: { ...dossier, weighings },
    parsed,
    issues: forReport([...issues, ...findSumIssues(weighings)], parsed),
  };
}

interface BuildOptions extends ParseOptions {
  /** What reading the files has found already. */
  found?: readonly Issue[];
  /** How many of one rule across records are listed in one file; as many as help by default. */
  mostIssues?: number | undefined;
}

function forReport(issues: Issue[], parsed: ParsedDossier): Issue[] {
  const names = withheldNamesOf(parsed);
  return inOrder(concealIssues(issues, names && 'list' in names ? names.list : undefined));
}

function inOrder(issues: Issue[]): Issue[] {
  const once = new Map(
    issues.map((issue) => [JSON.stringify([issue.rule, issue.message, issue.span]), issue]),
  );
  return [...once.values()].sort(compareIssues);
}

/** The list of names withheld is for nobody to read. */
function textsOf(parsed: ParsedDossier): Map<string, string> {
  const shown = filesOf(parsed).filter(({ file }) => file !== parsed.withheld?.file);
  return new Map(shown.map(({ file, text }) => [file, text]));
}
