/**
 * The chart of a question's positions, as a scene: one row a voice, one line of it a date, every mark placed in
 * per cent of the width, so that it can be drawn at any width with its words at their own size.
 */
import type { AnswerSet } from '../dossier/answer.ts';
import type { Claim, Question } from '../dossier/model.ts';
import { describeValue } from '../dossier/weigh/index.ts';
import type { Position, Voice } from '../dossier/weighing.ts';
import { type Scale, type Tick, countScale, dayScale } from './scale.ts';

export interface PositionsChart {
  /** `options`: the ticks are columns that name the answers; else they are points on an axis. */
  axis: 'numbers' | 'days' | 'options';
  ticks: Tick[];
  /** What a reader must know of the axis. */
  note?: string;
  rows: ChartRow[];
}

/** What one voice says. */
export interface ChartRow {
  voice: Voice;
  /** In order of date: where there are several, a thin line joins each to the next. */
  points: ChartPoint[];
}

/** What it says as of one date. */
export interface ChartPoint {
  /** The figure as written; empty where the column says it. */
  label: string;
  /** "as of 22 January 2022"; absent where dates play no part. */
  when?: string;
  marks: Mark[];
  /** The middle of its marks, where the line to the next begins. */
  at: number;
  /** Where its label stands, and which end of it. */
  labelAt: number;
  anchor: 'start' | 'middle' | 'end';
  /** It has taken it back since, for the same date. */
  replaced: boolean;
}

export type Mark =
  | { form: 'dot'; at: number }
  /** A range: from one figure to another. */
  | { form: 'range'; from: number; to: number }
  /** About, nearly, dozens: somewhere here. */
  | { form: 'about'; from: number; to: number }
  /** At least: open to the right. */
  | { form: 'more'; from: number }
  /** At most: open to the left. */
  | { form: 'less'; to: number }
  /** One of several answers that are left open. */
  | { form: 'open'; at: number };

/** What the chart is made of: the rows of the table of positions. */
export interface VoicePositions {
  voice: Voice;
  rows: { position: Position; figures: { words: string }[]; asOf?: string; replaced: { claim: Claim }[] }[];
}

/**
 * The chart; undefined where it would say no more than the table: nobody gives two answers that differ.
 * @param positions by voice, each voice's in order of date
 */
export function positionsChart(
  positions: readonly VoicePositions[],
  question: Pick<Question, 'kind' | 'options' | 'time'>,
): PositionsChart | undefined {
  const rows = positions.map(({ voice, rows: own }) => ({
    voice,
    answers: own.flatMap((row) => answersOf(row, question)),
  }));
  const sets = rows.flatMap(({ answers }) => answers.flatMap(({ parts }) => parts.map(({ set }) => set)));
  if (new Set(sets.map((set) => JSON.stringify(set, keepInfinity))).size < 2) return undefined;
  const scale = scaleFor(sets, question);
  if (!scale) return undefined;
  const axis = question.kind === 'count' ? 'numbers' : question.kind === 'date' ? 'days' : 'options';
  return {
    axis,
    ticks: scale.ticks,
    note: scale.note,
    rows: rows.map(({ voice, answers }) => ({
      voice,
      points: answers.map((answer) => drawPoint(answer, scale, axis === 'options')),
    })),
  };
}

/** An answer as of one date, before it is placed. */
interface Answer {
  label: string;
  when?: string;
  parts: { set: AnswerSet; soft: boolean }[];
  replaced: boolean;
}

function answersOf(
  { position, figures, asOf, replaced }: VoicePositions['rows'][number],
  question: Pick<Question, 'kind' | 'options' | 'time'>,
): Answer[] {
  const when = question.time === 'fixed' ? undefined : asOf ? `as of ${asOf}` : 'no day stated';
  const sets = position.variants.length > 0 ? position.variants : [position.set];
  const earlier = replaced.flatMap(({ claim: { value } }): Answer[] =>
    value?.set
      ? [
          {
            label: `${describeValue(value.text, question)}, replaced since`,
            when,
            parts: [{ set: value.set, soft: isSoft(value.text) }],
            replaced: true,
          },
        ]
      : [],
  );
  const standing: Answer = {
    label: figures.map(({ words }) => words).join(' or '),
    when,
    parts: sets.map((set) => ({ set, soft: isSaidSoftly(set, position.claims) })),
    replaced: false,
  };
  return [...earlier, standing];
}

/** Written with a sign or word that leaves both ends open: about, nearly, just over, dozens; or rounded. */
function isSoft(text: string): boolean {
  return /^(?:[<>]?~|[a-z]+$|\d+$)/.test(text);
}

function isSaidSoftly(set: AnswerSet, claims: readonly Claim[]): boolean {
  const same = claims.filter(({ value }) => value?.set && sameBounds(value.set, set));
  return same.length > 0 && same.every(({ value }) => value !== undefined && isSoft(value.text));
}

/** Bounds of counts may have been drawn in to whole numbers since the value was read. */
function sameBounds(a: AnswerSet, b: AnswerSet): boolean {
  if (a.type !== 'interval' || b.type !== 'interval') return false;
  return Math.ceil(a.low) === Math.ceil(b.low) && Math.floor(a.high) === Math.floor(b.high);
}

function scaleFor(
  sets: readonly AnswerSet[],
  { kind, options }: Pick<Question, 'kind' | 'options'>,
): Scale | undefined {
  if (kind === 'yesno' || kind === 'choice') {
    const named = kind === 'yesno' ? yesAndNo : options;
    const choices = sets.flatMap((set) => (set.type === 'options' ? [set.options] : []));
    const given = new Set(choices.flat());
    // Who leaves several open has ruled something out, and what that is must be seen.
    const someRuleOut = choices.some((open) => open.length > 1);
    return optionScale(named.filter(({ id }) => someRuleOut || given.has(id)));
  }
  const bounds = sets
    .flatMap((set) => (set.type === 'interval' ? boundsOf(set, kind) : []))
    .filter(Number.isFinite);
  if (bounds.length === 0) return undefined;
  return kind === 'count' ? countScale(bounds) : dayScale(bounds);
}

/** What is open upwards needs room for its arrow. */
function boundsOf({ low, high }: { low: number; high: number }, kind: Question['kind']): number[] {
  return high === Infinity && kind === 'count' ? [low, low * 1.2] : [low, high];
}

const yesAndNo = [
  { id: 'yes', title: 'yes' },
  { id: 'no', title: 'no' },
];

/** Columns of one width, each answer in the middle of its own; `at` takes the place of the option. */
function optionScale(options: readonly { id: string; title: string }[]): Scale & { ids: string[] } {
  const at = (index: number) => ((index + 0.5) * 100) / options.length;
  return {
    at,
    ids: options.map(({ id }) => id),
    ticks: options.map(({ title }, index) => ({ at: at(index), label: title })),
  };
}

function drawPoint({ label, when, parts, replaced }: Answer, scale: Scale, inColumns: boolean): ChartPoint {
  const marks = parts.flatMap(({ set, soft }) => drawSet(set, soft, scale));
  const at = middleOf(marks);
  // A column's words are short, and stand under its dot unless that is close to the edge.
  const edge = inColumns ? 20 : 30;
  const anchor = at < edge ? 'start' : at > 100 - edge ? 'end' : 'middle';
  const [from, to] = extentOf(marks);
  return {
    label: inColumns ? (replaced ? 'replaced since' : '') : label,
    when,
    marks,
    at,
    labelAt: anchor === 'middle' ? at : anchor === 'start' ? from : to,
    anchor,
    replaced,
  };
}

function drawSet(set: AnswerSet, soft: boolean, scale: Scale & { ids?: string[] }): Mark[] {
  if (set.type === 'options') {
    const form = set.options.length === 1 ? 'dot' : 'open';
    return set.options.map((id) => ({ form, at: scale.at(scale.ids?.indexOf(id) ?? 0) }));
  }
  const { low, high } = set;
  const [from, to] = [scale.at(low), scale.at(high)];
  if (low === high) return [{ form: 'dot', at: from }];
  if (high === Infinity) return [{ form: 'more', from }];
  if (low === 0 || low === -Infinity) return [{ form: 'less', to }];
  return [{ form: soft ? 'about' : 'range', from, to }];
}

/** The middle of all marks: of a dot, of a bar, of the closed end of an arrow. */
function middleOf(marks: readonly Mark[]): number {
  const [from, to] = extentOf(marks);
  return Math.round(((from + to) / 2) * 100) / 100;
}

/** From where to where the marks go; an arrow counts as its closed end. */
function extentOf(marks: readonly Mark[]): [from: number, to: number] {
  const ends = marks.flatMap((mark) => {
    if (mark.form === 'range' || mark.form === 'about') return [mark.from, mark.to];
    if (mark.form === 'more') return [mark.from];
    return [mark.form === 'less' ? mark.to : mark.at];
  });
  return [Math.min(...ends), Math.max(...ends)];
}

function keepInfinity(_: string, value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}
