/** The grammar of a claim's `value`: the set of answers that a value does not exclude. */
import { parseEdtf, widenedDays } from './edtf.ts';
import type { AnswerSet, QuestionKind, Value } from './answer.ts';
import { findNearest } from './nearest.ts';
import { findNumerals } from './numeral.ts';

/** What a value may be depends on its question's kind and, for a choice, on its options. */
export interface ValueQuestion {
  kind: QuestionKind;
  options: readonly { id: string }[];
}

export type ParsedValue = { value: Value } | ValueProblem;

export interface ValueProblem {
  /** What was found and what was expected, in a sentence. */
  problem: string;
  /** The one thing to do about it. */
  hint?: string;
}

/**
 * Reads a value. Bounds of counts are as computed from the figure, not yet drawn in to whole numbers: whether
 * a question's sets hold whole numbers depends on all of its values. Bounds of dates are days since 1970-01-01.
 */
export function parseValue(text: string, question: ValueQuestion): ParsedValue {
  const written = text.trim();
  if (written === 'unknown' || written === 'silent') {
    return { value: { text: written, noAnswer: written, decimal: false } };
  }
  const found = readers[question.kind](written, question);
  if ('problem' in found) return found;
  return {
    value: { text: written, set: found, decimal: question.kind === 'count' && /\d\.\d/.test(written) },
  };
}

type Reader = (text: string, question: ValueQuestion) => AnswerSet | ValueProblem;

const readers: Record<QuestionKind, Reader> = {
  count: parseCount,
  yesno: parseYesNo,
  choice: parseChoice,
  date: parseDate,
};

// ---------------------------------------------------------------- counts

const words: Readonly<Record<string, readonly [number, number]>> = {
  some: [1, Infinity],
  several: [3, Infinity],
  dozens: [20, 99],
  scores: [40, 99],
  hundreds: [100, 999],
  thousands: [1000, 9999],
};

const figure = String.raw`(?:0|[1-9]\d*)(?:\.\d+)?`;
const signed = new RegExp(`^(~|<~|>~|>=?|<=?)(${figure})$`);
const plain = new RegExp(`^(${figure})(!?)$`);
const range = new RegExp(`^(${figure})\\.\\.(${figure})$`);

function parseCount(text: string): AnswerSet | ValueProblem {
  if (Object.hasOwn(words, text)) {
    const [low, high] = words[text]!;
    return { type: 'interval', low, high };
  }
  const problem = findFigureProblem(text);
  if (problem) return problem;
  const one = plain.exec(text);
  if (one) return one[2] === '!' ? interval(Number(one[1]), Number(one[1])) : rounding(one[1]!);
  const two = range.exec(text);
  if (two) return parseRange(Number(two[1]), Number(two[2]));
  const sign = signed.exec(text);
  return sign ? signedInterval(sign[1]!, Number(sign[2])) : unknownCount(text);
}

/** A figure of 1,000 or more that ends in zeros stands for its rounding, by at most a twentieth either way. */
function rounding(digits: string): AnswerSet {
  const n = Number(digits);
  const zeros = /[^0](0+)$/.exec(digits)?.[1]?.length ?? 0;
  if (n < 1000 || zeros === 0 || digits.includes('.')) return interval(n, n);
  const half = Math.min(10 ** zeros / 2, n / 20);
  return interval(n - half, n + half);
}

function signedInterval(sign: string, n: number): AnswerSet {
  // Multiplied before divided: a tenth of a whole number is then exact wherever it is whole.
  const least = (n * 9) / 10;
  const most = (n * 11) / 10;
  if (sign === '~') return interval(least, most);
  if (sign === '<~') return interval(least, n);
  if (sign === '>~') return interval(n, most);
  return sign.startsWith('>') ? interval(n, Infinity) : interval(0, n);
}

function parseRange(low: number, high: number): AnswerSet | ValueProblem {
  if (low <= high) return interval(low, high);
  return {
    problem: `The range ${low}..${high} ends below its beginning.`,
    hint: `Write ${high}..${low}.`,
  };
}

function findFigureProblem(text: string): ValueProblem | undefined {
  if (/^[<>=~≤≥≈]*\s*[-−–]\s*\d/.test(text)) {
    return { problem: `The count ${text} is negative.`, hint: 'Write a number of 0 or more.' };
  }
  const grouped = /\d{1,3}(?:[, '’_\u00a0\u2009\u202f]\d{3})+(?!\d)|\d{1,3}(?:\.\d{3}){2,}(?!\d)/.exec(text);
  const ambiguous = /(?<![\d.])[1-9]\d{0,2}\.\d\d0(?![\d.])/.exec(text);
  const separated = grouped ?? ambiguous;
  if (separated) {
    return {
      problem: `The count ${text} has a separator of thousands, expected digits only.`,
      hint: `Write ${text.replace(separated[0], separated[0].replace(/\D/g, ''))}.`,
    };
  }
  if (/\d{16}/.test(text)) {
    return { problem: `The count ${text} is too large.`, hint: 'Write at most fifteen digits.' };
  }
  return undefined;
}

const signHints: readonly (readonly [RegExp, string])[] = [
  [/^(?:≥|=>)/, '>='],
  [/^(?:≤|=<)/, '<='],
  [/^≈/, '~'],
  [/^~</, '<~'],
  [/^~>/, '>~'],
];

const phraseHints: readonly (readonly [RegExp, string])[] = [
  [/^(?:at least|no fewer than|no less than)\s/i, '>='],
  [/^(?:more than|over)\s/i, '>'],
  [/^(?:at most|up to)\s/i, '<='],
  [/^(?:fewer than|less than|under)\s/i, '<'],
  [/^(?:about|around|some|roughly|approximately)\s/i, '~'],
  [/^(?:nearly|almost)\s/i, '<~'],
  [/^exactly\s+(\d+)$/i, '$1!'],
];

function unknownCount(text: string): ValueProblem {
  const problem =
    `Unexpected value "${text}", expected a count: 28, ~3500, >100, >=100, <500, 3500..5000, 3.3, ` +
    `a word (${Object.keys(words).join(', ')}), unknown or silent.`;
  const inDigits = spelledInDigits(text);
  const candidates = [
    inDigits.replaceAll(/\s+/g, ''),
    text.replace(/,(\d{1,2})$/, '.$1'),
    text.replace(/\s*[-–—]\s*/, '..'),
    text.replace(/\.\.$/, '').replace(/^/, '>='),
    text.replace(/^0+(?=\d)/, ''),
    text.replace(/\+$/, '').replace(/^/, '>='),
    ...phraseHints.map(([phrase, written]) => inDigits.replace(phrase, written).replaceAll(/\s+/g, '')),
    /^(\d+) \p{L}+$/u.exec(inDigits)?.[1] ?? '',
    ...signHints.map(([sign, written]) => text.replace(sign, written).replaceAll(/\s+/g, '')),
  ];
  const fit = candidates.find(
    (candidate) =>
      candidate !== text && (plain.test(candidate) || range.test(candidate) || signed.test(candidate)),
  );
  if (fit) return { problem, hint: `Write ${fit}.` };
  const near = findNearest(text, [...Object.keys(words), 'unknown', 'silent']);
  return near ? { problem, hint: `Did you mean "${near}"?` } : { problem };
}

/** "At least seventy-two" as "At least 72". */
function spelledInDigits(text: string): string {
  const [numeral, ...more] = findNumerals(text);
  if (!numeral || more.length > 0 || numeral.digits || numeral.numbers.length !== 1) return text;
  return `${text.slice(0, numeral.start)}${numeral.numbers[0]}${text.slice(numeral.end)}`;
}

function interval(low: number, high: number): AnswerSet {
  return { type: 'interval', low, high };
}

// ---------------------------------------------------------------- options

function parseYesNo(text: string): AnswerSet | ValueProblem {
  if (text === 'yes' || text === 'no') return { type: 'options', options: [text] };
  const problem = `Unexpected value "${text}", expected yes, no, unknown or silent.`;
  if (/^!(?:yes|no)$/.test(text)) return { problem, hint: `Write ${text === '!yes' ? 'no' : 'yes'}.` };
  return suggest(problem, text, ['yes', 'no', 'unknown', 'silent']);
}

function parseChoice(text: string, question: ValueQuestion): AnswerSet | ValueProblem {
  const known = question.options.map((option) => option.id);
  const not = text.startsWith('!');
  const named = not ? text.slice(1) : text;
  if (!known.includes(named)) {
    const problem = `Unexpected value "${text}", expected one of ${known.join(', ')}, unknown or silent.`;
    return suggest(problem, named, [...known, 'unknown', 'silent'], not ? '!' : '');
  }
  const options = (not ? known.filter((id) => id !== named) : [named]).sort();
  if (options.length > 0) return { type: 'options', options };
  return { problem: `The value ${text} excludes every option of the question.` };
}

function suggest(problem: string, text: string, known: string[], prefix = ''): ValueProblem {
  const near = findNearest(text, known);
  if (!near) return { problem };
  return {
    problem,
    hint: `Did you mean "${near === 'unknown' || near === 'silent' ? near : prefix + near}"?`,
  };
}

// ---------------------------------------------------------------- dates

function parseDate(text: string): AnswerSet | ValueProblem {
  const date = parseEdtf(text);
  if (date) {
    const { first, last } = widenedDays(date);
    return interval(first, last);
  }
  const problem = `Unexpected value "${text}", expected an EDTF date such as 2022-01-20 or 2022-01, unknown or silent.`;
  const reversed = text.split('/').reverse().join('/');
  if (text.includes('/') && parseEdtf(reversed)) return { problem, hint: `Write ${reversed}.` };
  return suggest(problem, text, ['unknown', 'silent']);
}
