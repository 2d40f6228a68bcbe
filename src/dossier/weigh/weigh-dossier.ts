/** Weighing a dossier: each question by itself, then the sums between them. */
import type { About, Dossier } from '../dossier.ts';
import type { Article, Id } from '../model.ts';
import type { OnProgress } from '../progress.ts';
import type { Weighing } from '../weighing.ts';
import { findHouses } from './house.ts';
import { findSums } from './sums.ts';
import { findVoices } from './voice.ts';
import { weighQuestion } from './weigh-question.ts';

/** What of a dossier the weighing needs. */
export interface WeighedRecords extends Pick<Dossier, 'questions' | 'articles'> {
  about: Pick<About, 'partiesTo'>;
}

/**
 * The weighing of every question, by its id, over the given articles. Pure: the dossier stays as it is, and
 * neither the order of files, articles and claims nor the time zone of the machine plays a part.
 */
export function weighDossier(
  dossier: WeighedRecords,
  articles: readonly Article[] = dossier.articles,
  onProgress?: OnProgress,
): Map<Id, Weighing> {
  const houses = findHouses(dossier.about.partiesTo);
  const voices = findVoices(houses);
  const known = new Set(articles);
  const weighed = new Map(
    dossier.questions.map((question, done) => {
      onProgress?.({ stage: 'Weighing questions', done, total: dossier.questions.length });
      const claims = question.claims.filter(({ article }) => known.has(article));
      return [question.id, weighQuestion(question, claims, voices, houses)];
    }),
  );
  const sums = findSums(weighed);
  return new Map([...weighed].map(([id, { weighing }]) => [id, { ...weighing, sums: sums.get(id) ?? [] }]));
}
