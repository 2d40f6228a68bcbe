/** Numerals in running English: digits with or without separators of thousands, and number words up to billions. */

/** A numeral, without the words that say "about" or "more than". */
export interface Numeral {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** What it may stand for: one number, or two where a point is decimal or separates thousands: `3.500`. */
  numbers: number[];
  /** Written in digits, at least in part. */
  digits: boolean;
}

/** Every numeral of a text, in order. Ordinals and digits that belong to a name (AK-47) are none. */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (const { 0: written, index } of text.matchAll(numeral)) {
    if (nameBefore.test(text.slice(Math.max(0, index - 2), index))) continue;
    const numbers = readNumeral(written);
    found.push({ start: index, end: index + written.length, numbers, digits: /\d/.test(written) });
  }
  return found;
}

const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const teens: Readonly<Record<string, number>> = {
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
};
const small: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
  ...ones,
  ...teens,
  ...tens,
};

// The patterns grow from the inside out. A word ends at a boundary, so that "seven" is not read in "seventeen".
const oneWord = `(?:${Object.keys(ones).join('|')})\\b`;
const below100 = `(?:(?:${Object.keys(tens).join('|')})\\b(?:[\\s-]${oneWord})?|(?:${Object.keys(teens).join('|')}|zero)\\b|${oneWord})`;
const greater = '(?:dozen|thousand|million|billion)\\b';
/** "two hundred and ten", but "between a hundred and two hundred" is no sum. */
const rest = `\\s+(?:and\\s+)?${below100}(?!(?:[\\s-]${oneWord})?\\s+hundred)`;
const below1000 = `(?:(?:(?:an?|${below100})\\s+)?hundred\\b(?:${rest})?|${below100})`;
const digits =
  "(?:\\d{1,3}(?:[,'’ \\u00a0\\u2009\\u202f]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,3}(?:\\.\\d{3})+(?!\\d)(?:,\\d+)?|\\d+(?:[.,]\\d+)?)";
const multiple = `(?:half\\s+an?|a\\s+quarter\\s+of\\s+a|(?:${digits}|${below1000})(?:\\s+and\\s+a\\s+half)?|an?)`;
const scaled = `${multiple}[\\s-]+${greater}`;
/** "two thousand five hundred", "a thousand and one", but "a thousand and two thousand" is no sum. */
const more = `\\s+(?:and\\s+${below100}(?!(?:[\\s-]${oneWord})?\\s+(?:hundred|${greater}))|${scaled}|${below1000}(?!\\s+${greater}))`;
const spelled = `${scaled}(?:${more})*|${below1000}|a\\s+couple(?=\\s+of\\b)`;
const whole = '(?<![\\p{L}\\p{N}]|\\d[.,:])';
/** No ordinal, decade or time of day. */
const noSuffix = '(?!\\d|(?:st|nd|rd|th|s)\\b|:\\d)';

const numeral = new RegExp(`${whole}(?:${spelled}|${digits}${noSuffix})`, 'giu');
/** AK-47, COVID-19; only the last two characters before a numeral are looked at. */
const nameBefore = /\p{Lu}[-‑]$/u;

function readNumeral(written: string): number[] {
  const words = written
    .toLowerCase()
    .split(/[\s-]+(?!\d)/)
    .filter((word) => word !== 'and' && word !== 'of');
  const [first = ''] = words;
  if (!/\d/.test(first)) return [readWords(words)];
  const scale = words.slice(1).reduce((product, word) => product * (scales[word] ?? 1), 1);
  const half = words.includes('half') ? 0.5 : 0;
  return readDigits(first).map((number) => (number + half) * scale);
}

/** "3.500" may be three thousand five hundred or three and a half; "3,500" is English and "3,5" is not. */
function readDigits(written: string): number[] {
  const plain = written.replace(/['’\s]/g, '');
  if (/^\d{1,3}(?:\.\d{3}){2,}/.test(plain)) return [Number(plain.replaceAll('.', '').replace(',', '.'))];
  if (/^\d{1,3}\.\d{3}$/.test(plain)) return [Number(plain.replace('.', '')), Number(plain)];
  if (/^\d{1,3}\.\d{3},\d+$/.test(plain)) return [Number(plain.replace('.', '').replace(',', '.'))];
  if (/^\d+,\d{1,2}$|^\d+,\d{4,}$/.test(plain)) return [Number(plain.replace(',', '.'))];
  return [Number(plain.replaceAll(',', ''))];
}

/** Words as they add up: "two hundred thousand and ten" is (2 × 100) × 1,000 + 10. */
function readWords(words: readonly string[]): number {
  let total = 0;
  let current = 0;
  for (const [index, word] of words.entries()) {
    const scale = scales[word];
    if (word === 'half' || word === 'quarter') {
      // "half a million" begins with it, "two and a half million" has its article before it.
      const share = word === 'half' ? 0.5 : 0.25;
      current = index > 1 ? current - 1 + share : share;
    } else if (word === 'couple') {
      current = 2;
    } else if (scale !== undefined) {
      current = (current || 1) * scale;
      if (scale >= 1000) [total, current] = [total + current, 0];
    } else if (!(isArticle(word) && current > 0 && current < 1)) {
      current += small[word] ?? 0;
    }
  }
  return total + current;
}

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an';
}
