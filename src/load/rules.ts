import { checkRules } from '../dossier/check/index.ts';
import { parseRules } from '../dossier/parse/rules.ts';
import type { DescribedRule } from '../dossier/rule.ts';
import { partsAddUp } from '../dossier/weigh/index.ts';
import { contentFolderRule } from './content-folder.ts';

/** Every rule that an issue can be of, in the order in which they apply: loading, parsing, checking, weighing. */
export const rules: readonly DescribedRule[] = [contentFolderRule, ...parseRules, ...checkRules, partsAddUp];

export const ruleIds: readonly string[] = rules.map(({ id }) => id);
