import { compareIssues, type Issue, type Level } from '../dossier/issue.ts';
import type { Fixes } from './fix-folder.ts';
import { harmless } from './harmless.ts';
import { renderCount } from './report-count.ts';
import { describeRefusal, fixHint } from './report-fixes.ts';
import { reportPath } from './report-place.ts';
import type { ReportOptions } from './report-text.ts';

/**
 * Issues as annotations of GitHub Actions, one workflow command a line, in order of file and place, with a count at
 * the end. No line break follows. Paths are relative to `root`, which should be the top of the repository.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function renderGithubReport(
  issues: readonly Issue[],
  { folder, files, leftOut, fixes, root = process.cwd() }: ReportOptions & { root?: string },
): string {
  const commands = [...issues].sort(compareIssues).map((issue) => renderCommand(issue, folder, root));
  const notices = fixes ? renderNotices(fixes, folder, root) : [];
  return [...notices, ...commands, renderCount(issues, files.length, leftOut)].join('\n');
}

function renderNotices({ fixed, refused }: Fixes, folder: string, root: string): string[] {
  const told = [
    ...fixed.map(({ rule, done, span }) => ({ rule, span, message: `Fixed. ${done}` })),
    ...refused.map((fix) => ({
      ...{ rule: fix.issue.rule, span: fix.issue.span },
      message: `Not fixed. ${describeRefusal(fix)}`,
    })),
  ];
  return told.map((notice) => renderCommand({ level: 'notice', ...notice }, folder, root));
}

type Annotation = Omit<Issue, 'level' | 'fix'> & { level: Level | 'notice'; fix?: unknown };

function renderCommand(
  { rule, level, message, hint, span, fix }: Annotation,
  folder: string,
  root: string,
): string {
  const place = span.file === '.' ? {} : { file: reportPath(folder, span.file, root), ...linesOf(span) };
  const properties = Object.entries({ ...place, title: rule })
    .map(([name, value]) => `${name}=${escapeProperty(harmless(String(value)))}`)
    .join(',');
  const text = [message, ...(hint === undefined ? [] : [hint]), ...(fix ? [fixHint] : [])]
    .map(harmless)
    .join('\n');
  return `::${level} ${properties}::${escapeData(text)}`;
}

/** Columns are for annotations within one line; the last one is that of the last character. */
function linesOf({ start, end }: Issue['span']): Record<string, number> {
  const lines = { line: start.line, endLine: end.line };
  if (start.line !== end.line) return lines;
  return { ...lines, col: start.column, endColumn: Math.max(start.column, end.column - 1) };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, what ends it or the whole list is escaped too. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
