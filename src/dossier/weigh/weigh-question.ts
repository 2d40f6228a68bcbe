/** Weighing one question: its claims go in, and a verdict for it and for each line of other scope comes out. */
import { dateOfDay } from '../edtf.ts';
import type { Claim, Question } from '../model.ts';
import type { Weighing } from '../weighing.ts';
import { findAnswers } from './answers.ts';
import { findBeside } from './beside.ts';
import { spanOfDate } from './common-date.ts';
import type { DateSpan } from './common-date.ts';
import { comparePositions } from './compare.ts';
import { findCounter } from './count.ts';
import type { Houses } from './house.ts';
import { findLines } from './line.ts';
import type { DatedPosition, Line } from './line.ts';
import { countSentence } from './phrase.ts';
import { findPositions } from './position.ts';
import { explainVerdict } from './sentence.ts';
import { settleDisputes } from './settle.ts';
import { findSuperseded } from './supersede.ts';
import { decideVerdict } from './verdict.ts';
import type { Decision } from './verdict.ts';
import type { Voices } from './voice.ts';

/** A weighing without its sums, for which other questions must be weighed first, and the line that it is of. */
export interface WeighedLine {
  weighing: Weighing;
  line: Line;
  positions: readonly DatedPosition[];
}

export function weighQuestion(
  question: Question,
  claims: readonly Claim[],
  voices: Voices,
  houses: Houses,
): WeighedLine {
  const [own, ...others] = findLines(question, claims, voices, houses).map(weighLine);
  const lines = others.map(({ weighing }) => weighing);
  return { ...own!, weighing: { ...own!.weighing, lines } };
}

function weighLine(line: Line): WeighedLine {
  const superseded = findSuperseded(line);
  const positions = findPositions(line, superseded);
  const { standing } = positions;
  const counter = findCounter(line, standing);
  const comparisons = settleDisputes(comparePositions(line, standing, counter));
  const decision = decideVerdict(standing, comparisons, counter);
  const dated = dateVerdict(line, decision);
  const weighing: Weighing = {
    question: line.question,
    ...(line.scope === undefined ? {} : { scope: line.scope }),
    verdict: decision.verdict,
    ...(dated ? { date: dated.date } : {}),
    answers: findAnswers(line, decision),
    ...decision.count,
    count: countSentence(decision.count, line.houses),
    why: explainVerdict(line, decision, dated, standing, counter),
    positions: standing,
    comparisons,
    beside: findBeside(line, decision, positions, comparisons, superseded, counter),
    ties: counter.ties,
    silent: line.claims.filter(({ value }) => value?.noAnswer === 'silent'),
    unknown: line.claims.filter(({ value }) => value?.noAnswer === 'unknown'),
    unconfirmed: line.claims.filter(({ value, hedge }) => value?.set && hedge === 'unconfirmed'),
    sums: [],
    lines: [],
  };
  return { weighing, line, positions: standing };
}

/** A fixed question's verdict is dated by the day on which the positions that made it were last said. */
function dateVerdict(line: Line, { span, made }: Decision): DateSpan | undefined {
  if (line.question.time !== 'fixed') return span;
  const days = made.map(({ said }) => said).filter(Number.isFinite);
  return days.length > 0 ? spanOfDate(dateOfDay(Math.max(...days))) : undefined;
}
