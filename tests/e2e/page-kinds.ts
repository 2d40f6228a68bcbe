/** One page of every kind, the heaviest where there are several: what it is called, and words that it must show. */
import { formatDay } from '../../src/dossier/edtf.ts';
import type { Claim } from '../../src/dossier/model.ts';
import { claimAttributes } from '../../src/dossier/parse/parsed.ts';
import { publicationDays } from '../../src/dossier/weigh/index.ts';
import { readDossier } from '../../src/load/read-dossier.ts';
import { ruleIds } from '../../src/load/rules.ts';
import { readContent } from '../../src/load/settings.ts';
import {
  indexUrl,
  pageUrl,
  recordUrl,
  sourceFileUrl,
  sourceFolderUrl,
  summaryOnUrl,
} from '../../src/site/urls.ts';

export interface PageKind {
  kind: string;
  path: string;
  /** Words of the dossier that its content shows. */
  words: readonly string[];
}

const read = readDossier(readContent()).dossier;
if (!read) throw new Error('The content has errors: run npm run check.');
export const dossier = read;

const { about, articles, sources, actors, places, questions, claims } = dossier;
export const article = heaviest(articles, (one) => one.claims.length);
export const question = heaviest(questions, (one) => one.claims.length);
export const source = heaviest(sources, (one) => one.claims.length + one.articles.length);
export const actor = heaviest(actors, (one) => one.says.length);
export const place = heaviest(places, (one) => one.mentions.length);
export const claim = heaviest(claims, (one) => one.question?.claims.length ?? 0);
const lastDay = formatDay(Math.max(...publicationDays(dossier)));

export const pageKinds: PageKind[] = [
  { kind: 'front page', path: pageUrl(''), words: [about.title, about.lead, ...labels(about.keyQuestions)] },
  { kind: 'summary', path: pageUrl('summary'), words: labels(dossier.summary.answers) },
  { kind: 'summary on a day', path: summaryOnUrl(lastDay), words: labels(dossier.summary.answers) },
  { kind: 'articles', path: indexUrl('article'), words: labels(articles) },
  { kind: 'article', path: recordUrl(article), words: [article.title, ...worded(article.claims)] },
  { kind: 'sources', path: indexUrl('source'), words: labels(sources) },
  { kind: 'source', path: recordUrl(source), words: [source.label] },
  { kind: 'actors', path: indexUrl('actor'), words: labels(actors) },
  { kind: 'actor', path: recordUrl(actor), words: [actor.label, ...worded(actor.says)] },
  { kind: 'places', path: indexUrl('place'), words: labels(places) },
  { kind: 'place', path: recordUrl(place), words: [place.label] },
  { kind: 'questions', path: indexUrl('question'), words: labels(questions) },
  { kind: 'question', path: recordUrl(question), words: [question.title, ...worded(question.claims)] },
  { kind: 'claims', path: indexUrl('claim'), words: worded(claims) },
  { kind: 'claim', path: recordUrl(claim), words: [claim.words, claim.article.source.label] },
  { kind: 'timeline', path: pageUrl('timeline'), words: worded(claims.filter((one) => one.whenStated)) },
  { kind: 'map', path: pageUrl('map'), words: labels(places.filter((one) => one.lat !== undefined)) },
  { kind: 'compare', path: pageUrl('compare'), words: labels(questions) },
  { kind: 'method', path: pageUrl('method'), words: ['origin', 'verdict'] },
  { kind: 'contribute', path: pageUrl('contribute'), words: ['frontmatter', ...claimAttributes] },
  { kind: 'rules', path: pageUrl('contribute/rules'), words: ruleIds },
  { kind: 'about', path: pageUrl('about'), words: ['About this dossier', about.licence ?? ''] },
  { kind: 'source file', path: sourceFileUrl(article.file), words: article.claims.map(({ id }) => id) },
  { kind: 'source files', path: sourceFolderUrl(), words: ['dossier.mdx', 'summary.mdx'] },
  { kind: 'search', path: pageUrl('search'), words: ['Without searching'] },
  // By its own address: the browser itself complains of a page whose status is 404.
  { kind: '404', path: `${pageUrl('')}404.html`, words: ['There is no page'] },
];

function heaviest<T>(records: readonly T[], weight: (record: T) => number): T {
  const first = [...records].sort((a, b) => weight(b) - weight(a))[0];
  if (!first) throw new Error('The dossier has no such record.');
  return first;
}

function labels(records: readonly { label: string }[]): string[] {
  return records.map(({ label }) => label);
}

function worded(some: readonly Claim[]): string[] {
  return some.map(({ words }) => words);
}
