import type { Article, Claim, Id, Question, Section } from '../dossier/model.ts';
import type { Verdict, Weighing } from '../dossier/weighing.ts';
import { answerWords } from './answer-words.ts';
import { type QuietArticles, findQuietArticles } from './quiet-articles.ts';
import { verdictWords } from './verdict-words.ts';

/** Answers set side by side: all of them by section, and which of them have which verdict. */
export interface SideBySide {
  sections: { section: Section; entries: SummaryEntry[] }[];
  /** In the order in which verdicts are always listed; those that no question has are left out. */
  verdicts: { verdict: Verdict; entries: SummaryEntry[] }[];
  /** Questions that no article had answered. */
  unanswered: Question[];
}

/** A question with what its answers add up to, and who does not give any. */
export interface SummaryEntry {
  question: Question;
  weighing: Weighing;
  /** Claims that say that somebody kept silent. */
  reportedSilent: Claim[];
  quiet: QuietArticles;
}

/** A question whose answer or verdict differs from that of the publication day before. */
export interface Change {
  question: Question;
  /** Absent where the question had no answer before. */
  before?: Weighing;
  after: Weighing;
}

/**
 * @param weighings of every question: as a dossier has them, or as known on some day
 * @param articles those that the weighings take in
 */
export function sideBySide(
  sections: readonly Section[],
  weighings: ReadonlyMap<Id, Weighing>,
  articles: readonly Article[],
): SideBySide {
  const entryOf = (question: Question): SummaryEntry[] => {
    const weighing = weighings.get(question.id);
    if (!weighing || !isAnswered(weighing)) return [];
    const reportedSilent = weighing.silent;
    return [{ question, weighing, reportedSilent, quiet: findQuietArticles(question, articles) }];
  };
  const filled = sections
    .map((section) => ({ section, entries: section.questions.flatMap(entryOf) }))
    .filter(({ entries }) => entries.length > 0);
  const entries = filled.flatMap((section) => section.entries);
  return {
    sections: filled,
    verdicts: (Object.keys(verdictWords) as Verdict[])
      .map((verdict) => ({
        verdict,
        entries: entries.filter(({ weighing }) => weighing.verdict === verdict),
      }))
      .filter((group) => group.entries.length > 0),
    unanswered: sections
      .flatMap(({ questions }) => questions)
      .filter((question) => entries.every((entry) => entry.question !== question)),
  };
}

/** What differs between two publication days, in the order of the later one's questions. */
export function findChanges(before: ReadonlyMap<Id, Weighing>, after: ReadonlyMap<Id, Weighing>): Change[] {
  return [...after.values()].flatMap((weighing): Change[] => {
    const earlier = before.get(weighing.question.id);
    const known = earlier?.verdict === 'unanswered' ? undefined : earlier;
    if (!known && weighing.verdict === 'unanswered') return [];
    const same = known?.verdict === weighing.verdict && answerWords(known) === answerWords(weighing);
    return same ? [] : [{ question: weighing.question, before: known, after: weighing }];
  });
}

/** Whether any claim of the question had been published: an answer, a silence, or that it is not known. */
function isAnswered({ verdict, lines, silent, unknown, unconfirmed }: Weighing): boolean {
  return verdict !== 'unanswered' || lines.length + silent.length + unknown.length + unconfirmed.length > 0;
}
