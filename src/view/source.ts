import type { AnswerSet } from '../dossier/answer.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Article, Claim, Question, Source } from '../dossier/model.ts';
import { inOrderOfDate } from './article-name.ts';
import { type Concordance, type Named, concordance, isWithheld } from './concordance.ts';
import { type Contradiction, findContradictions } from './contradictions.ts';
import { counted } from './counted.ts';
import { type Credit, creditsOf } from './credits.ts';

/** What a source's page shows. */
export interface SourceView {
  /** Articles that it published, and those that carry its text, oldest first. */
  articles: Article[];
  wired: Article[];
  /** Number of claims in the articles that it published. */
  claimCount: number;
  credits: Credit[];
  /** Questions that only its articles answer. */
  onlyQuestions: Question[];
  /** Answers that only it carries, to questions that other sources answer too. */
  onlyAnswers: Claim[];
  /** Contested questions in which what it prints contradicts what another source prints. */
  differences: Difference[];
  /** Names that it writes, where the articles do not all write them alike. */
  spellings: NameRow[];
  /** Number of names that it writes as all others do. */
  alike: number;
  /** Claims of any article that name it, and claims about it. */
  named: Claim[];
  about: Claim[];
}

/** One question in which a source differs from others. */
export interface Difference extends Contradiction {
  /** What it prints, and what other sources print against that. */
  own: Claim[];
  others: Claim[];
  /** It prints the other side as well. */
  both: boolean;
}

/** One record's name, as a source writes it and as the others do. */
export interface NameRow {
  record: Named;
  own: Concordance;
  others: Concordance;
}

/** @param source a source of the dossier */
export function sourceView(dossier: Dossier, source: Source): SourceView {
  const names = nameRows(dossier, source);
  const spellings = names.filter(isSpeltDifferently);
  return {
    articles: inOrderOfDate(source.articles),
    wired: inOrderOfDate(source.wired),
    claimCount: source.articles.reduce((sum, { claims }) => sum + claims.length, 0),
    credits: creditsOf(source),
    onlyQuestions: dossier.questions.filter((question) => isOnlyIn(source, question)),
    onlyAnswers: dossier.questions.flatMap((question) => answersOnlyIn(source, question)),
    differences: differencesOf(dossier, source),
    spellings,
    alike: names.length - spellings.length,
    named: source.claims,
    about: dossier.claims.filter((claim) => claim.about.includes(source) && !source.claims.includes(claim)),
  };
}

/** A sentence about the page, for search engines and previews. */
export function describeSource(
  { label }: Source,
  { articles, wired, claimCount, named }: SourceView,
): string {
  if (articles.length > 0) {
    return `${label}: ${counted(articles.length, 'article')} with ${counted(claimCount, 'claim')}, and how much of that is its own reporting.`;
  }
  if (wired.length > 0) return `${label}: ${counted(wired.length, 'article')} of others that carry its text.`;
  return `${label}: named in ${counted(named.length, 'claim')} as origin or relay.`;
}

function isOnlyIn(source: Source, { claims }: Question): boolean {
  return (
    claims.some(isAnswer) && claims.every((claim) => claim.article.source === source || !isAnswer(claim))
  );
}

/** Claims whose very answer no claim of another source gives, on questions that other sources answer as well. */
function answersOnlyIn(source: Source, { claims }: Question): Claim[] {
  const answers = claims.filter(isAnswer);
  const elsewhere = answers.filter(({ article }) => article.source !== source);
  if (elsewhere.length === 0) return [];
  const keys = new Set(elsewhere.map(answerKey));
  return answers.filter((claim) => claim.article.source === source && !keys.has(answerKey(claim)));
}

function isAnswer({ value }: Claim): boolean {
  return value?.set !== undefined;
}

function answerKey({ value, scope = '' }: Claim): string {
  return value?.set ? `${scope}\n${setKey(value.set)}` : scope;
}

function setKey(set: AnswerSet): string {
  return set.type === 'interval' ? `${set.low}..${set.high}` : set.options.join(' ');
}

function differencesOf(dossier: Dossier, source: Source): Difference[] {
  const prints = (claim: Claim) => claim.article.source === source;
  const contradictions = findContradictions(
    dossier,
    ({ claims }) => claims.some(prints),
    ({ claims }) => claims.some((claim) => !prints(claim)),
  );
  return contradictions.flatMap(({ weighing, comparisons }) => {
    const standing = comparisons.filter(({ counts, settled }) => counts && !settled);
    if (weighing.verdict !== 'contested' || standing.length === 0) return [];
    const own = standing.flatMap(({ a }) => a.claims.filter(prints));
    const others = standing.flatMap(({ b }) => b.claims.filter((claim) => !prints(claim)));
    return [
      {
        weighing,
        comparisons: standing,
        own: [...new Set(own)],
        others: [...new Set(others)],
        both: standing.some(({ b }) => b.claims.some(prints)),
      },
    ];
  });
}

/** Names that a source writes out, with how others write them. Names withheld are left out. */
function nameRows({ actors, places, sources }: Dossier, source: Source): NameRow[] {
  return [...actors, ...places, ...sources]
    .filter((record) => !isWithheld(record))
    .map((record) => ({
      record,
      own: concordance(record, (article) => article.source === source),
      others: concordance(record, (article) => article.source !== source),
    }))
    .filter(({ own }) => own.spellings.length > 0)
    .sort((a, b) => a.record.label.localeCompare(b.record.label, 'en'));
}

function isSpeltDifferently({ own, others }: NameRow): boolean {
  const ways = new Set([...own.spellings, ...others.spellings].map(({ words }) => words.toLowerCase()));
  return ways.size > 1;
}
