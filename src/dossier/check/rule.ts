/** What a rule across records is. One rule a file; `index.ts` lists them in order. */
import type { Level, Span } from '../issue.ts';
import type { ParsedDossier } from '../parse/parsed.ts';

export interface Rule {
  /** Kebab-case; a contributor sees it in every report. */
  id: string;
  level: Level;
  /** What must hold, and why, for a contributor who has just broken it. */
  description: string;
  /** Examples without an issue of this rule, and without any error. Run as tests and printed for contributors. */
  ok: Example[];
  /** Examples whose only errors are this rule's. */
  notOk: Example[];
  /** Reports every breach. Never throws, whatever the parser lets through. */
  check(parsed: ParsedDossier, report: Report): void;
}

/**
 * Files that are laid over the example dossier of `example.ts`, by their path in the content folder; or, as a
 * string, the body of its article `articles/monday.mdx`.
 */
export type Example = string | Record<string, string>;

export type Report = (problem: Problem) => void;

export interface Problem {
  span: Span;
  /** What was found and what was expected. */
  message: string;
  /** The one thing to do about it. */
  hint: string;
}
