/** The answer to a question as weighed, in words. */
import { describeDate } from '../dossier/date-words.ts';
import type { Question } from '../dossier/model.ts';
import type { Weighing } from '../dossier/weighing.ts';
import { describeAnswer } from '../dossier/weigh/index.ts';
import { joinNames } from '../dossier/weigh/name.ts';

/**
 * The figures of a weighing: "28 or 45" where they are in dispute, "more than 10" where that is agreed, with
 * their signs as written. Undefined where there is no answer.
 */
export function answerWords({ answers, question, verdict }: Weighing): string | undefined {
  const words = [...new Set(answers.map((answer) => describeAnswer(answer, question)))];
  if (words.length === 0) return undefined;
  // "Yes or no" is how a reader puts it, whatever the order of the options.
  if (question.kind === 'yesno') words.sort().reverse();
  const figures = verdict === 'evolving' ? words.join('; ') : joinNames(words, 'or');
  return withUnit(figures, question);
}

/**
 * The unit stands with the figures where the question does not say what is counted: "650 euros" for "What was
 * offered?", but "28" for "How many people died?". A unit is a plural, and so stands with no lone 1.
 */
function withUnit(figures: string, { title, unit }: Question): string {
  if (unit === undefined || figures === '1' || /^how many /i.test(title)) return figures;
  return `${figures} ${unit}`;
}

/** The date of a verdict, written out; undefined where it has none. */
export function verdictDay({ date }: Weighing): string | undefined {
  return date && describeDate(date);
}

/** An answer's standing in the middle of a sentence, after the verdict: ", 2 independent origins". */
export function standingWords(weighing: Weighing): string {
  // The verdict "one origin" has said the number; what follows it is left.
  if (weighing.verdict === 'single-origin') return countWords(weighing).replace(/^[^,]*/, '');
  const count = countWords(weighing);
  return `, ${count.charAt(0).toLowerCase()}${count.slice(1)}`;
}

/** The count of independent origins, without a full stop: "2 independent origins, 1 a party to the fighting". */
export function countWords({ count }: Weighing): string {
  return count.replace(/\.$/, '');
}
