import { checkRules } from '../dossier/check/index.ts';
import { parseRules } from '../dossier/parse/rules.ts';

/** The id of every rule that an issue can be of, in the order in which they apply: loading, parsing, checking, weighing. */
export const ruleIds: readonly string[] = [
  'content-folder',
  ...Object.keys(parseRules),
  ...checkRules.map(({ id }) => id),
  'parts-add-up',
];
