import { findUnmarkedFigures } from './unmarked-figures.ts';
import type { Rule } from './rule.ts';

/**
 * A figure in the summary must cite a claim, or be computed.
 *
 * Cause: a figure typed into the prose, which nobody answers for and which will not change when the claims do.
 * Fix: make the figure the words of a link to the claim that states it, or put an <Answer/> in its place.
 */
export const citedFigure: Rule = {
  id: 'cited-figure',
  level: 'error',
  description:
    'Every figure in summary.mdx (digits, a number word from two on, dozens or thousands, a date) is among the words of a link to a claim, or printed by <Answer/>.',
  ok: [
    {
      'summary.mdx':
        '---\ntitle: Summary\n---\n\nThe minister counts [three dead on 5 March](claim:monday-dead). How many died: <Answer question="dead"/>.',
    },
  ],
  notOk: [
    { 'summary.mdx': '---\ntitle: Summary\n---\n\nThree [people](claim:monday-dead) died.' },
    { 'summary.mdx': '---\ntitle: Summary\n---\n\nOn 5 March [people died](claim:monday-dead).' },
    { 'summary.mdx': '---\ntitle: Summary\n---\n\nDozens of [dockers](actor:union) fled.' },
  ],
  check(parsed, report) {
    if (!parsed.summary) return;
    const isCitation = (url: string | undefined): boolean => url?.startsWith('claim:') ?? false;
    for (const { span, words } of findUnmarkedFigures(parsed, parsed.summary, ({ url }) => isCitation(url))) {
      report({
        span,
        message: `The figure "${words}" rests on no claim.`,
        hint: `Link it to the claim that states it, as [${words}](claim:…), or let <Answer question="…"/> print it.`,
      });
    }
  },
};
