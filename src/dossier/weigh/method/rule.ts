/** How the method page's rules are written down, before their examples are weighed. */
import type { QuestionKind, QuestionTime } from '../../answer.ts';
import type { Id } from '../../model.ts';
import type { WrittenValues } from '../describe-values.ts';
import type { Statement } from '../statements.ts';

export interface WrittenSection {
  id: Id;
  title: string;
  rules: readonly WrittenRule[];
}

export interface WrittenRule {
  id: Id;
  title: string;
  rule: string;
  /** Values and what they stand for, or statements to be weighed; dates are EDTF. */
  example: WrittenValues | WrittenExample;
}

export interface WrittenExample {
  question: string;
  time: QuestionTime;
  kind?: QuestionKind;
  statements: readonly (Partial<Statement> & Pick<Statement, 'value'>)[];
  /** Days of publication as of which it is weighed as well. */
  knownOn?: readonly string[];
  /** The question's parts. */
  parts?: readonly { id: Id; title: string }[];
}
