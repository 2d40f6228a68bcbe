import { styleText } from 'node:util';
import { compareIssues, type Issue, type Level, type Span } from '../dossier/issue.ts';
import type { SourceFile } from '../dossier/model.ts';
import type { Fixes } from './fix-folder.ts';
import { readableText } from '../dossier/parse/decode.ts';
import { blank } from '../dossier/withheld/conceal.ts';
import { renderCodeFrame } from './code-frame.ts';
import { harmless } from './harmless.ts';
import { renderCount } from './report-count.ts';
import { describeRefusal, describeWaiting, fixHint, renderFixCount } from './report-fixes.ts';
import { reportPath } from './report-place.ts';

export interface ReportOptions {
  /** The content folder, absolute or relative to the working directory; paths are shown relative to the latter. */
  folder: string;
  /** The files as read: the place of each issue is shown in its line. */
  files: readonly SourceFile[];
  /** Whether to colour the report with the escape codes of a terminal. */
  color?: boolean;
  /** How many issues of other rules are not among those to report; by default none. */
  leftOut?: number;
  /** What was fixed before; by default nothing was to be. */
  fixes?: Fixes;
}

/** Issues as text for people, in order of file and place, with a count at the end. No line break follows. */
export function renderReport(
  issues: readonly Issue[],
  { folder, files, color = false, leftOut, fixes }: ReportOptions,
): string {
  const paint: Paint = color ? (style, text) => styleText(style, text, { validateStream: false }) : plain;
  const linesOf = readLinesOf(files);
  const blocks = [...issues].sort(compareIssues).map((issue) => {
    const lines = linesOf(issue.span.file, issue.concealed);
    const frame = lines && renderCodeFrame(lines, issue.span);
    return renderIssue(issue, reportPath(folder, issue.span.file), frame, paint);
  });
  const before = fixes ? [renderFixes(fixes, issues, folder, paint)] : [];
  return [...before, ...blocks, renderCount(issues, files.length, leftOut)].join('\n\n');
}

/** True where a stream is a terminal and its user has not asked for reports without colour. */
export function wantsColor(stream: { isTTY?: boolean }): boolean {
  return stream.isTTY === true && !process.env['NO_COLOR'];
}

type Style = 'red' | 'yellow' | 'green' | 'dim' | 'bold';
type Paint = (style: Style, text: string) => string;
const plain: Paint = (_style, text) => text;
const colors: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow' };

function renderIssue(issue: Issue, path: string, frame: string | undefined, paint: Paint): string {
  const { line, column } = issue.span.start;
  const place = paint('bold', `${harmless(path)}:${line}:${column}`);
  const lines = [`${place}  ${paint(colors[issue.level], issue.level)}  ${paint('dim', issue.rule)}`];
  lines.push(`  ${harmless(issue.message)}`);
  if (issue.hint) lines.push(`  ${harmless(issue.hint)}`);
  if (issue.fix) lines.push(paint('dim', `  ${fixHint}`));
  if (frame) lines.push('', ...frame.split('\n').map((row) => paint('dim', `    ${row}`)));
  return lines.join('\n');
}

function renderFixes(fixes: Fixes, left: readonly Issue[], folder: string, paint: Paint): string {
  const line = ({ file, start }: Span, mark: string, rule: string, told: string) => {
    const place = paint('bold', `${harmless(reportPath(folder, file))}:${start.line}:${start.column}`);
    return `${place}  ${mark}  ${paint('dim', rule)}  ${harmless(told)}`;
  };
  return [
    ...fixes.fixed.map(({ span, rule, done }) => line(span, paint('green', 'fixed'), rule, done)),
    ...fixes.refused.map((refused) =>
      line(refused.issue.span, paint('yellow', 'not fixed'), refused.issue.rule, describeRefusal(refused)),
    ),
    renderFixCount(fixes),
    ...[describeWaiting(left) ?? []].flat(),
  ].join('\n');
}

/** The lines of a file by its path, without what may not be shown. Whole files are decoded and parted only once. */
function readLinesOf(
  files: readonly SourceFile[],
): (path: string, concealed?: Issue['concealed']) => readonly string[] | undefined {
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const read = new Map<string, { text: string; lines: readonly string[] } | undefined>();
  // Issues of one file share what is concealed.
  const shown = new Map<Issue['concealed'], readonly string[]>();
  return (path, concealed = []) => {
    if (!read.has(path)) {
      const content = contents.get(path);
      const text = content === undefined ? undefined : readableText(content);
      read.set(path, text === undefined ? undefined : { text, lines: splitLines(text) });
    }
    const file = read.get(path);
    if (!file || concealed.length === 0) return file?.lines;
    const lines = shown.get(concealed) ?? splitLines(blank(file.text, concealed));
    shown.set(concealed, lines);
    return lines;
  };
}

function splitLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/);
}
