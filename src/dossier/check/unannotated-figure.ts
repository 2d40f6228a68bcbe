import { findUnmarkedFigures } from './unmarked-figures.ts';
import type { Rule } from './rule.ts';

/**
 * A figure in an article's account should be part of a claim.
 *
 * Cause: a statement that was never annotated, or a claim that ends before its figure.
 * Fix: make a claim of the statement, or draw the figure into the claim beside it.
 */
export const unannotatedFigure: Rule = {
  id: 'unannotated-figure',
  level: 'warning',
  description:
    'Every figure in an account (digits, a number word from two on, dozens or thousands, a date) stands in a claim, so that a reader learns who says it. "One", ordinals and figures in the names of records are left alone.',
  ok: [
    '<Claim id="monday-dead" question="dead" value="3" when="2024-03-05">Three died on [the quay](place:harbour)</Claim>, one of the first fires.[^1]\n\n[^1]: No other paper has it.',
    {
      'places/harbour.mdx': '---\nname: Harbour\nkind: harbour\npartOf: city\naliases: Pier 14\n---',
      'articles/monday.mdx':
        '---\ntitle: Fire\nsource: daily\nwire: [agency]\npublished: 2024-03-05\nlanguage: en\naccess: full\n---\n\n[Pier 14](place:harbour) burned.',
    },
  ],
  notOk: [
    'It burned for 12 hours.',
    'It took forty engines to put it out.',
    'The fire of 4 March <Claim id="monday-fire">burned for long</Claim>.',
    'Of [three dockers](actor:union) there is no trace.',
  ],
  check(parsed, report) {
    for (const article of parsed.articles) {
      for (const { span, words } of findUnmarkedFigures(
        parsed,
        article,
        ({ in: kind }) => kind === 'claim',
      )) {
        report({
          span,
          message: `The figure "${words}" stands outside any claim.`,
          hint: 'Put the statement that it belongs to into a <Claim>.',
        });
      }
    }
  },
};
