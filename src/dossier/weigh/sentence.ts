/** Why a verdict is what it is, in words for readers who know nothing of the rules. */
import { isBelow, sameSet } from './answer-set.ts';
import { isBefore, isCommonDate } from './common-date.ts';
import type { DateSpan } from './common-date.ts';
import type { Counter } from './count.ts';
import type { DatedPosition, Line } from './line.ts';
import { joinNames, nameOfVoice, startSentence } from './name.ts';
import { asOf, attribute, countSentence, describeSetOf, figureOf, namesIn, numeral } from './phrase.ts';
import { relationOf } from './relation.ts';
import { tieSentences } from './tie-sentence.ts';
import type { Decision } from './verdict.ts';

/** `dated` is the date of the verdict; on a fixed question, the day on which what made it was last said. */
export function explainVerdict(
  line: Line,
  decision: Decision,
  dated: DateSpan | undefined,
  positions: readonly DatedPosition[],
  counter: Counter,
): string {
  const sentences = {
    unanswered: () => [
      `Nobody answers this question${line.claims.some(isUnconfirmed) ? ': what there is, is unconfirmed' : ''}.`,
    ],
    contested: () => explainContested(line, decision, dated, counter),
    corroborated: () => explainCorroborated(line, decision, dated),
    evolving: () => explainEvolving(line, decision, positions, counter),
    'single-origin': () => explainSingleOrigin(line, decision, dated, counter),
    unattributed: () => [
      `${startSentence(attribute(line, decision.made))}.`,
      'Nobody with a name answers for it.',
    ],
  }[decision.verdict]();
  return [...sentences, ...sinceThen(line, decision, positions)].join(' ');
}

function isUnconfirmed({ hedge }: { hedge?: string }): boolean {
  return hedge === 'unconfirmed';
}

// ---------------------------------------------------------------- contested

function explainContested(
  line: Line,
  { sides = [], by, count }: Decision,
  dated: DateSpan | undefined,
  counter: Counter,
): string[] {
  const figures = sides.map(({ positions }) => attribute(line, positions, dated)).join('; against ');
  const houses = sides.map(({ positions }) => {
    const isNamed = positions.some(({ voice }) => voice.kind === 'origin');
    // A signatory that a joint statement left behind counts nowhere else, yet it stands against somebody.
    return isNamed ? Math.max(1, counter.count(positions).origins) : 0;
  });
  const sentences = [`${startSentence(figures)}.`, `They contradict each other, ${asOf(line, dated)}.`];
  if (by.some(({ a, b, common }) => !common && isRisingOnly(line, a, b))) {
    sentences.push('A count that only grows cannot have been higher before.');
  }
  sentences.push(againstEachOther(houses), countSentence(count, line.houses));
  if (by.every(({ withinHouse }) => withinHouse)) {
    sentences.push('This is a dispute within one house.');
  }
  return sentences;
}

function isRisingOnly(line: Line, a: DatedPosition, b: DatedPosition): boolean {
  return line.question.time === 'grows' && (isBelow(a.set, b.set) || isBelow(b.set, a.set));
}

/** How many houses stand on each side, in the order in which the figures were named. */
function againstEachOther([first = 0, ...others]: readonly number[]): string {
  const words = [
    `${numeral(first)} independent ${first === 1 ? 'origin' : 'origins'}`,
    ...others.map((n) => (n === 0 ? 'none' : numeral(n))),
  ];
  return `${startSentence(words.join(' against '))}.`;
}

// ---------------------------------------------------------------- corroborated

function explainCorroborated(
  line: Line,
  { agreement, by, count }: Decision,
  dated: DateSpan | undefined,
): string[] {
  if (!agreement) return [];
  const { set, supporters, compatible } = agreement;
  const agreed = describeSetOf(set, supporters, line.question);
  const sentences = [
    `${startSentence(agreed)}: ${joinNames(namesIn(supporters))} agree, ${asOf(line, dated)}.`,
  ];
  const differ = supporters.some((position) => !sameSet(position.set, set));
  const apart = by.every(({ common }) => !common);
  if (differ || apart)
    sentences.push(`${startSentence(attribute(line, supporters, apart ? undefined : dated))}.`);
  if (differ) sentences.push('What is agreed is what both leave open; a finer figure is its origin’s own.');
  if (apart)
    sentences.push('The dates differ, but on a count that only grows the latest figures fit each other.');
  if (compatible.length > 0) sentences.push(`This fits, too: ${attribute(line, compatible, dated)}.`);
  return [...sentences, countSentence(count, line.houses), ...oppositeSides(line, supporters)];
}

function oppositeSides(line: Line, supporters: readonly DatedPosition[]): string[] {
  const parties = supporters.filter(({ voice }) => line.houses.sidesOf(voice.head).length > 0);
  const isOpposed = (a: DatedPosition, b: DatedPosition): boolean => {
    const sides = line.houses.sidesOf(b.voice.head);
    return !line.houses.sidesOf(a.voice.head).some((side) => sides.includes(side));
  };
  const opposed = parties.filter((one) => parties.some((other) => isOpposed(one, other)));
  return opposed.length > 1
    ? [`${startSentence(joinNames(namesIn(opposed)))} are of opposite sides, and agree.`]
    : [];
}

// ---------------------------------------------------------------- evolving

function explainEvolving(
  line: Line,
  { made, count }: Decision,
  positions: readonly DatedPosition[],
  counter: Counter,
): string[] {
  const moved = findMovedOn(line, made, positions, counter);
  const unclear = made.filter(({ discrepancy }) => discrepancy !== undefined);
  const sentences = [`${startSentence(attribute(line, made))}.`, countSentence(count, line.houses)];
  if (moved) {
    const { from, to, other } = moved;
    const names = joinNames([nameOfVoice(from.voice), nameOfVoice(other.voice)].sort());
    const agreed = figureOf(from, line.question);
    sentences.push(
      `On ${agreed} ${names} once agreed; ${nameOfVoice(to.voice)} alone has moved on since, to ${figureOf(to, line.question)}.`,
    );
  } else if (unclear.length > 0) {
    const names = joinNames(namesIn(unclear));
    const are = namesIn(unclear).length > 1 ? 'are' : 'is';
    sentences.push(`${startSentence(names)} ${are} reported in two ways; that must be cleared up first.`);
  } else {
    sentences.push(
      'They speak of different dates: time may explain what differs, and nothing can be compared.',
    );
  }
  return sentences;
}

/** An agreement of two houses that one of them has left behind: on a count that grows, its latest no longer fits. */
function findMovedOn(
  line: Line,
  made: readonly DatedPosition[],
  positions: readonly DatedPosition[],
  counter: Counter,
): { from: DatedPosition; to: DatedPosition; other: DatedPosition } | undefined {
  if (line.question.time !== 'grows') return undefined;
  for (const to of made) {
    const track = positions.filter(({ voice, span }) => voice === to.voice && isBefore(span, to.span));
    for (const from of track.reverse()) {
      const other = made.find(
        (one) =>
          relationOf(one, from) === 'agree' &&
          counter.areIndependent(one, from) &&
          isBefore(one.span, to.span),
      );
      if (other && !isCommonDate(other.span, to.span)) return { from, to, other };
    }
  }
  return undefined;
}

// ---------------------------------------------------------------- single-origin

function explainSingleOrigin(
  line: Line,
  { made, count }: Decision,
  dated: DateSpan | undefined,
  counter: Counter,
): string[] {
  const articles = new Set(made.flatMap(({ claims }) => claims.map(({ article }) => article))).size;
  const voices = new Set(made.map(({ voice }) => voice));
  const sentences = [`${startSentence(attribute(line, made, dated))}, ${asOf(line, dated)}.`];
  if (articles > 1) {
    const all = articles === 2 ? 'both' : 'all';
    const isOne = new Set(made.map((position) => figureOf(position, line.question))).size === 1;
    const print = isOne ? 'print it' : 'report on it';
    sentences.push(`${startSentence(numeral(articles))} articles ${print}; ${all} go back to one origin.`);
  }
  sentences.push(countSentence(count, line.houses));
  if (voices.size > 1)
    sentences.push(...tieSentences(counter.ties.filter(({ a, b }) => voices.has(a) && voices.has(b))));
  return sentences;
}

// ---------------------------------------------------------------- since then

function sinceThen(line: Line, { verdict, span }: Decision, positions: readonly DatedPosition[]): string[] {
  if (!span || (verdict !== 'contested' && verdict !== 'corroborated')) return [];
  const later = positions.filter(
    (position) =>
      position.voice.kind === 'origin' &&
      isBefore(span, position.span) &&
      !positions.some((other) => other.voice === position.voice && isBefore(position.span, other.span)),
  );
  return later.length > 0 ? [`Since then: ${attribute(line, later)}.`] : [];
}
