import type { Dossier } from '../dossier/dossier.ts';
import type { Article, Claim, Question, Section } from '../dossier/model.ts';
import { describeValue } from '../dossier/weigh/index.ts';
import { articleName, inOrderOfDate } from './article-name.ts';

/** What each article says of each question. */
export interface CompareView {
  /** The columns, oldest first. */
  articles: { article: Article; name: string }[];
  sections: { section: Section; rows: { question: Question; cells: CompareCell[] }[] }[];
}

/** What one article says of one question. */
export interface CompareCell {
  article: Article;
  name: string;
  /** In order of place; none where the article says nothing of the question. */
  statements: Statement[];
  /** Nothing is said, but our copy is cut off, so that nothing follows. */
  notInCopy: boolean;
}

export interface Statement {
  /** The first claim of the article that says so. */
  claim: Claim;
  /** The value as written, in words. */
  answer: string;
  /** "silent": the article itself reports that nothing was said; "unknown": that it is not known. */
  noAnswer?: 'silent' | 'unknown';
  /** Who says so, in short; undefined where the article does not say how it knows. */
  who?: string;
  /** What it counts, where that is not what the question counts, and how far the article itself hedges. */
  qualifiers: string[];
}

export function compareView({ articles, sections }: Pick<Dossier, 'articles' | 'sections'>): CompareView {
  const columns = inOrderOfDate(articles).map((article) => ({ article, name: articleName(article) }));
  return {
    articles: columns,
    sections: sections
      .filter(({ questions }) => questions.length > 0)
      .map((section) => ({
        section,
        rows: section.questions.map((question) => ({
          question,
          cells: columns.map((column) => ({
            ...column,
            ...cellOf(question, column.article),
          })),
        })),
      })),
  };
}

function cellOf(question: Question, article: Article): Pick<CompareCell, 'statements' | 'notInCopy'> {
  const statements = new Map<string, Statement>();
  for (const claim of question.claims) {
    if (claim.article !== article || !claim.value) continue;
    const statement = statementOf(claim, question);
    const key = JSON.stringify([statement.answer, statement.who, statement.qualifiers]);
    if (!statements.has(key)) statements.set(key, statement);
  }
  return {
    statements: [...statements.values()],
    notInCopy: statements.size === 0 && article.access === 'excerpt',
  };
}

function statementOf(claim: Claim, question: Question): Statement {
  const who = claim.by.map(({ label }) => label).join(' and ');
  return {
    claim,
    answer: claim.value ? describeValue(claim.value.text, question) : '',
    noAnswer: claim.value?.noAnswer,
    who: who === '' ? undefined : who,
    qualifiers: [
      ...(claim.scope === undefined ? [] : [claim.scope]),
      ...(claim.hedge === undefined ? [] : [claim.hedge]),
    ],
  };
}
