import type { Dossier } from '../dossier/dossier.ts';
import type { Article } from '../dossier/model.ts';
import { publicationDays, publishedBy, weighAsKnownOn } from '../dossier/weigh/index.ts';
import { inOrderOfDate } from './article-name.ts';
import { type Revision, findRevisions } from './revisions.ts';
import { type Change, type SideBySide, findChanges, sideBySide } from './summary.ts';

/** What the page of a publication day shows. Days are counted from 1970-01-01. */
export interface SummaryOnView {
  /** The articles published by the day, oldest first. */
  published: Article[];
  /** The publication day before; none on the first. */
  previous?: number;
  /** What differs from the publication day before; nothing on the first. */
  changes: Change[];
  /** Who gave another figure on the publication day before; nobody on the first. */
  revisions: Revision[];
  answers: SideBySide;
  /** Every publication day, in order. */
  days: number[];
}

/** @param day one of the dossier's publication days */
export function summaryOnView(dossier: Dossier, day: number): SummaryOnView {
  const days = publicationDays(dossier);
  const previous = days[days.indexOf(day) - 1];
  const weighings = weighAsKnownOn(dossier, day);
  const before = previous === undefined ? undefined : weighAsKnownOn(dossier, previous);
  const published = inOrderOfDate(publishedBy(dossier, day));
  return {
    published,
    previous,
    changes: before ? findChanges(before, weighings) : [],
    revisions: before ? findRevisions(before, weighings) : [],
    answers: sideBySide(dossier.sections, weighings, published),
    days,
  };
}
