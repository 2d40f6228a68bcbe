/** The rules of the weighing for the method page, each with an example that the rules themselves have weighed. */
import type { QuestionKind } from '../answer.ts';
import type { Id } from '../model.ts';
import type { SumFinding, Verdict } from '../weighing.ts';
import { describeDate } from '../date-words.ts';
import { parseEdtf } from '../edtf.ts';
import { describeValue } from './describe-answer.ts';
import { type DescribedValue, describeValues } from './describe-values.ts';
import { asKnownOn } from './method/as-known-on.ts';
import { methodCast } from './method/cast.ts';
import { comparing } from './method/comparing.ts';
import { positions } from './method/positions.ts';
import type { WrittenExample, WrittenRule, WrittenSection } from './method/rule.ts';
import { sums } from './method/sums.ts';
import { time } from './method/time.ts';
import { values } from './method/values.ts';
import { verdict } from './method/verdict.ts';
import { voices } from './method/voices.ts';
import { linkStatements } from './statements.ts';
import type { AskedQuestion, Statement } from './statements.ts';
import { weighDossier } from './weigh-dossier.ts';

export interface MethodSection {
  id: Id;
  title: string;
  rules: MethodRule[];
}

export interface MethodRule {
  id: Id;
  title: string;
  /** The rule, in plain English. */
  rule: string;
  example: MethodExample;
}

/** Either values and what they stand for, or statements and what comes of them. */
export type MethodExample =
  | { type: 'values'; values: DescribedValue[] }
  | { type: 'weighing'; question: string; statements: ShownStatement[]; results: ShownResult[] };

export interface ShownStatement {
  /** Who says so; "nobody is named" where the article does not say how it knows. */
  by: string;
  /** The figure in words. */
  says: string;
  /** As of when, in words; empty where it is not stated. */
  asOf: string;
  /** The outlet, and the day of its article in words. */
  printedIn: string;
  /** Anything else that the claim states: "unconfirmed", "supersedes 28". */
  remarks: string[];
}

export interface ShownResult {
  /** What it is the verdict of, where there are several: "As known on 21 January 2022". */
  of?: string;
  verdict: Verdict;
  count: string;
  why: string;
  beside: string[];
}

const written: readonly WrittenSection[] = [
  values,
  time,
  voices,
  positions,
  comparing,
  verdict,
  sums,
  asKnownOn,
];

/** All rules in order, their examples weighed by the very code that weighs the dossier. */
export function describeMethod(): MethodSection[] {
  return written.map(({ id, title, rules }) => ({
    id,
    title,
    rules: rules.map((rule) => ({ ...rule, example: showExample(rule.example) })),
  }));
}

function showExample(example: WrittenRule['example']): MethodExample {
  if (!('values' in example)) return weighExample(example);
  return { type: 'values', values: describeValues(example) };
}

function weighExample(example: WrittenExample): MethodExample {
  const { question: title, time: lives, kind = 'count', parts = [] } = example;
  const asked: AskedQuestion[] = [
    { id: 'question', title, time: lives, kind, parts: parts.map(({ id }) => id) },
    ...parts.map((part) => ({ ...part, time: lives, kind })),
  ];
  const statements = example.statements.map((statement): Statement => ({
    outlet: 'paper-e',
    published: '2022-01-21',
    question: 'question',
    ...statement,
  }));
  const dossier = linkStatements(methodCast, asked, statements);
  const result = (days: readonly string[]): ShownResult[] =>
    days.map((text) => {
      const day = parseEdtf(text)!;
      const known = dossier.articles.filter(({ published }) => published.last <= day.last);
      return { ...resultOf(known), of: `As known on ${describeDate(day)}` };
    });
  const resultOf = (articles: typeof dossier.articles): ShownResult => {
    const weighing = weighDossier(dossier, articles).get('question')!;
    const sumsSaid = weighing.sums.map(({ sentence }: SumFinding) => sentence);
    const { count, why, beside } = weighing;
    return { verdict: weighing.verdict, count, why, beside: [...beside, ...sumsSaid] };
  };
  return {
    type: 'weighing',
    question: title,
    statements: statements.map((statement) => showStatement(statement, statements, kind, parts)),
    results: example.knownOn ? result(example.knownOn) : [resultOf(dossier.articles)],
  };
}

function showStatement(
  statement: Statement,
  all: readonly Statement[],
  kind: QuestionKind,
  parts: readonly { id: Id; title: string }[],
): ShownStatement {
  const nameOf = (id: Id): string => methodCast.find((member) => member.id === id)?.name ?? id;
  const inWords = (text: string): string => describeDate(parseEdtf(text)!);
  const earlier = all.find(({ id }) => id !== undefined && id === statement.supersedes);
  const part = parts.find(({ id }) => id === statement.question);
  return {
    by: statement.by?.map(nameOf).join(' and ') ?? 'nobody is named',
    says: describeValue(statement.value, { kind, options: [] }),
    asOf: statement.when === undefined ? '' : inWords(statement.when),
    printedIn: `${nameOf(statement.outlet)}, ${inWords(statement.published)}`,
    remarks: [
      ...(part ? [part.title] : []),
      ...(statement.said === undefined ? [] : [`said on ${inWords(statement.said)}`]),
      ...(statement.hedge ? [statement.hedge] : []),
      ...(statement.scope === undefined ? [] : [`scope: ${statement.scope}`]),
      ...(earlier ? [`supersedes ${describeValue(earlier.value, { kind, options: [] })}`] : []),
    ],
  };
}
