/** What a rule is called and what it asks for: the same whether it is applied on loading, parsing, checking or weighing. */
import type { Level } from './issue.ts';

export interface DescribedRule {
  /** Kebab-case; a contributor sees it in every report. */
  id: string;
  level: Level;
  /** What must hold, and why, for a contributor who has just broken it. */
  description: string;
  /** Examples without an issue of this rule, and without any error. Run as tests and printed for contributors. */
  ok: readonly Example[];
  /** Examples with one issue of this rule, whose only errors are this rule's. */
  notOk: readonly Example[];
}

/**
 * Files that are laid over the example dossier of `check/example.ts`, by their path in the content folder, where
 * undefined takes a file away; or, as a string, the body of its article `articles/monday.mdx`.
 */
export type Example = string | Readonly<Record<string, string | Uint8Array | undefined>>;
