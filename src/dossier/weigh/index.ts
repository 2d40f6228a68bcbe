/** How claims are weighed: from the linked dossier to a verdict for every question, and why. */
export { publicationDays, publishedBy, weighAsKnownOn } from './as-known-on.ts';
export { describeAnswer, describeValue, formatNumber } from './describe-answer.ts';
export { nameOf, nameOfVoice } from './name.ts';
export { describeValues, type WrittenValues } from './describe-values.ts';
export { findSumIssues, partsAddUp } from './sum-issues.ts';
export { followSpeaksFor } from './voice.ts';
export { weighDossier } from './weigh-dossier.ts';
export { describeMethod } from './method.ts';
export type { MethodExample, MethodRule, MethodSection, ShownResult, ShownStatement } from './method.ts';
