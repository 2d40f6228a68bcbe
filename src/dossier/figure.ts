/** Figures in running English: counts with the words that give their sign, ranges, vague words, and dates. */
import { type DateMention, findDates } from './date-mention.ts';
import { findNumerals, type Numeral } from './numeral.ts';
import { overlaps } from './stretch.ts';

/** The signs of the value grammar, `>=` and `<=` left out: they stand for the same as `>` and `<`. */
export type Sign = '' | '>' | '<' | '~' | '<~' | '>~';

/** A count, as the words put it. */
export interface CountFigure {
  kind: 'number' | 'range' | 'vague';
  /** Offsets in the text, the words that give the sign included. */
  start: number;
  end: number;
  /** What its numeral may stand for; of a range and of a vague word, its lower end. */
  low: number[];
  /** The same as `low`, but for a range and a vague word. */
  high: number[];
  /** The signs that the words around may stand for, likeliest first; the empty sign where there are none. */
  signs: readonly Sign[];
}

export type Figure = CountFigure | ({ kind: 'date' } & DateMention);

/**
 * Every figure of a text, in order: whatever a value of a count or of a date could state. A month by itself and
 * the pronoun "one" are none.
 */
export function findFigures(text: string): Figure[] {
  const dates = findDates(text).filter(
    ({ days, year, from }) => days.length > 0 || year !== undefined || from !== undefined,
  );
  const counts = findCounts(text).filter((count) => !overlaps(dates, count) && !isPronoun(text, count));
  return [...dates.map((date) => ({ kind: 'date' as const, ...date })), ...counts].sort(
    (a, b) => a.start - b.start,
  );
}

/** Every count of a text, in order, "one" included. A bare year may be a count; a day with its month is none. */
export function findCounts(text: string): CountFigure[] {
  const dates = findDates(text).filter(({ month }) => month !== undefined);
  const vague = findVague(text);
  const numerals = findNumerals(text).filter(
    (numeral) => !overlaps(dates, numeral) && !overlaps(vague, numeral),
  );
  return [...vague, ...joinRanges(text, numerals)].sort((a, b) => a.start - b.start);
}

function isPronoun(text: string, { start, end, kind, low }: CountFigure): boolean {
  return kind === 'number' && low[0] === 1 && !/\d/.test(text.slice(start, end));
}

// ---------------------------------------------------------------- vague words

const units = { dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9 } as const;
const plurals: Readonly<Record<string, readonly [number, number]>> = {
  tens: [10, 99],
  dozens: [20, 99],
  scores: [40, 99],
  hundreds: [100, 999],
  thousands: [1e3, 9999],
  millions: [1e6, 9_999_999],
  billions: [1e9, 9_999_999_999],
};
const vague =
  /(?<!\p{L})(?:(?<few>several|(?:a\s+)?few|many|a\s+couple\s+of)\s+(?<unit>dozen|hundred|thousand|million|billion)|(?<plural>tens(?=\s+of\s+(?:thousand|million|billion)s)|dozens|scores|hundreds|thousands|millions|billions)(?:\s+of\s+(?<of>thousand|million|billion)s)?)(?!\p{L})/giu;

function findVague(text: string): CountFigure[] {
  return [...text.matchAll(vague)].map(({ 0: written, index, groups = {} }) => {
    const unit = (groups['unit'] ?? '').toLowerCase();
    const [low, high] = plurals[unit === '' ? (groups['plural'] ?? '').toLowerCase() : `${unit}s`] ?? [1, 1];
    // "tens of thousands": up to the last whole number below a hundred thousand.
    const times = units[(groups['of'] ?? '').toLowerCase() as keyof typeof units] ?? 1;
    const top = (high + 1) * times - 1;
    return {
      kind: 'vague',
      start: index,
      end: index + written.length,
      low: [low * times],
      high: [top],
      signs: [''],
    };
  });
}

// ---------------------------------------------------------------- numbers and ranges

/** "3,500 to 5,000", "between 3,500 and 5,000", "two or three" are one figure. */
function joinRanges(text: string, numerals: readonly Numeral[]): CountFigure[] {
  const figures: CountFigure[] = [];
  for (let index = 0; index < numerals.length; index += 1) {
    const [first, second] = [numerals[index]!, numerals[index + 1]];
    const between = second && text.slice(first.end, second.start);
    const opening = opensRange.test(text.slice(Math.max(0, first.start - 20), first.start));
    if (second && between !== undefined && (opening ? joinedByAnd : joined).test(between)) {
      const { start } = first;
      figures.push({
        kind: 'range',
        start,
        end: second.end,
        low: first.numbers,
        high: second.numbers,
        signs: [''],
      });
      index += 1;
    } else {
      figures.push(withSign(text, first));
    }
  }
  return figures;
}

const opensRange = /(?:^|\P{L})between\s+$/iu;
const joinedByAnd = /^\s*(?:and|to|–|-)\s*$/i;
const joined = /^\s*(?:to|or|–|—|-)\s*$/i;

/** What stands before a numeral; the first that fits holds, so that "no more than" goes before "more than". */
const before: readonly (readonly [string, readonly Sign[]])[] = [
  ['no fewer than|no less than|not fewer than|not less than', ['>']],
  ['no more than|not more than|no greater than', ['<']],
  [
    '(?:only just|just|slightly|a little|little|a bit|barely) (?:over|above|more than|upwards? of)',
    ['>~', '>'],
  ],
  ['(?:just|slightly|a little|a bit) (?:under|below|less than|fewer than|short of)', ['<~', '<']],
  ['nearly|almost|not quite|close on|approaching|virtually|practically', ['<~']],
  ['close to|near to|nigh on|near', ['<~', '~']],
  ['at most|at the most|(?:a )?maximum(?: of)?|up to|as many as|fewer than|less than|under|below', ['<']],
  ['at (?:the )?(?:very )?least|(?:a )?minimum(?: of)?|more than|greater than|over|above|beyond', ['>']],
  ['upwards? of|in excess of|exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:es|ed|ing)?', ['>']],
  ['(?:an )?estimated(?: at)?|perhaps|maybe', ['~', '']],
  ['about|around|roughly|approximately|approx\\.?|circa|ca?\\.|some|something like', ['~']],
  ['in the (?:region|order|area|neighbourhood) of|(?:on|of) the order of', ['~']],
];
const prefixes = before.map(
  ([words, signs]) =>
    [new RegExp(`(?<!\\p{L})(?:${words.replaceAll(' ', '\\s+')})\\s+$`, 'iu'), signs] as const,
);
const longestPrefix = 40;

/** What stands after it, at once or after a word or two: "100 or more", "for three years at the least". */
const noun = '(?:\\s+[\\p{L}-]+){0,2}';
const pause = '(?=\\s*(?:[,.;:!?)–—]|$))';
const after: readonly (readonly [RegExp, readonly Sign[]])[] = (
  [
    ['\\+', '-plus\\b', '(?:or|and) more|at (?:the )?(?:very )?least', '>'],
    ['(?!)', '(?!)', 'or (?:fewer|less)|at (?:the )?most', '<'],
    ['(?!)', '-odd\\b', 'or so|odd|or thereabouts', '~'],
  ] as const
).map(([sign, suffix, words, stands]) => {
  const spaced = words.replaceAll(' ', '\\s+');
  return [
    new RegExp(`^(?:${sign}|${suffix}|\\s+(?:${spaced})\\b|${noun}\\s+(?:${spaced})${pause})`, 'iu'),
    [stands],
  ];
});

function withSign(text: string, { start, end, numbers }: Numeral): CountFigure {
  const head = text.slice(Math.max(0, start - longestPrefix), start);
  const figure = { kind: 'number' as const, start, end, low: numbers, high: numbers };
  for (const [pattern, signs] of prefixes) {
    const found = pattern.exec(head);
    if (found) return { ...figure, start: start - head.length + found.index, signs };
  }
  const tail = text.slice(end, end + longestPrefix);
  for (const [pattern, signs] of after) {
    const found = pattern.exec(tail);
    if (found) return { ...figure, end: end + found[0].length, signs };
  }
  return { ...figure, signs: [''] };
}
