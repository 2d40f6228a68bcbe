import type { QuestionKind } from '../answer.ts';
import type { Fix } from '../issue.ts';
import type { Id } from '../model.ts';
import { findObvious } from '../nearest.ts';
import { parseValue } from '../value.ts';
import { replaceId } from './id-fix.ts';
import type { ParsedAttribute, ParsedDossier } from '../parse/parsed.ts';
import { claimName } from './naming.ts';
import { claimsOf, recordsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * A value must be an answer to its question: a count, yes or no, one of its options, or a date.
 *
 * Cause: the wrong question, a separator in a figure, an option that the question does not list.
 * Fix: as the hint says.
 */
export const valueFitsQuestion: Rule = {
  id: 'value-fits-question',
  level: 'error',
  description:
    'A claim’s value is of the kind that its question asks for: a count such as 28, ~3500 or >100; yes or no; one of its options; or an EDTF date. `unknown` and `silent` fit every question.',
  ok: [
    '<Claim id="monday-dead" question="dead" value=">100" when="2024-03-05">Over a hundred died</Claim>, <Claim id="monday-arson" question="arson" value="unknown">and nobody knows why</Claim>.',
  ],
  notOk: [
    '<Claim id="monday-dead" question="dead" value="3,500" when="2024-03-05">3,500 died</Claim>.',
    '<Claim id="monday-arson" question="arson" value="maybe">It may have been laid</Claim>.',
  ],
  check(parsed, report) {
    const questions = recordsOf(parsed).question;
    for (const { claim } of claimsOf(parsed)) {
      const { question, value } = claim.attributes;
      const asked = question && questions.get(question.value);
      if (!asked || !value || value.value.trim() === '') continue;
      const { kind, options } = asked.fields;
      if (kind === 'choice' && options.length === 0) continue; // its options are reported where they stand
      const answer = parseValue(value.value, { kind, options });
      if (!('problem' in answer)) continue;
      report({
        span: value.span,
        message: `${claimName(claim)} answers "${asked.id}": ${answer.problem}`,
        hint: answer.hint ?? waysOut[kind],
        fix:
          kind === 'choice' && !parsed.faulty?.has(asked.file)
            ? fixOption(parsed, value, options)
            : undefined,
      });
    }
  },
};

/** An option's id that is misspelt, with or without the sign that excludes it. */
function fixOption(parsed: ParsedDossier, value: ParsedAttribute, options: { id: Id }[]): Fix | undefined {
  const option = value.value.replace(/^!/, '');
  const words = ['unknown', 'silent'];
  const meant = findObvious(option, [...options.map(({ id }) => id), ...words]);
  const place = value.spanIn(value.value.length - option.length, value.value.length);
  return meant !== undefined && !words.includes(meant) && place
    ? replaceId(parsed, option, meant, [place])
    : undefined;
}

const waysOut: Readonly<Record<QuestionKind, string>> = {
  count: 'Write a count, or name another question.',
  yesno: 'Write yes or no, or name another question.',
  choice: 'Write one of the options, or add an option to the question.',
  date: 'Write an EDTF date, or name another question.',
};
