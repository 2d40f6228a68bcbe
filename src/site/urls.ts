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

/** The folder of a kind's pages, which is also the plural of its name. */
export function recordFolder(kind: RecordKind): string {
  return folders[kind];
}

/** The page that lists all records of a kind. */
export function indexUrl(kind: RecordKind): string {
  return pageUrl(folders[kind]);
}

/** A record's own page. */
export function recordUrl({ record, id }: Pick<Linked, 'record' | 'id'>): string {
  return pageUrl(`${folders[record]}/${id}`);
}

/** The list of all that was taken down. */
export function takenDownUrl(): string {
  return `${pageUrl('about')}#taken-down`;
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

/** The list of all content files, at those of a folder: `sourceFolderUrl('articles')`. */
export function sourceFolderUrl(folder?: string): string {
  return `${pageUrl('source')}${folder === undefined ? '' : `#${folder}`}`;
}

/** What a rule asks for, with its examples. */
export function ruleUrl(rule: string): string {
  return `${pageUrl('contribute/rules')}#${rule}`;
}

/**
 * Where to report a mistake, of the dossier's `contact`: with a `mailto:` address, a letter that is begun with the
 * dossier's title for a subject and the place of the mistake, unless the address itself says otherwise.
 * @param place what the letter is about: the page's address, a file and a line
 */
export function contactUrl(
  { contact, title }: Pick<Dossier['about'], 'contact' | 'title'>,
  place: string,
): string | undefined {
  if (!contact?.startsWith('mailto:')) return contact;
  const [address = '', query] = contact.split('?');
  const fields = new URLSearchParams(query?.replaceAll('+', '%2B'));
  if (!fields.has('subject')) fields.set('subject', title);
  if (!fields.has('body')) fields.set('body', `${place}\n\n`);
  // Unlike in an address on the web, a plus sign is one here, and no space.
  return `${address}?${fields.toString().replaceAll('+', '%20')}`;
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
