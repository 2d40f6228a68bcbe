/** The same weighing over the articles published by a day: what was known then. */
import type { Dossier } from '../dossier.ts';
import type { Article, Id } from '../model.ts';
import type { Weighing } from '../weighing.ts';
import { weighDossier } from './weigh-dossier.ts';

/** Weighs every question over the articles published by a day, counted from 1970-01-01. */
export function weighAsKnownOn(dossier: Dossier, day: number): Map<Id, Weighing> {
  return weighDossier(dossier, publishedBy(dossier, day));
}

/** Articles whose publication had ended by a day. */
export function publishedBy({ articles }: Pick<Dossier, 'articles'>, day: number): Article[] {
  return articles.filter(({ published }) => published.last <= day);
}

/** Days on which articles were published, the last where that is an interval; each once, ascending. */
export function publicationDays({ articles }: Pick<Dossier, 'articles'>): number[] {
  const days = articles.map(({ published }) => published.last).filter(Number.isFinite);
  return [...new Set(days)].sort((a, b) => a - b);
}
