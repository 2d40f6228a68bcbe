/** Answers in words: "more than 10", "3,150 to 5,000", "nearly 5,000", "yes", "20 January 2022". */
import { describeDate, describeDay } from '../date-words.ts';
import { formatDay, parseEdtf } from '../edtf.ts';
import type { AnswerSet } from '../answer.ts';
import type { Question } from '../model.ts';
import { parseValue } from '../value.ts';
import { keyOfSet, wholeNumbers } from './answer-set.ts';
import { joinNames } from './name.ts';

type Asked = Pick<Question, 'kind' | 'options'>;

/**
 * An answer as a page shows it. The sign is the one written, where the claims write one value that stands for
 * the very set ("more than 10" for `>10`); else the set itself is described ("3,150 to 5,000").
 */
export function describeAnswer(
  answer: { set: AnswerSet; written?: readonly string[] },
  question: Asked,
): string {
  return answerDescriber(answer.written ?? [], question)(answer.set);
}

/** Describes several answers for which the same values are written: `describeAnswer`, where each is read once. */
export function answerDescriber(written: readonly string[], question: Asked): (set: AnswerSet) => string {
  const wordsOf = new Map<string, Set<string>>();
  for (const text of written) {
    for (const key of keysOf(text, question)) {
      const words = wordsOf.get(key) ?? new Set();
      wordsOf.set(key, words.add(describeValue(text, question)));
    }
  }
  return (set) => {
    const words = wordsOf.get(keyOfSet(set)) ?? new Set();
    const [only] = words;
    return only !== undefined && words.size === 1 ? only : describeSet(set, question);
  };
}

/** A value as written, in words: `<~5000` is "nearly 5,000"; also "unknown" and "silent". */
export function describeValue(text: string, question: Asked): string {
  if (text === 'unknown' || text === 'silent') return text;
  if (question.kind === 'count') return describeCount(text);
  if (question.kind === 'date') {
    const date = parseEdtf(text);
    return date ? describeDate(date) : text;
  }
  if (text.startsWith('!')) return `not ${titleOf(text.slice(1), question)}`;
  return titleOf(text, question);
}

/** A number with a comma between thousands. */
export function formatNumber(n: number | string): string {
  const [whole = '', decimals] = String(n).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** The sets that a value may stand for: as computed, and drawn in to whole numbers. */
function keysOf(text: string, question: Asked): Set<string> {
  const parsed = parseValue(text, question);
  const stands = 'value' in parsed ? parsed.value.set : undefined;
  return new Set(stands ? [keyOfSet(stands), keyOfSet(wholeNumbers(stands))] : []);
}

const signWords: Readonly<Record<string, string>> = {
  '': '',
  '~': 'about ',
  '<~': 'nearly ',
  '>~': 'just over ',
  '>': 'more than ',
  '>=': 'at least ',
  '<': 'under ',
  '<=': 'up to ',
};

function describeCount(text: string): string {
  const [, low, high] = /^([\d.]+?)\.\.([\d.]+)$/.exec(text) ?? [];
  if (low !== undefined && high !== undefined) return `${formatNumber(low)} to ${formatNumber(high)}`;
  const [, sign, figure, exact] = /^([<>~=]*)([\d.]+)(!?)$/.exec(text) ?? [];
  if (sign === undefined || figure === undefined) return text;
  return `${exact ? 'exactly ' : (signWords[sign] ?? '')}${formatNumber(figure)}`;
}

function describeSet(set: AnswerSet, question: Asked): string {
  if (set.type === 'options') {
    return joinNames(
      set.options.map((option) => titleOf(option, question)),
      'or',
    );
  }
  return question.kind === 'date' ? describeDays(set) : describeInterval(set);
}

function describeInterval({ low, high }: { low: number; high: number }): string {
  if (low === high) return formatNumber(low);
  if (high === Infinity) return `at least ${formatNumber(shorten(low))}`;
  if (low === 0) return `up to ${formatNumber(shorten(high))}`;
  return `${formatNumber(shorten(low))} to ${formatNumber(shorten(high))}`;
}

/** A computed bound without the noise of binary fractions. */
function shorten(n: number): number {
  return Math.round(n * 1e6) / 1e6;
}

function describeDays({ low, high }: { low: number; high: number }): string {
  if (low === high) return describeDay(low);
  const [from, to] = [low, high].map((day) => (Number.isFinite(day) ? formatDay(day) : '..'));
  return describeDate({ text: `${from}/${to}`, first: low, last: high, approximate: false });
}

function titleOf(option: string, question: Asked): string {
  return question.options.find(({ id }) => id === option)?.title ?? option;
}
