/** What can be wrong with a content folder, as data. Nothing in the core throws or prints. */

/** A point in a file: line and column count from 1, offset from 0, in UTF-16 units of the decoded text. */
export interface Point {
  line: number;
  column: number;
  offset: number;
}

/** A stretch of a file. `file` is relative to the content folder, with forward slashes: `articles/gazette.mdx`. */
export interface Span {
  file: string;
  start: Point;
  end: Point;
}

/** A change of a file: what stands in the span is replaced by the text. */
export interface Edit {
  span: Span;
  text: string;
}

/** How an issue is mended that has exactly one right answer. */
export interface Fix {
  /** What it does, as a sentence in the past tense: `Wrote "sdf" in place of "sdff".` */
  done: string;
  /** All in the file of the issue; none overlaps another. */
  edits: Edit[];
}

/** Errors stop `check` and `build`; warnings do not. */
export type Level = 'error' | 'warning';

/** One problem, at one place. */
export interface Issue {
  /** The id of the rule that found it; `src/load/rules.ts` lists them all. */
  rule: string;
  level: Level;
  /** What was found and what was expected, in one or two sentences. */
  message: string;
  /** The one thing to do about it; names the nearest known id where there is one. */
  hint?: string;
  span: Span;
  /** How many more of its level and its file are not listed after it, as they would help nobody. */
  more?: number;
  /** Given only where there is exactly one right answer; `check --fix` applies it. */
  fix?: Fix;
  /**
   * Stretches of its file, as offsets, that no report may show: a name that the dossier withholds stands there.
   * In order and without overlap.
   */
  concealed?: { start: number; end: number }[];
}

/** The very start of a file, for problems that concern the file as a whole. */
export function fileStart(file: string): Span {
  const point = { line: 1, column: 1, offset: 0 };
  return { file, start: point, end: point };
}

/** The issue as one that is to be mended by hand. */
export function withoutFix({ fix: _fix, ...issue }: Issue): Issue {
  return issue;
}

/** Order of a report: by file, then by place, then by rule. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareText(a.span.file, b.span.file) ||
    a.span.start.offset - b.span.start.offset ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine, whatever its locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
