import { describeDate, describeDay } from '../dossier/date-words.ts';
import type { Article, Claim, Question } from '../dossier/model.ts';
import type { Position, Voice } from '../dossier/weighing.ts';
import { describeAnswer, describeValue } from '../dossier/weigh/index.ts';

/** What one voice says, at each date: a group of rows of a table of positions. */
export interface VoiceRows {
  voice: Voice;
  rows: PositionRow[];
}

/** One position, ready to be read. */
export interface PositionRow {
  position: Position;
  /** Each figure as written, once, with the claim that it leads to. */
  figures: { words: string; claim: Claim }[];
  /** What the figures stand for, where that is not what they say. */
  standsFor?: string;
  /** "22 January 2022"; absent on questions on which dates play no part, or where none is stated. */
  asOf?: string;
  /** The last day on which it was said. */
  said: string;
  /** Figures of the same date that the voice has replaced since, in order of date. */
  replaced: { words: string; claim: Claim }[];
}

/** What it means that a position is reported in two ways. */
export const discrepancyWords: Record<NonNullable<Position['discrepancy']>, string> = {
  'contradicts itself': 'contradicts itself: different people of it say different things',
  'relay discrepancy': 'reported in two ways: one article has it otherwise than another',
  'a revision or a discrepancy':
    'reported in two ways: a revision, or one article has it otherwise than another',
  'given in two ways': 'given in two ways by one article',
};

/** Positions as rows, voice by voice in the order given, each voice's in order of date. */
export function positionRows(positions: readonly Position[], question: Question): VoiceRows[] {
  const voices = new Map<Voice, Position[]>();
  for (const position of positions) {
    const known = [...voices.keys()].find((voice) => isSameVoice(voice, position.voice)) ?? position.voice;
    voices.set(known, [...(voices.get(known) ?? []), position]);
  }
  return [...voices].map(([voice, own]) => ({
    voice,
    rows: own
      .toSorted((a, b) => dayOf(a) - dayOf(b) || a.said - b.said)
      .map((position) => positionRow(position, question)),
  }));
}

/** A position's answer in words: its figures as written, or both where it is reported in two ways. */
export function positionWords(position: Position, question: Question): string {
  return figuresOf(position.claims, question)
    .map(({ words }) => words)
    .join(' or ');
}

/** The articles whose claims stand behind a position, each once, with the first claim of each. */
export function printedIn(claims: readonly Claim[]): { article: Article; claim: Claim }[] {
  const first = new Map<Article, Claim>();
  for (const claim of claims) if (!first.has(claim.article)) first.set(claim.article, claim);
  return [...first].map(([article, claim]) => ({ article, claim }));
}

function positionRow(position: Position, question: Question): PositionRow {
  const figures = figuresOf(position.claims, question);
  const sets = position.variants.length > 0 ? position.variants : [position.set];
  const meaning = sets.map((set) => describeAnswer({ set }, question)).join(' or ');
  return {
    position,
    figures,
    standsFor: figures.map(({ words }) => words).join(' or ') === meaning ? undefined : meaning,
    asOf: position.date && describeDate(position.date),
    said: describeDay(position.said),
    replaced: figuresOf(
      position.superseded.toSorted((a, b) => a.said.last - b.said.last),
      question,
    ),
  };
}

function figuresOf(claims: readonly Claim[], question: Question): PositionRow['figures'] {
  const figures = new Map<string, Claim>();
  for (const claim of claims) {
    const words = claim.value && describeValue(claim.value.text, question);
    if (words !== undefined && !figures.has(words)) figures.set(words, claim);
  }
  return [...figures].map(([words, claim]) => ({ words, claim }));
}

function isSameVoice(a: Voice, b: Voice): boolean {
  return a.kind === b.kind && a.head === b.head;
}

function dayOf({ date }: Position): number {
  return date?.first ?? -Infinity;
}
