/** Every href of the site is made here, under the `BASE` that the site is built for. */
import type { Dossier } from '../dossier/dossier.ts';
import type { Claim } from '../dossier/model.ts';
import { readSettings } from '../load/settings.ts';

type Linked = Dossier['articles' | 'sources' | 'actors' | 'places' | 'questions' | 'claims'][number];

const { base, site } = readSettings();

/** Folder of a record kind's pages. */
const folders = {
  article: 'articles',
  source: 'sources',
  actor: 'actors',
  place: 'places',
  question: 'questions',
  claim: 'claims',
} as const;

/** The kinds of record that have pages. */
export type RecordKind = keyof typeof folders;

/** A page by its path from the site's root: `pageUrl('summary')`, `pageUrl('')` for the front page. */
export function pageUrl(path: string): string {
  return base + (path === '' ? '' : `${path}/`);
}

/** The page that lists all records of a kind. */
export function indexUrl(kind: RecordKind): string {
  return pageUrl(folders[kind]);
}

/** A record's own page. */
export function recordUrl({ record, id }: Pick<Linked, 'record' | 'id'>): string {
  return pageUrl(`${folders[record]}/${id}`);
}

/** The claim's words in its article. */
export function claimInArticleUrl(claim: Claim): string {
  return `${recordUrl(claim.article)}#${claim.id}`;
}

/** The summary as known on a day, `YYYY-MM-DD`. */
export function summaryOnUrl(day: string): string {
  return pageUrl(`summary/${day}`);
}

/** The page that shows a content file with its line numbers, at a line. */
export function sourceFileUrl(file: string, line?: number): string {
  return `${pageUrl(`source/${file.replace(/\.mdx$/, '')}`)}${line === undefined ? '' : `#L${line}`}`;
}

/** A file of `public/`. */
export function assetUrl(path: string): string {
  return base + path;
}

/** The address with the host, where `SITE` states one. */
export function siteUrl(url: string): string | undefined {
  return site && new URL(url, site).href;
}

/** The address with the host, where `SITE` states one; the path alone otherwise. */
export function absoluteUrl(url: string): string {
  return siteUrl(url) ?? url;
}
