import type { Issue, Span } from '../issue.ts';
import type { DescribedRule } from '../rule.ts';
import { componentRules } from './rules/components.ts';
import { fileRules } from './rules/files.ts';
import { frontmatterRules } from './rules/frontmatter.ts';
import { linkRules } from './rules/links.ts';
import { markupRules } from './rules/markup.ts';

const texts = { ...fileRules, ...frontmatterRules, ...markupRules, ...componentRules, ...linkRules };

export type ParseRule = keyof typeof texts;

/** The rules that one file can break by itself, in the order in which they apply; `check/` has those across records. */
export const parseRules: readonly DescribedRule[] = Object.entries(texts).map(([id, text]) => ({
  id,
  ...text,
}));

/** The issue of a rule at a place. */
export function issue(rule: ParseRule, span: Span, message: string, hint?: string): Issue {
  return { rule, level: texts[rule].level, message, ...(hint === undefined ? {} : { hint }), span };
}
