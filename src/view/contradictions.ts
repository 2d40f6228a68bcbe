import type { Dossier } from '../dossier/dossier.ts';
import type { Comparison, Position, Weighing } from '../dossier/weighing.ts';

/** The contradictions of one question, or of one line of other scope under it, that somebody is part of. */
export interface Contradiction {
  weighing: Weighing;
  /** With the one who is asked about as `a`, in order of date. */
  comparisons: Comparison[];
}

/**
 * Every contradiction that a position of somebody takes part in, by question.
 * @param isOwn whether a position is theirs
 * @param isOther whether a position may stand against theirs; by default any that is not theirs
 */
export function findContradictions(
  dossier: Pick<Dossier, 'questions' | 'weighings'>,
  isOwn: (position: Position) => boolean,
  isOther: (position: Position) => boolean = (position) => !isOwn(position),
): Contradiction[] {
  return allWeighings(dossier).flatMap((weighing) => {
    const comparisons = weighing.comparisons
      .filter(({ relation }) => relation === 'contradict')
      .flatMap((comparison) => {
        const { a, b } = comparison;
        if (isOwn(a) && isOther(b)) return [comparison];
        return isOwn(b) && isOther(a) ? [{ ...comparison, a: b, b: a }] : [];
      })
      .sort((one, other) => (one.date?.last ?? Infinity) - (other.date?.last ?? Infinity) || 0);
    return comparisons.length > 0 ? [{ weighing, comparisons }] : [];
  });
}

/** Every weighing with its lines of other scope, in order of questions. */
export function allWeighings({ questions, weighings }: Pick<Dossier, 'questions' | 'weighings'>): Weighing[] {
  return questions.flatMap(({ id }) => {
    const weighing = weighings.get(id);
    return weighing ? [weighing, ...weighing.lines] : [];
  });
}
