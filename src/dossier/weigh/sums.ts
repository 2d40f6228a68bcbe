/**
 * Sums. Where `parts` add up to a question: interval arithmetic, per origin and date, first within each
 * article, then across articles. Some parts may not exceed the total. A part's minimum above the whole's
 * maximum, of another origin at the same date, is a contradiction between the two questions; it stands beside
 * both verdicts and changes neither. Figures of different origins are never added, and no sum is printed that
 * nobody stated.
 */
import type { AnswerSet } from '../answer.ts';
import type { Article, Id, Question } from '../model.ts';
import type { SumFinding } from '../weighing.ts';
import { describeDate } from '../date-words.ts';
import { hull, isBelow, meet, sumOf } from './answer-set.ts';
import { compareSpans, isCommonDate } from './common-date.ts';
import type { DateSpan } from './common-date.ts';
import type { DatedPosition } from './line.ts';
import { joinNames, nameOf, nameOfVoice, startSentence } from './name.ts';
import { figureOf } from './phrase.ts';
import type { WeighedLine } from './weigh-question.ts';

/** Findings by the id of each question that they stand beside. */
export function findSums(weighed: ReadonlyMap<Id, WeighedLine>): Map<Id, SumFinding[]> {
  const found = new Map<Id, SumFinding[]>();
  const add = (id: Id, finding: SumFinding): void => {
    const list = found.get(id);
    if (list) list.push(finding);
    else found.set(id, [finding]);
  };
  for (const whole of weighed.values()) {
    const { question } = whole.line;
    const parts = question.parts.flatMap((part) => weighed.get(part.id) ?? []);
    if (parts.length === 0 || question.kind !== 'count') continue;
    const complete = parts.length === question.parts.length;
    for (const finding of [...addUp(whole, parts, complete), ...compareOrigins(whole, parts)]) {
      for (const id of new Set([question.id, ...finding.partQuestions.map((part) => part.id)]))
        add(id, finding);
    }
  }
  return found;
}

/** The figures of one voice for one date, of the whole and of its parts. */
interface Account {
  whole: DatedPosition;
  parts: { position: DatedPosition; question: Question }[];
}

function addUp(whole: WeighedLine, parts: readonly WeighedLine[], complete: boolean): SumFinding[] {
  return whole.positions.flatMap((position) => {
    const account: Account = {
      whole: position,
      parts: parts.flatMap(({ positions, line }) => {
        const own = positions.filter(
          (part) => part.voice === position.voice && isSameDate(whole, position, line.question, part),
        );
        const [only] = own;
        return only && own.length === 1 ? [{ position: only, question: line.question }] : [];
      }),
    };
    const isAll = (sum: Account): boolean => complete && sum.parts.length === parts.length;
    const articles = [...new Set(position.claims.map(({ article }) => article))];
    const within = articles.flatMap((article) => {
      const sum = narrowTo(account, article, whole, parts);
      return sum ? judge(sum, isAll(sum), 'article', whole.line.question) : [];
    });
    const across = within.some(({ parts: added }) => added.length === account.parts.length)
      ? []
      : judge(account, isAll(account), 'articles', whole.line.question);
    return [...within, ...across];
  });
}

/** A fixed figure has no date; it is added to fixed ones only. */
function isSameDate(
  whole: WeighedLine,
  position: DatedPosition,
  question: Question,
  part: DatedPosition,
): boolean {
  const isFixed = whole.line.question.time === 'fixed';
  if (isFixed !== (question.time === 'fixed')) return false;
  return part.span.key === position.span.key || isCommonDate(part.span, position.span);
}

/** What one article alone gives of an account; undefined where it does not give the whole and some part. */
function narrowTo(
  { whole, parts }: Account,
  article: Article,
  wholeLine: WeighedLine,
  partLines: readonly WeighedLine[],
): Account | undefined {
  const total = restrict(whole, article, wholeLine);
  const own = parts.flatMap(({ position, question }) => {
    const line = partLines.find((one) => one.line.question === question);
    const part = line && restrict(position, article, line);
    return part ? [{ position: part, question }] : [];
  });
  return total && own.length > 0 ? { whole: total, parts: own } : undefined;
}

function restrict(
  position: DatedPosition,
  article: Article,
  { line }: WeighedLine,
): DatedPosition | undefined {
  const claims = position.claims.filter((claim) => claim.article === article);
  const sets = claims.flatMap((claim) => line.setOf(claim) ?? []);
  const { discrepancy: _discrepancy, ...rest } = position;
  if (sets.length === 0) return undefined;
  if (sets.some((a) => sets.some((b) => !meet(a, b)))) return undefined;
  return { ...rest, claims, set: hull(sets as [AnswerSet, ...AnswerSet[]]), variants: [] };
}

function judge(
  { whole, parts }: Account,
  isAll: boolean,
  within: 'article' | 'articles',
  wholeQuestion: Question,
): SumFinding[] {
  const positions = parts.map(({ position }) => position);
  if (parts.length === 0 || [whole, ...positions].some(({ variants }) => variants.length > 0)) return [];
  const sum = sumOf(positions.map(({ set }) => set));
  if (!sum) return [];
  const exceeds = isBelow(whole.set, sum);
  if (!isAll && !exceeds) return [];
  const kind = !isAll ? 'part-exceeds-whole' : meet(sum, whole.set) ? 'adds-up' : 'does-not-add-up';
  const finding = {
    kind,
    whole,
    wholeQuestion,
    parts: positions,
    partQuestions: parts.map(({ question }) => question),
    within,
  } as const;
  return [{ ...finding, sentence: sayOne(finding) }];
}

/** Every pair of a part and the whole, of two named origins at one date. */
function compareOrigins(whole: WeighedLine, parts: readonly WeighedLine[]): SumFinding[] {
  const named = whole.positions.filter(({ voice }) => voice.kind === 'origin');
  return parts.flatMap(({ positions, line }) =>
    positions.flatMap((part) =>
      named
        .filter(({ voice }) => voice !== part.voice && part.voice.kind === 'origin')
        .filter((total) => isBelow(total.set, part.set) && isCommonToBoth(whole, total, line.question, part))
        .map((total): SumFinding => {
          const finding: Unsaid = {
            kind: 'part-exceeds-whole',
            whole: total,
            wholeQuestion: whole.line.question,
            parts: [part],
            partQuestions: [line.question],
            within: 'origins',
          };
          return { ...finding, sentence: sayTwo(finding) };
        }),
    ),
  );
}

function isCommonToBoth(
  whole: WeighedLine,
  total: DatedPosition,
  question: Question,
  part: DatedPosition,
): boolean {
  return isSameDate(whole, total, question, part) && isCommonDate(total.span, part.span);
}

type Unsaid = Omit<SumFinding, 'sentence' | 'whole' | 'parts'> & {
  whole: DatedPosition;
  parts: DatedPosition[];
};

function sayOne({ kind, whole, wholeQuestion, parts, partQuestions, within }: Unsaid): string {
  const who = startSentence(nameOfVoice(whole.voice));
  const total = figureOf(whole, wholeQuestion);
  const given = joinNames(
    parts.map((part, index) => `${figureOf(part, partQuestions[index]!)} (“${partQuestions[index]!.title}”)`),
  );
  const where =
    within === 'article'
      ? `within one article (${nameOf(whole.claims[0]!.article.source)})`
      : 'across articles';
  const result = {
    'adds-up': `${isExact([whole, ...parts]) ? 'add up' : 'may well add up'} to the total, ${total}`,
    'does-not-add-up': `do not add up to the total, ${total}`,
    'part-exceeds-whole': `${parts.length > 1 ? 'exceed' : 'exceeds'} the total, ${total}`,
  }[kind];
  return `${who}${onDate(wholeQuestion, whole.span)}, ${where}: ${given} ${result}.`;
}

function isExact(positions: readonly DatedPosition[]): boolean {
  return positions.every(({ set }) => set.type === 'interval' && set.low === set.high);
}

function sayTwo({ whole, wholeQuestion, parts, partQuestions }: Unsaid): string {
  const [part, question] = [parts[0]!, partQuestions[0]!];
  return (
    `A part is larger than the whole${onDate(wholeQuestion, latest(whole.span, part.span))}: ` +
    `${figureOf(part, question)} (“${question.title}”), according to ${nameOfVoice(part.voice)}; ` +
    `${figureOf(whole, wholeQuestion)} (“${wholeQuestion.title}”), according to ${nameOfVoice(whole.voice)}.`
  );
}

function onDate(question: Question, span: DateSpan): string {
  return question.time === 'fixed' ? '' : `, as of ${describeDate(span.date)}`;
}

function latest(a: DateSpan, b: DateSpan): DateSpan {
  return compareSpans(a, b) < 0 ? b : a;
}
