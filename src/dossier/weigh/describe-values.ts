/** Values as written, as they read, and for what they stand. */
import type { AnswerSet, QuestionKind } from '../answer.ts';
import type { Id } from '../model.ts';
import { parseValue } from '../value.ts';
import { wholeNumbers } from './answer-set.ts';
import { describeAnswer, describeValue } from './describe-answer.ts';

export interface WrittenValues {
  kind: QuestionKind;
  values: readonly string[];
  /** Ids of the options of a choice, which stand for their titles as well. */
  options?: readonly Id[];
}

export interface DescribedValue {
  written: string;
  reads: string;
  standsFor: string;
}

/** What each value stands for by itself, where only those with a decimal leave room for decimals. */
export function describeValues({ kind, values, options = [] }: WrittenValues): DescribedValue[] {
  const question = { kind, options: options.map((id) => ({ id, title: id })) };
  return values.map((text) => {
    const parsed = parseValue(text, question);
    const value = 'value' in parsed ? parsed.value : undefined;
    const describe = (set: AnswerSet): string =>
      describeAnswer({ set: value?.decimal ? set : wholeNumbers(set) }, question);
    const standsFor = value?.set ? describe(value.set) : 'no answer';
    return { written: text, reads: describeValue(text, question), standsFor };
  });
}
