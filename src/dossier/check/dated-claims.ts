import { claimName } from './naming.ts';
import { claimsOf, recordsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * On a question whose answer changes with time, a claim should say as of when it speaks.
 *
 * Cause: neither `when` nor `said` was written, so that the claim falls back to the day of its article.
 * Fix: add `when`, the day that the figure is as of, or `said`, the day on which it was given.
 */
export const datedClaims: Rule = {
  id: 'dated-claims',
  level: 'warning',
  description:
    'A claim on a question that grows or varies states `when` or `said`. One that states neither forms no position where its origin has a dated one.',
  ok: [
    '<Claim id="monday-dead" question="dead" value="3" when="2024-03-05">Three died</Claim>.',
    '<Claim id="monday-arson" question="arson" value="yes">It was laid</Claim>.',
  ],
  notOk: ['<Claim id="monday-dead" question="dead" value="3">Three died</Claim>.'],
  check(parsed, report) {
    const questions = recordsOf(parsed).question;
    for (const { claim } of claimsOf(parsed)) {
      const { question, when, said, value } = claim.attributes;
      const time = question && questions.get(question.value)?.fields.time;
      if (!question || !value || when || said || !time || time === 'fixed') continue;
      report({
        span: question.span,
        message: `${claimName(claim)} answers "${question.value}", which ${time}, but states neither when nor said.`,
        hint: 'Add when, the day that it is as of, or said, the day on which it was said.',
      });
    }
  },
};
