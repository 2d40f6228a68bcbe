import { describeDate } from '../dossier/date-words.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Article } from '../dossier/model.ts';

/** An article in a few words: its source, with the date where the source has several in the dossier. */
export function articleName({ source, published }: Article): string {
  return source.articles.length > 1 ? `${source.label}, ${describeDate(published)}` : source.label;
}

/** The language of an article's headline, for `lang`, where it is not that of the pages. */
export function headlineLanguage(
  { language }: Article,
  { about }: Pick<Dossier, 'about'>,
): string | undefined {
  return language === about.language ? undefined : language;
}

/** Oldest first; of one day, in order of id. */
export function inOrderOfDate(articles: readonly Article[]): Article[] {
  return articles.toSorted((a, b) => a.published.last - b.published.last || (a.id < b.id ? -1 : 1));
}
