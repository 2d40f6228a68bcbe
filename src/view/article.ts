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

/** The class of a claim's mark in the account: its verdict, or `statement` where it answers no question. */
export function markClass(dossier: Dossier, claim: Claim): string {
  return findWeighing(dossier, claim)?.verdict ?? 'statement';
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
