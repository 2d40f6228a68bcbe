import { parseEdtf, widenedDays } from '../edtf.ts';
import type { EdtfDate } from '../answer.ts';
import type { ParsedAttribute } from '../parse/parsed.ts';
import { publishedOf, saidOf } from './dates.ts';
import { claimName } from './naming.ts';
import { claimsOf, type PlacedClaim } from './records.ts';
import type { Report, Rule } from './rule.ts';

/**
 * A claim's dates must be dates, and nobody can tell of a day that has not yet come.
 *
 * Cause: a date written as in prose, a month and a day in each other's place, a wrong year.
 * Fix: write EDTF (2022-01-20, 2022-01, 2022-01-20/2022-01-27), and correct whichever date is wrong.
 */
export const claimDates: Rule = {
  id: 'claim-dates',
  level: 'error',
  description:
    '`when` and `said` are EDTF dates or intervals. The first day that a claim is about is no later than the last day on which it may have been said, and it was said no later than its article was published.',
  ok: [
    '<Claim id="monday-fire" when="2024-03-04/2024-03-05" said="2024-03-05">It burned all night</Claim>.',
    '<Claim id="monday-month" when="2024-03">It was a month of fires</Claim>.',
  ],
  notOk: [
    '<Claim id="monday-fire" when="4 March 2024">It burned</Claim>.',
    '<Claim id="monday-fire" when="2024-03-05" said="2024-03-04">It burned</Claim>.',
    '<Claim id="monday-fire" when="2024-03-06">It burned</Claim>.',
    '<Claim id="monday-fire" when="2024-03-04" said="2024-03-06">It burned</Claim>.',
  ],
  check(parsed, report) {
    for (const placed of claimsOf(parsed)) {
      const { when, said } = placed.claim.attributes;
      checkDate(placed, 'when', when, report);
      checkDate(placed, 'said', said, report);
      checkForesight(placed, report);
      checkSaid(placed, report);
    }
  },
};

function checkDate(
  { claim }: PlacedClaim,
  name: string,
  attribute: ParsedAttribute | undefined,
  report: Report,
): void {
  if (!attribute || attribute.value.trim() === '' || parseEdtf(attribute.value)) return;
  const reversed = attribute.value.split('/').reverse().join('/');
  const near = [reversed, attribute.value.trim()].find((text) => parseEdtf(text));
  report({
    span: attribute.span,
    message: `${claimName(claim)} has ${name}="${attribute.value}", expected an EDTF date.`,
    hint: near
      ? `Write ${name}="${near}".`
      : `Write a day (2022-01-20), a month (2022-01), a year (2022) or an interval (2022-01-20/2022-01-27).`,
  });
}

function checkForesight({ claim, article }: PlacedClaim, report: Report): void {
  const { when } = claim.attributes;
  const about = when && parseEdtf(when.value);
  const said = saidOf({ claim, article });
  if (!when || !about || !said || first(about) <= last(said)) return;
  const before = claim.attributes.said ? 'it was said before that' : 'its article was published before that';
  report({
    span: when.span,
    message: `${claimName(claim)} is about ${about.text}, but ${before}: ${said.text}.`,
    hint: 'Correct `when` or `said`. A forecast is about the day on which it is made.',
  });
}

function checkSaid({ claim, article }: PlacedClaim, report: Report): void {
  const { said } = claim.attributes;
  const stated = said && parseEdtf(said.value);
  const published = publishedOf(article);
  if (!said || !stated || !published || first(stated) <= last(published)) return;
  report({
    span: said.span,
    message: `${claimName(claim)} was said ${stated.text}, but its article was published before that: ${published.text}.`,
    hint: 'Correct `said`, or `published` in the article’s frontmatter.',
  });
}

function first(date: EdtfDate): number {
  return widenedDays(date).first;
}

function last(date: EdtfDate): number {
  return widenedDays(date).last;
}
