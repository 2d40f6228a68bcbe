/** What a rule across records is. One rule a file; `index.ts` lists them in order. */
import type { Fix, Span } from '../issue.ts';
import type { ParsedDossier } from '../parse/parsed.ts';
import type { DescribedRule } from '../rule.ts';

export interface Rule extends DescribedRule {
  /** Reports every breach. Never throws, whatever the parser lets through. */
  check(parsed: ParsedDossier, report: Report): void;
}

export type Report = (problem: Problem) => void;

export interface Problem {
  span: Span;
  /** What was found and what was expected. */
  message: string;
  /** The one thing to do about it. */
  hint: string;
  /** Only where there is exactly one right answer. */
  fix?: Fix;
  /** What no report may show of the file: see `Issue`. */
  concealed?: { start: number; end: number }[];
}
