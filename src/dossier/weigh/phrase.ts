/** The parts that sentences about positions are made of. */
import { describeDate } from '../date-words.ts';
import type { AnswerSet } from '../answer.ts';
import type { Claim, Question } from '../model.ts';
import type { Position } from '../weighing.ts';
import type { DateSpan } from './common-date.ts';
import type { Count } from './count.ts';
import { answerDescriber, describeAnswer } from './describe-answer.ts';
import type { Houses } from './house.ts';
import type { DatedPosition, Line } from './line.ts';
import { joinNames, nameOfVoice } from './name.ts';
import { valuesOf } from './relation.ts';

/** A position's figure: "28"; "28 and 45" where it is reported in two ways. */
export function figureOf(position: Position, question: Question): string {
  return joinNames(valuesOf(position).map(answerDescriber(writtenIn(position.claims), question)));
}

export function describeSetOf(set: AnswerSet, positions: readonly Position[], question: Question): string {
  return describeAnswer({ set, written: writtenIn(positions.flatMap(({ claims }) => claims)) }, question);
}

/** The values as claims write them, each once. */
export function writtenIn(claims: readonly Claim[]): string[] {
  return [...new Set(claims.flatMap(({ value }) => (value ? [value.text] : [])))];
}

/**
 * "28, according to the Observatory and the army; 45, as the Gazette has it, without saying how it knows".
 * Who gives the same figure of the same date is named together. A date stands with each figure that is not of
 * `date`, the one that the sentence itself speaks of.
 */
export function attribute(line: Line, positions: readonly DatedPosition[], date?: DateSpan): string {
  const groups = new Map<string, DatedPosition[]>();
  for (const position of positions) {
    const key = `${figureOf(position, line.question)} ${position.span.key}`;
    const group = groups.get(key);
    if (group) group.push(position);
    else groups.set(key, [position]);
  }
  return [...groups.values()].map((group) => attributeGroup(line, group, date)).join('; ');
}

function attributeGroup(line: Line, group: readonly DatedPosition[], date: DateSpan | undefined): string {
  const [{ span }] = group as [DatedPosition];
  const figure = figureOf(group[0]!, line.question);
  const isDated = line.question.time !== 'fixed' && span.key !== date?.key;
  return `${figure}, ${sayWho(line, group)}${isDated ? `, as of ${describeDate(span.date)}` : ''}`;
}

function sayWho(line: Line, group: readonly Position[]): string {
  const named = group.filter(({ voice }) => voice.kind === 'origin');
  const unnamed = group.filter(({ voice }) => voice.kind === 'unnamed');
  const prints = group.filter(({ voice }) => voice.kind === 'print');
  const parts: string[] = [];
  if (named.length > 0) parts.push(`according to ${joinNames(namesIn(named))}${jointly(line, named)}`);
  if (unnamed.length > 0) {
    parts.push(`according to ${joinNames(namesIn(unnamed))}, not named${jointly(line, unnamed)}`);
  }
  if (prints.length > 0) {
    const have =
      prints.length > 1 ? 'have it, without saying how they know' : 'has it, without saying how it knows';
    parts.push(`as ${joinNames(namesIn(prints))} ${have}`);
  }
  return joinNames(parts);
}

function jointly(line: Line, group: readonly Position[]): string {
  const isJoint = group.every(({ claims }) => claims.every((claim) => line.voices.of(claim).length > 1));
  return isJoint && group.length > 1 ? ', jointly' : '';
}

export function namesIn(positions: readonly Position[]): string[] {
  return [...new Set(positions.map(({ voice }) => nameOfVoice(voice)))];
}

/** "as of 21 January 2022"; on a fixed question "as said up to 21 January 2022"; empty where there is no date. */
export function asOf(line: Line, span: DateSpan | undefined): string {
  if (!span) return '';
  const words = describeDate(span.date);
  return line.question.time === 'fixed' ? `as said up to ${words}` : `as of ${words}`;
}

/** "2 independent origins, 1 a party to the fighting." */
export function countSentence({ origins, parties }: Count, { partiesTo }: Houses): string {
  if (origins === 0) return 'No independent origin.';
  if (origins === 1) return `1 independent origin${parties > 0 ? `, a party to ${partiesTo}` : ''}.`;
  if (parties === 0) return `${origins} independent origins, none a party to ${partiesTo}.`;
  if (parties === 1) return `${origins} independent origins, 1 a party to ${partiesTo}.`;
  return `${origins} independent origins, ${parties === origins ? 'all' : parties} parties to ${partiesTo}.`;
}

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

export function numeral(n: number): string {
  return numerals[n] ?? String(n);
}
