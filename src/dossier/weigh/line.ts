/** A line: the claims of one question that are of one scope, and how each of them is to be read. */
import { compareText } from '../issue.ts';
import type { AnswerSet } from '../answer.ts';
import type { Claim, Question } from '../model.ts';
import type { Position } from '../weighing.ts';
import { wholeNumbers } from './answer-set.ts';
import { saidOf, whenOf } from './common-date.ts';
import type { DateSpan } from './common-date.ts';
import type { Houses } from './house.ts';
import type { Voices } from './voice.ts';

export interface Line {
  question: Question;
  scope: string | undefined;
  /** Claims of this scope, in order of article and place. */
  claims: readonly Claim[];
  /** Claims of the question, of whatever scope. */
  allClaims: readonly Claim[];
  voices: Voices;
  houses: Houses;
  /** What a claim's value stands for; undefined for no answer. */
  setOf(claim: Claim): AnswerSet | undefined;
  /** What a claim is about in time; the same for all claims of a fixed question, where dates play no part. */
  spanOf(claim: Claim): DateSpan;
  saidOf(claim: Claim): DateSpan;
}

/** A position with its date as the weighing reads it. */
export interface DatedPosition extends Position {
  span: DateSpan;
}

/** The lines of a question: first that of the question itself, then one for each scope, in order. */
export function findLines(
  question: Question,
  claims: readonly Claim[],
  voices: Voices,
  houses: Houses,
): [Line, ...Line[]] {
  const allClaims = claims.filter((claim) => claim.value).sort(compareClaims);
  const whole = question.kind === 'count' && !allClaims.some((claim) => claim.value?.decimal);
  const [sets, spans, saids] = [
    new Map<Claim, AnswerSet>(),
    new Map<Claim, DateSpan>(),
    new Map<Claim, DateSpan>(),
  ];
  for (const claim of allClaims) {
    const set = claim.value?.set;
    if (set) sets.set(claim, whole ? wholeNumbers(set) : set);
    spans.set(claim, question.time === 'fixed' ? always : whenOf(claim));
    saids.set(claim, saidOf(claim));
  }
  const lineOf = (scope: string | undefined): Line => ({
    question,
    scope,
    claims: allClaims.filter((claim) => claim.scope === scope),
    allClaims,
    voices,
    houses,
    setOf: (claim) => sets.get(claim),
    spanOf: (claim) => spans.get(claim) ?? whenOf(claim),
    saidOf: (claim) => saids.get(claim) ?? saidOf(claim),
  });
  const scopes = new Set(allClaims.flatMap(({ scope }) => (scope === undefined ? [] : [scope])));
  return [lineOf(undefined), ...[...scopes].sort(compareText).map(lineOf)];
}

/** Whether a claim answers its question; one that is unconfirmed forms no position. */
export function isAnswer(line: Line, claim: Claim): boolean {
  return line.setOf(claim) !== undefined && claim.hedge !== 'unconfirmed';
}

/** By article file, then by place. */
export function compareClaims(a: Claim, b: Claim): number {
  return (
    compareText(a.article.file, b.article.file) ||
    a.span.start.offset - b.span.start.offset ||
    compareText(a.id, b.id)
  );
}

/** The one date of a fixed question, at which everything can be compared. */
const always: DateSpan = {
  kind: 'day',
  first: 0,
  last: 0,
  date: { text: '', first: 0, last: 0, approximate: false },
  key: 'always',
};
