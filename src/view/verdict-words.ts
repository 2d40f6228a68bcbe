import type { Verdict } from '../dossier/weighing.ts';

/** The word that stands beside a verdict's sign, everywhere. */
export const verdictWords: Record<Verdict, string> = {
  corroborated: 'Corroborated',
  contested: 'Contested',
  evolving: 'Evolving',
  'single-origin': 'One origin',
  unattributed: 'Unattributed',
  unanswered: 'Unanswered',
};

/** What each verdict means, in a sentence for readers. */
export const verdictMeanings: Record<Verdict, string> = {
  corroborated: 'Two or more independent origins agree.',
  contested: 'A named origin contradicts another.',
  evolving: 'Several origins speak, of different days or in ways that do not yet fit together.',
  'single-origin': 'One origin alone says so, however many articles print it.',
  unattributed: 'Printed without saying who says so, or said by nobody with a name.',
  unanswered: 'None of the articles gives an answer.',
};

/** The verdicts as choices of a filter. */
export const verdictChoices = Object.entries(verdictWords).map(([id, label]) => ({
  id: id as Verdict,
  label,
}));
