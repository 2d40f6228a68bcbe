import type { DescribedRule } from '../../rule.ts';

/** A rule of the parser as it is written down: its id is its key. */
export type ParseRuleText = Omit<DescribedRule, 'id'>;
