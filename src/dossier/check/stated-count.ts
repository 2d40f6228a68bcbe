/** Whether the words of a claim state the count that its value gives, and what they state instead. */
import { type CountFigure, findCounts, type Sign } from '../figure.ts';

export type Statement =
  | { states: true }
  /** The words have a figure, but not this one: what a value for it would be; `sameNumber` where only the sign differs. */
  | { states: false; written?: string; words?: string; sameNumber: boolean };

/**
 * Looks for a count of the value grammar (`28`, `~3500`, `>100`, `3500..5000`, `dozens`) in English words. The words
 * must give its sign, too: "more than 100" is `>100` or `>=100`, and neither is "100". A grammar mistake states
 * nothing.
 */
export function findStatement(words: string, value: string): Statement {
  const wanted = readValue(value);
  const counts = findCounts(words);
  if (wanted && (statesWithoutFigure(words, wanted) || states(counts, wanted))) return { states: true };
  const same = counts.find(
    ({ kind, low }) => kind === 'number' && low.some((number) => number === wanted?.low),
  );
  const other = same ?? (counts.length === 1 ? counts[0] : undefined);
  if (!other) return { states: false, sameNumber: false };
  const { start, end } = other;
  return {
    states: false,
    written: writeValue(other),
    words: words.slice(start, end),
    sameNumber: other === same,
  };
}

interface Wanted {
  sign: Sign;
  low: number;
  high: number;
  /** `some` and `several`, which no figure states. */
  word?: string;
}

const vagueValues: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [20, 99],
  scores: [40, 99],
  hundreds: [100, 999],
  thousands: [1000, 9999],
};

function readValue(value: string): Wanted | undefined {
  const vague = vagueValues[value];
  if (vague) return { sign: '', low: vague[0], high: vague[1] };
  if (value === 'some' || value === 'several') return { sign: '', low: 1, high: Infinity, word: value };
  const [from, to] = value.split('..');
  const match = /^(~|<~|>~|>=?|<=?)?([\d.]+)!?$/.exec(from ?? '');
  if (!match) return undefined;
  const low = Number(match[2]);
  return { sign: (match[1] ?? '').replace('=', '') as Sign, low, high: to === undefined ? low : Number(to) };
}

function states(counts: readonly CountFigure[], { sign, low, high, word }: Wanted): boolean {
  if (word !== undefined) return false;
  if (low !== high) return statesRange(counts, low, high);
  return counts.some((count) => {
    if (count.kind !== 'number' || !count.low.includes(low)) return false;
    return count.signs.includes(sign);
  });
}

/** A range may also be given as two figures: "at least 20 and at most 40". */
function statesRange(counts: readonly CountFigure[], low: number, high: number): boolean {
  const has = (number: number, sign: Sign): boolean =>
    counts.some(
      (count) => count.kind === 'number' && count.low.includes(number) && count.signs.includes(sign),
    );
  return (
    counts.some((count) => count.kind !== 'number' && count.low.includes(low) && count.high.includes(high)) ||
    (has(low, '>') && has(high, '<'))
  );
}

/** What small counts are stated by, besides numerals. */
function statesWithoutFigure(words: string, { sign, low, high, word }: Wanted): boolean {
  if (word === 'several') return /(?<!\p{L})several(?!\p{L})/iu.test(words);
  if (word === 'some') return someWords.test(words) || hasPlural(words);
  if (low !== high) return false;
  if (low === 0 && sign === '')
    return /(?<!\p{L})(?:no|none|nobody|no-one|nil|not\s+(?:one|a\s+single|any)|without)(?!\p{L})/iu.test(
      words,
    );
  if (low === 1 && sign === '')
    return /(?<!\p{L})(?:a\s+single|an?\s+only|only\s+one)(?!\p{L})/iu.test(words);
  if ((low === 1 || low === 0) && sign === '>') return /(?<!\p{L})(?:an?|another|one)(?!\p{L})/iu.test(words);
  return low === 2 && sign === '' && /(?<!\p{L})both(?!\p{L})/iu.test(words);
}

const someWords =
  /(?<!\p{L})(?:some|several|many|others|a\s+(?:few|number|handful|group)|any\s+number)(?!\p{L})/iu;

/** "attackers", "members of the militia", "people"; a verb or a possessive may pass for one. */
function hasPlural(words: string): boolean {
  const found = words.toLowerCase().match(/\p{L}{2,}(?!['’\p{L}])/gu) ?? [];
  return found.some((word) => plurals.has(word) || (/[^sui]s$/u.test(word) && !noPlurals.has(word)));
}

const plurals = new Set(['people', 'men', 'women', 'children', 'police', 'servicemen', 'policemen']);
const noPlurals = new Set(['was', 'has', 'does', 'goes', 'always', 'perhaps', 'else', 'as', 'says', 'its']);

function writeValue({ kind, low, high, signs }: CountFigure): string {
  const [first = 0] = low;
  const [last = 0] = high;
  if (kind === 'number') return `${signs[0] ?? ''}${first}`;
  const vague = Object.keys(vagueValues).find(
    (word) => vagueValues[word]?.[0] === first && vagueValues[word]?.[1] === last,
  );
  return vague && kind === 'vague' ? vague : `${first}..${last}`;
}
