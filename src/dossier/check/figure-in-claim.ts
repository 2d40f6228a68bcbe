import type { QuestionKind } from '../answer.ts';
import { findDates, statesDate } from '../date-mention.ts';
import type { ParsedClaim } from '../parse/parsed.ts';
import { parseValue } from '../value.ts';
import { isInEnglish } from './language.ts';
import { claimName } from './naming.ts';
import { claimsOf, recordsOf } from './records.ts';
import type { Problem, Rule } from './rule.ts';
import { findStatement } from './stated-count.ts';

/**
 * The annotated words must state the figure that `value` gives.
 *
 * Cause: a slip in the figure, a sign that the words don't have (or that the value lacks), words cut too short.
 * Fix: correct the value or the words; where the value follows from them without being stated, add inferred="yes".
 */
export const figureInClaim: Rule = {
  id: 'figure-in-claim',
  level: 'error',
  description:
    'The words of a claim on a count or a date state its value: in digits or number words, with "more than" for >, "nearly" for <~, "about" for ~ and nothing of the sort where the value has no sign. "A bomb" is >=1, not 1; a bare plural is `some`. A date may leave its year to the context. A claim whose words imply the value rather than state it carries inferred="yes".',
  ok: [
    '<Claim id="monday-dead" question="dead" value="3500" when="2024-03-05">3,500 people died</Claim>.',
    '<Claim id="monday-dead" question="dead" value=">100" when="2024-03-05">Well over a hundred died</Claim>.',
    '<Claim id="monday-dead" question="dead" value="<~500000" when="2024-03-05">Close to half a million died</Claim>.',
    '<Claim id="monday-dead" question="dead" value="20..30" when="2024-03-05">Between twenty and thirty died</Claim>.',
    '<Claim id="monday-dead" question="dead" value="dozens" when="2024-03-05">Dozens died</Claim>.',
    '<Claim id="monday-dead" question="dead" value=">=1" when="2024-03-05">A docker died</Claim>.',
    '<Claim id="monday-dead" question="dead" value="some" when="2024-03-05">Dockers died</Claim>.',
    '<Claim id="monday-dead" question="dead" value="2" inferred="yes" when="2024-03-05">The docker and his mate died</Claim>.',
  ],
  notOk: [
    '<Claim id="monday-dead" question="dead" value="28" when="2024-03-05">Eighteen died</Claim>.',
    '<Claim id="monday-dead" question="dead" value="100" when="2024-03-05">More than 100 died</Claim>.',
    '<Claim id="monday-dead" question="dead" value=">100" when="2024-03-05">100 died</Claim>.',
    '<Claim id="monday-dead" question="dead" value="1" when="2024-03-05">A docker died</Claim>.',
    '<Claim id="monday-dead" question="dead" value="3" when="2024-03-05">They died</Claim>.',
    {
      'questions/began.mdx':
        '---\ntitle: When did it begin?\nkind: date\nscope: The first flames.\ntime: fixed\nsection: fire\norder: 30\n---',
      'articles/monday.mdx':
        '---\ntitle: Fire\nsource: daily\nwire: [agency]\npublished: 2024-03-05\nlanguage: en\naccess: full\n---\n\n<Claim id="monday-began" question="began" value="2024-03-04">It began on Monday</Claim>.',
    },
  ],
  check(parsed, report) {
    const questions = recordsOf(parsed).question;
    const english = isInEnglish(parsed);
    for (const { claim } of claimsOf(parsed)) {
      const { question, value, inferred } = claim.attributes;
      const asked = question && questions.get(question.value.trim());
      if (!asked || !value || inferred?.value === 'yes') continue;
      const { kind, options } = asked.fields;
      const answer = parseValue(value.value, { kind, options });
      if ('problem' in answer || answer.value.noAnswer) continue; // a problem is reported by another rule
      const problem = english
        ? findProblem(kind, answer.value.text, claim)
        : findMissingDigits(kind, answer.value.text, claim);
      if (problem) report({ span: value.span, ...problem });
    }
  },
};

type Unplaced = Omit<Problem, 'span'>;

function findProblem(kind: QuestionKind, value: string, claim: ParsedClaim): Unplaced | undefined {
  if (kind === 'count') return findMissingCount(value, claim);
  if (kind !== 'date' || statesDate(findDates(claim.words), value)) return undefined;
  return {
    message: `${claimName(claim)} has value="${value}", but its words name no such date.`,
    hint: 'Let the words name the day and the month, or add inferred="yes".',
  };
}

function findMissingCount(value: string, claim: ParsedClaim): Unplaced | undefined {
  const statement = findStatement(claim.words, value);
  if (statement.states) return undefined;
  const { written, words, sameNumber } = statement;
  const start = `${claimName(claim)} has value="${value}", but its words`;
  if (written === undefined) {
    const hint =
      value === '1'
        ? 'Write value=">=1" where the words have no numeral ("a bomb"), or let them state the figure.'
        : 'Correct the value, let the words state the figure, or add inferred="yes".';
    return { message: `${start} state no such figure.`, hint };
  }
  const hint = sameNumber
    ? `Write value="${written}", or let the words say what the value says.`
    : `Write value="${written}", or correct the words; add inferred="yes" where they imply the value.`;
  return { message: `${start} say "${words}".`, hint };
}

/** In another language only digits can be read: where the words have some, the value's must be among them. */
function findMissingDigits(kind: QuestionKind, value: string, claim: ParsedClaim): Unplaced | undefined {
  if (kind !== 'count' || !/\d/.test(claim.words)) return undefined;
  const written: string[] = claim.words.replaceAll(/(?<=\d)[.,'’\s](?=\d{3}(?!\d))/g, '').match(/\d+/g) ?? [];
  const missing = (value.match(/\d+/g) ?? []).filter((digits) => !written.includes(digits));
  if (missing.length === 0) return undefined;
  return {
    message: `${claimName(claim)} has value="${value}", but its words have other figures: ${written.join(', ')}.`,
    hint: 'Correct the value or the words, or add inferred="yes".',
  };
}
