import type { Issue } from '../issue.ts';
import type { FileText } from './places.ts';
import { issue } from './rules.ts';

/**
 * Guards the Markdown parser against texts that would take it seconds or overflow its stack, by refusing what is
 * beyond any honest measure. The limits come from measuring it: it takes some microseconds for every line, for
 * every sign of markup and for every level of nesting of every line; and within a block (the lines between two
 * blank ones) quadratic time in the number of several signs and in the length of a word without a space. Claims are
 * limited for what comes later: to weigh those of one question is to compare each with each.
 */
export function checkEffort(source: FileText, bodyStart: number): Issue | undefined {
  const body = source.text.slice(bodyStart);
  return (
    checkTotals(body, source, bodyStart) ??
    checkTables(body, source, bodyStart) ??
    checkNesting(body, source, bodyStart) ??
    checkBlocks(body, source, bodyStart)
  );
}

const most = [
  { name: 'lines', pattern: /\r\n|\r|\n/g, count: 20_000 },
  { name: 'signs of markup', pattern: /[[\]*_~|<>`{}&@\\:=]/g, count: 100_000 },
  { name: 'claims', pattern: /<Claim\b/g, count: 1000 },
  { name: 'bare addresses', pattern: /https?:|www\.|@/gi, count: 10_000 },
];

function checkTotals(body: string, source: FileText, bodyStart: number): Issue | undefined {
  for (const { name, pattern, count } of most) {
    const found = body.match(pattern)?.length ?? 0;
    if (found <= count) continue;
    const message = `Expected a body of at most ${count} ${name}, found ${found}.`;
    return issue(
      'too-complex',
      source.spanAt(bodyStart),
      message,
      'Split it up, or leave out what is no text.',
    );
  }
  return undefined;
}

/**
 * Tables are put together for the whole body at once, in quadratic time in the number of their cells: some three
 * nanoseconds for the square of the signs of cells.
 */
const mostCells = 15_000;

function checkTables(body: string, source: FileText, bodyStart: number): Issue | undefined {
  const cells = body.match(/\|/g)?.length ?? 0;
  if (cells <= mostCells) return undefined;
  const message = `Expected a body of at most ${mostCells} signs of table cells (|), found ${cells}.`;
  return issue(
    'too-complex',
    source.spanAt(bodyStart),
    message,
    'Split it up, or leave out what is no text.',
  );
}

/** Quotations and lists within each other; two columns of indentation count as one of them. */
const mostLevels = 50;
const mostLevelsInAll = 100_000;

function checkNesting(body: string, source: FileText, bodyStart: number): Issue | undefined {
  let total = 0;
  const starts = /(?:^|(?<=[\r\n]))(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t])))*[ \t]*/g;
  for (const { index, 0: start } of body.matchAll(starts)) {
    const marks = start.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
    const levels = marks + Math.floor((start.match(/[ \t]/g)?.length ?? 0) / 2);
    total += levels;
    if (levels <= 2 * mostLevels && marks <= mostLevels && total <= mostLevelsInAll) continue;
    const at = bodyStart + index;
    const message =
      marks > mostLevels
        ? `Expected at most ${mostLevels} quotations or lists within each other, found ${marks}.`
        : 'Expected less nesting and indentation, which take too long to read.';
    return issue('too-complex', source.spanAt(at, at + start.length), message, 'Write it with less nesting.');
  }
  return undefined;
}

/** Nanoseconds that the blocks of a file may take by this estimate. */
const mostEffort = 1e9;

/** Signs whose number in a block counts, and nanoseconds for the square of that number. */
const signs = [
  { name: 'square brackets', pattern: /[[\]]/g, weight: 250 },
  { name: 'signs of emphasis (*, _ or ~)', pattern: /[*_~]/g, weight: 20 },
  { name: 'signs of table cells (|)', pattern: /\|/g, weight: 16 },
  { name: 'tags', pattern: /</g, weight: 100 },
];

/** Nanoseconds for each letter of a block and each run of backticks in it. */
const codeWeight = 10;

/** Nanoseconds for the square of the length of a word, in letters that may stand in an e-mail address. */
const wordWeight = 0.5;

function checkBlocks(body: string, source: FileText, bodyStart: number): Issue | undefined {
  let total = 0;
  let worst: { effort: number; what: string; start: number; end: number } | undefined;
  const blocks = /[^\r\n]+(?:(?:\r\n|\r|\n)(?![ \t]*[\r\n])[^\r\n]+)*/g;
  for (const { index, 0: block } of body.matchAll(blocks)) {
    for (const { effort, what } of effortsOf(block)) {
      total += effort;
      const start = bodyStart + index;
      if (!worst || effort > worst.effort) worst = { effort, what, start, end: start + block.length };
    }
  }
  if (total <= mostEffort || !worst) return undefined;
  return issue(
    'too-complex',
    source.spanAt(worst.start, worst.end),
    `This block has ${worst.what}, more than can be read in reasonable time.`,
    'Split it into paragraphs, or leave out what is no text.',
  );
}

function effortsOf(block: string): { effort: number; what: string }[] {
  const counted = signs.map(({ name, pattern, weight }) => {
    const count = block.match(pattern)?.length ?? 0;
    return { effort: weight * count ** 2, what: `${count} ${name}` };
  });
  const ticks = block.match(/`+/g)?.length ?? 0;
  const code = { effort: codeWeight * ticks * block.length, what: `${ticks} runs of backticks` };
  const words = { effort: 0, what: '' };
  for (const [word] of block.matchAll(/[-.\w+]{500,}/g)) {
    words.effort += wordWeight * word.length ** 2;
    words.what = `a word of ${word.length} letters`;
  }
  return [...counted, code, words];
}
