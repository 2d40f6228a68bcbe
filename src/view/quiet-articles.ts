import type { Article, Question } from '../dossier/model.ts';
import { inOrderOfDate } from './article-name.ts';

/** The articles that touch nothing of a question, oldest first. */
export interface QuietArticles {
  /** We have the whole article, and it says nothing of it. */
  silent: Article[];
  /** Our copy is cut off, so that nothing follows from what it does not carry. */
  notInCopy: Article[];
}

/** @param articles those to look at: all of a dossier, or those published by some day */
export function findQuietArticles(question: Question, articles: readonly Article[]): QuietArticles {
  const speaking = new Set(question.claims.map(({ article }) => article));
  const quiet = inOrderOfDate(articles.filter((article) => !speaking.has(article)));
  return {
    silent: quiet.filter(({ access }) => access === 'full'),
    notInCopy: quiet.filter(({ access }) => access === 'excerpt'),
  };
}
