import { compareIssues, type Issue, type Level, type Point, type Span } from '../dossier/issue.ts';
import { countLevels } from './report-count.ts';
import { describeRefusal } from './report-fixes.ts';
import { reportPath } from './report-place.ts';
import type { ReportOptions } from './report-text.ts';

/** What `npm run check -- --format json` prints. Keys may be added; none changes its meaning in this version. */
export interface JsonReport {
  version: 1;
  /** The content folder, relative to the working directory. */
  folder: string;
  /** How many files were read. */
  files: number;
  errors: number;
  warnings: number;
  /** How many issues of other rules are not in the list; always 0 without `--rule`. */
  leftOut: number;
  /** In order of file and place. */
  issues: JsonIssue[];
  /** Only with `--fix`: what was done, in order of file and place. */
  fixed?: { rule: string; message: string; path: string; start: Point }[];
  /** Only with `--fix`: issues whose fix was left out, with the reason. They are among the issues too. */
  notFixed?: { rule: string; message: string; path: string; start: Point }[];
}

export interface JsonIssue {
  rule: string;
  level: Level;
  message: string;
  hint?: string;
  /**
   * Relative to the working directory, with forward slashes: `content/articles/gazette.mdx`. The content folder itself
   * where the issue is with the whole of it.
   */
  path: string;
  /**
   * Line and column count from 1, offset from 0, in UTF-16 units of the text without its byte order mark. Both are
   * the start of the file where the issue is with the whole of it.
   */
  start: Point;
  /** The point behind the last character. */
  end: Point;
  /** There where `--fix` can mend it. */
  fixable?: true;
}

/** Issues for programs: a `JsonReport` as text. No line break follows. */
export function renderJsonReport(
  issues: readonly Issue[],
  { folder, files, leftOut = 0, fixes }: ReportOptions,
): string {
  const placeOf = ({ file, start }: Span) => ({ path: reportPath(folder, file), start });
  const report: JsonReport = {
    version: 1,
    folder: reportPath(folder, '.'),
    files: files.length,
    ...countLevels(issues),
    leftOut,
    issues: [...issues].sort(compareIssues).map(({ rule, level, message, hint, span, fix }) => ({
      rule,
      level,
      message,
      ...(hint === undefined ? {} : { hint }),
      ...placeOf(span),
      end: span.end,
      ...(fix && { fixable: true as const }),
    })),
    ...(fixes && {
      fixed: fixes.fixed.map(({ rule, done, span }) => ({
        ...{ rule, message: done },
        ...placeOf(span),
      })),
      notFixed: fixes.refused.map((refused) => ({
        ...{ rule: refused.issue.rule, message: describeRefusal(refused) },
        ...placeOf(refused.issue.span),
      })),
    }),
  };
  return JSON.stringify(report, undefined, 2).replace(hazards, escapeHazard);
}

/**
 * What could move, hide or turn text around on the terminal that the report is read on. Such characters can stand
 * in strings only, where their escapes mean the same. Line breaks are those between the keys.
 */
const hazards = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cn}\p{Co}]/gu;

function escapeHazard(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
