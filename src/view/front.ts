import type { Dossier } from '../dossier/dossier.ts';
import type { Article } from '../dossier/model.ts';
import type { Verdict, Weighing } from '../dossier/weighing.ts';

/** What the front page shows. */
export interface FrontView {
  /** The questions that matter most, weighed: those that dossier.mdx names, else the first of each section. */
  key: Weighing[];
  /** How many questions have each verdict. */
  verdicts: Map<Verdict, number>;
  /** Oldest first. */
  articles: Article[];
}

export function frontView(dossier: Dossier): FrontView {
  const { about, sections, weighings, articles } = dossier;
  const questions =
    about.keyQuestions.length > 0
      ? about.keyQuestions
      : sections.flatMap((section) => section.questions.slice(0, 1));
  const verdicts = new Map<Verdict, number>();
  for (const { verdict } of weighings.values()) verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  return {
    key: questions.flatMap(({ id }) => weighings.get(id) ?? []),
    verdicts,
    articles: articles.toSorted((a, b) => a.published.last - b.published.last),
  };
}
