import type { Dossier } from '../dossier/dossier.ts';
import type { Article, Claim, Question, Speaker } from '../dossier/model.ts';
import { findWeighing } from './weighing-of.ts';

/** What an article's page shows beside our account of it. */
export interface ArticleView {
  article: Article;
  /** Whom it credits, with how many claims, most first. */
  credits: { speaker: Speaker; claims: Claim[] }[];
  /** Claims of which it does not say how it knows. */
  unattributed: Claim[];
  /** Questions that no other article answers. */
  alone: Question[];
  /** Questions that other articles answer and this one does not, in order; in a cut-off copy, no silence. */
  leftOut: Question[];
}

/** @param article an article of the dossier */
export function articleView(dossier: Dossier, article: Article): ArticleView {
  const answered = new Set(article.claims.flatMap(({ question }) => question ?? []));
  return {
    article,
    credits: creditsOf(article),
    unattributed: article.claims.filter(({ by }) => by.length === 0),
    alone: [...answered].filter((question) => question.claims.every((claim) => claim.article === article)),
    leftOut: dossier.questions.filter((question) => !answered.has(question) && question.claims.length > 0),
  };
}

/** As many of those whom an article credits can be singled out on its page; the style sheet counts them too. */
export const mostSingledOut = 24;

/**
 * By what a claim is singled out on its article's page: the verdict of its question, or `statement` where it
 * answers none, and `says-1` for whom the article credits most, `says-0` where it credits nobody.
 */
export function claimClasses(dossier: Dossier, { credits }: ArticleView, claim: Claim): string[] {
  const verdict = findWeighing(dossier, claim)?.verdict ?? 'statement';
  if (claim.by.length === 0) return [verdict, 'says-0'];
  const says = credits
    .slice(0, mostSingledOut)
    .flatMap(({ speaker }, index) => (claim.by.includes(speaker) ? `says-${index + 1}` : []));
  return [verdict, ...says];
}

function creditsOf(article: Article): ArticleView['credits'] {
  const credits = new Map<Speaker, Claim[]>();
  for (const claim of article.claims) {
    for (const speaker of claim.by) credits.set(speaker, [...(credits.get(speaker) ?? []), claim]);
  }
  return [...credits]
    .map(([speaker, claims]) => ({ speaker, claims }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.speaker.id < b.speaker.id ? -1 : 1));
}
