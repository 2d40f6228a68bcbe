import type { QuestionTime } from '../dossier/answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Claim, Question } from '../dossier/model.ts';
import type { Comparison, Voice, Weighing } from '../dossier/weighing.ts';
import { answerWords, countWords, verdictDay } from './answer-words.ts';
import { type PositionRow, type VoiceRows, positionRows } from './positions.ts';
import { type QuietArticles, findQuietArticles } from './quiet-articles.ts';
import { verdictWords } from './verdict-words.ts';

/** What a question's page shows. */
export interface QuestionView {
  question: Question;
  /** The question's own answer, then that of each line of other scope. */
  main: WeighingView;
  others: WeighingView[];
  /** How the question lives in time, for readers. */
  time: string;
  /** Claims that give no answer, by the reason; reasons without claims are left out. */
  noAnswer: { id: string; title: string; words: string; claims: Claim[] }[];
  /** Articles that touch nothing of it. */
  quiet: QuietArticles;
  /** The questions before and after it in its section. */
  previous?: Question;
  next?: Question;
  /** A sentence about the answer, for search engines and previews. */
  description: string;
}

/** A weighing, ready to be read. */
export interface WeighingView {
  weighing: Weighing;
  positions: VoiceRows[];
  /** The claims behind the positions, replaced ones included, by voice in the same order. */
  claims: { voice: Voice; claims: Claim[] }[];
  agreements: Comparison[];
  contradictions: Comparison[];
  /** Claims that stand in no position and in no other list. */
  rest: Claim[];
}

/** @param question a question of the dossier */
export function questionView(dossier: Dossier, question: Question): QuestionView {
  const weighing = dossier.weighings.get(question.id);
  if (!weighing) throw new Error(`The question ${question.id} has not been weighed.`);
  const { questions } = question.section;
  const place = questions.indexOf(question);
  return {
    question,
    main: weighingView(weighing),
    others: weighing.lines.map(weighingView),
    time: timeWords[question.time],
    noAnswer: noAnswers(weighing),
    quiet: findQuietArticles(question, dossier.articles),
    previous: questions[place - 1],
    next: questions[place + 1],
    description: describeWeighing(weighing),
  };
}

/** How each kind of question lives in time. */
const timeWords: Record<QuestionTime, string> = {
  fixed: 'Settled once, so that it plays no part on which day an answer was given.',
  grows:
    'A count that can only rise: answers are compared as of the same day, and a later, higher figure contradicts no earlier one.',
  varies: 'It can change from day to day: only answers about the same day are compared.',
};

function weighingView(weighing: Weighing): WeighingView {
  const { question, scope, positions, comparisons, silent, unknown, unconfirmed } = weighing;
  const own = question.claims.filter((claim) => claim.scope === scope);
  const shown = new Set([
    ...positions.flatMap(({ claims, superseded }) => [...claims, ...superseded]),
    ...silent,
    ...unknown,
    ...unconfirmed,
  ]);
  const between = (relation: Comparison['relation']) =>
    comparisons
      .filter((comparison) => comparison.relation === relation)
      .toSorted((a, b) => dayOf(b) - dayOf(a) || Number(b.counts) - Number(a.counts));
  const rows = positionRows(positions, question);
  return {
    weighing,
    positions: rows,
    claims: rows.map(({ voice, rows: own }) => ({ voice, claims: claimsOf(own) })),
    agreements: between('agree'),
    contradictions: between('contradict'),
    rest: own.filter((claim) => !shown.has(claim)),
  };
}

/** Each once, the replaced ones of a position after those that stand. */
function claimsOf(rows: readonly PositionRow[]): Claim[] {
  return [...new Set(rows.flatMap(({ position }) => [...position.claims, ...position.superseded]))];
}

function noAnswers({ silent, unknown, unconfirmed }: Weighing): QuestionView['noAnswer'] {
  return [
    {
      id: 'silent',
      title: 'Who is reported to be silent',
      words: 'The articles themselves say that nothing was said of it. That is no denial.',
      claims: silent,
    },
    {
      id: 'unknown',
      title: 'Who says that it is not known',
      words: 'That is no answer and changes none.',
      claims: unknown,
    },
    {
      id: 'unconfirmed',
      title: 'Unconfirmed',
      words: 'Reported as unconfirmed, and therefore compared with nothing.',
      claims: unconfirmed,
    },
  ].filter(({ claims }) => claims.length > 0);
}

function dayOf({ date }: Comparison): number {
  return date?.last ?? Infinity;
}

function describeWeighing(weighing: Weighing): string {
  const answer = answerWords(weighing);
  const day = verdictDay(weighing);
  const verdict = verdictWords[weighing.verdict];
  const asOf = weighing.question.time === 'fixed' ? 'as said up to' : 'as of';
  return `${verdict}${answer ? `: ${answer}` : ''}. ${countWords(weighing)}${day ? `, ${asOf} ${day}` : ''}.`;
}
