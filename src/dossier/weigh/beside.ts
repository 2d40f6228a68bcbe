/** What stands beside a verdict, in sentences: what is history, what must be cleared up, what nobody answers for. */
import { describeDate } from '../date-words.ts';
import type { Claim } from '../model.ts';
import { findAgreement } from './agreement.ts';
import { compareSpans } from './common-date.ts';
import { findStale } from './compare.ts';
import type { DatedComparison } from './compare.ts';
import type { Counter } from './count.ts';
import { answerDescriber, describeValue } from './describe-answer.ts';
import { findSides } from './dispute.ts';
import type { DatedPosition, Line } from './line.ts';
import { joinNames, nameOf, nameOfVoice, startSentence } from './name.ts';
import type { Positions } from './position.ts';
import { attribute, describeSetOf, figureOf, namesIn, writtenIn } from './phrase.ts';
import type { Superseded } from './supersede.ts';
import { tieSentences } from './tie-sentence.ts';
import type { Decision } from './verdict.ts';

export function findBeside(
  line: Line,
  decision: Decision,
  { standing, undated }: Positions,
  comparisons: readonly DatedComparison[],
  superseded: Superseded,
  counter: Counter,
): string[] {
  const made = new Set(decision.by);
  const others = comparisons.filter((comparison) => !made.has(comparison));
  return [
    ...describeDisputes(line, others),
    ...describeAgreements(line, others),
    ...standing.flatMap((position) => describeDiscrepancy(line, position)),
    ...describeUncounted(line, decision, standing),
    ...describeRevisions(line, standing, superseded),
    ...describeUndated(line, undated),
    ...(decision.verdict === 'single-origin' ? [] : tieSentences(counter.ties)),
  ];
}

// ---------------------------------------------------------------- history

function describeDisputes(line: Line, comparisons: readonly DatedComparison[]): string[] {
  const named = comparisons.filter(
    ({ relation, a, b }) =>
      relation === 'contradict' && a.voice.kind === 'origin' && b.voice.kind === 'origin',
  );
  return groupByDate(named).map((disputes) => {
    const { span } = disputes[0]!;
    const figures = findSides(disputes).map(({ positions }) => attribute(line, positions, span));
    const when = onDate(line, disputes[0]!);
    const settled = disputes.every((dispute) => dispute.settled);
    const within = disputes.every(({ withinHouse }) => withinHouse) ? ' within one house' : '';
    const head = settled ? `A dispute${within}, settled since` : `Also in dispute${within}`;
    return `${head}${when}: ${figures.join('; against ')}.`;
  });
}

function describeAgreements(line: Line, comparisons: readonly DatedComparison[]): string[] {
  const agreed = comparisons.filter(({ relation, counts }) => relation === 'agree' && counts);
  return groupByDate(agreed).map((agreements) => {
    const { set, supporters } = findAgreement(agreements);
    const figure = describeSetOf(set, supporters, line.question);
    return `Also agreed${onDate(line, agreements[0]!)}: ${figure}, by ${joinNames(namesIn(supporters))}.`;
  });
}

function groupByDate(comparisons: readonly DatedComparison[]): DatedComparison[][] {
  const groups = new Map<string, DatedComparison[]>();
  for (const comparison of [...comparisons].sort((a, b) => compareSpans(b.span, a.span))) {
    const key = `${comparison.span.key} ${comparison.settled}`;
    const group = groups.get(key);
    if (group) group.push(comparison);
    else groups.set(key, [comparison]);
  }
  return [...groups.values()];
}

/** ", as of 21 January 2022"; nothing on a fixed question. */
function onDate(line: Line, { span }: { span: DatedPosition['span'] }): string {
  return line.question.time === 'fixed' ? '' : `, as of ${describeDate(span.date)}`;
}

// ---------------------------------------------------------------- reports to be cleared up

const discrepancyWords = {
  'contradicts itself': 'different people of it contradict each other',
  'relay discrepancy': 'a discrepancy between those who relay it',
  'a revision or a discrepancy': 'the higher may be a revision, or one article relays it wrongly',
  'given in two ways': 'one article gives it in two ways',
} as const;

function describeDiscrepancy(line: Line, position: DatedPosition): string[] {
  if (!position.discrepancy) return [];
  const { voice, variants, claims } = position;
  const describe = answerDescriber(writtenIn(claims), line.question);
  const givenIn = new Map<string, Claim[]>();
  for (const claim of claims) {
    const stands = line.setOf(claim);
    if (!stands) continue;
    const figure = describe(stands);
    const given = givenIn.get(figure);
    if (given) given.push(claim);
    else givenIn.set(figure, [claim]);
  }
  const ways = variants.map((set) => {
    const figure = describe(set);
    return `${figure} in ${joinNames(sourcesOf(givenIn.get(figure) ?? []))}`;
  });
  const words = discrepancyWords[position.discrepancy];
  return [
    `${startSentence(nameOfVoice(voice))} is reported in two ways${onDate(line, position)}: ${ways.join('; ')} (${words}).`,
  ];
}

function sourcesOf(claims: readonly Claim[]): string[] {
  return [...new Set(claims.map(({ article }) => nameOf(article.source)))];
}

// ---------------------------------------------------------------- what nobody answers for

/** Prints and unnamed voices that had no part in the verdict. */
function describeUncounted(line: Line, decision: Decision, standing: readonly DatedPosition[]): string[] {
  const uncounted = standing.filter(
    (position) => position.voice.kind !== 'origin' && !decision.made.includes(position),
  );
  const stale = line.question.time === 'grows' ? findStale(standing) : new Set();
  const old = uncounted.filter((position) => stale.has(position));
  const rest = uncounted.filter((position) => !stale.has(position));
  return [
    ...(rest.length > 0 ? [`Not counted: ${attribute(line, rest)}.`] : []),
    ...(old.length > 0
      ? [`Stale, since a named origin had given more before: ${attribute(line, old)}.`]
      : []),
  ];
}

// ---------------------------------------------------------------- revisions

function describeRevisions(line: Line, standing: readonly DatedPosition[], superseded: Superseded): string[] {
  const revised = standing.flatMap((position) => {
    const old = valuesGiven(line, position.superseded);
    if (old === '') return [];
    const now = figureOf(position, line.question);
    const who = startSentence(nameOfVoice(position.voice));
    return old === now ? [] : [`${who} has revised ${old} to ${now}${onDate(line, position)}.`];
  });
  const told = new Set(
    standing.flatMap((position) => position.superseded.map((claim) => `${position.voice.id} ${claim.id}`)),
  );
  const withdrawn = [...superseded]
    .sort(([a], [b]) => (a.id < b.id ? -1 : 1))
    .flatMap(([voice, claims]) => {
      const old = [...claims.keys()].filter(
        (claim) => line.setOf(claim) !== undefined && !told.has(`${voice.id} ${claim.id}`),
      );
      return old.length > 0
        ? [`${startSentence(nameOfVoice(voice))} no longer stands by ${valuesGiven(line, old)}.`]
        : [];
    });
  return [...revised, ...withdrawn];
}

function valuesGiven(line: Line, claims: readonly Claim[]): string {
  return joinNames([
    ...new Set(claims.flatMap(({ value }) => (value ? [describeValue(value.text, line.question)] : []))),
  ]);
}

function describeUndated(line: Line, undated: readonly Claim[]): string[] {
  if (undated.length === 0) return [];
  const given = undated.map(
    ({ value, article }) => `${describeValue(value?.text ?? '', line.question)} in ${nameOf(article.source)}`,
  );
  return [
    `Left aside, as it states no date where its origin gives dated figures: ${[...new Set(given)].join('; ')}.`,
  ];
}
