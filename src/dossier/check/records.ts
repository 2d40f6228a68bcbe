/** Finding records by id, before they are linked. */
import type { Id } from '../model.ts';
import { findNearest, findObvious } from '../nearest.ts';
import type { LinkScheme, ParsedClaim, ParsedDossier, ParsedFile, ParsedLink } from '../parse/parsed.ts';
import { takenDownIn } from '../parse/taken-down.ts';
import type { ArticleFields } from '../schema/article.ts';

/** A claim with its article. */
export interface PlacedClaim {
  claim: ParsedClaim;
  article: ParsedFile<ArticleFields>;
}

/** What ids stand for, by kind. Where an id is given twice, the first holds. */
export interface Records {
  article: ReadonlyMap<Id, ParsedDossier['articles'][number]>;
  source: ReadonlyMap<Id, ParsedDossier['sources'][number]>;
  actor: ReadonlyMap<Id, ParsedDossier['actors'][number]>;
  place: ReadonlyMap<Id, ParsedDossier['places'][number]>;
  question: ReadonlyMap<Id, ParsedDossier['questions'][number]>;
  claim: ReadonlyMap<Id, PlacedClaim>;
}

const found = new WeakMap<ParsedDossier, Records>();

/** The records of a dossier by kind and id; made once a dossier. */
export function recordsOf(parsed: ParsedDossier): Records {
  const known = found.get(parsed);
  if (known) return known;
  const records: Records = {
    article: byId(parsed.articles),
    source: byId(parsed.sources),
    actor: byId(parsed.actors),
    place: byId(parsed.places),
    question: byId(parsed.questions),
    claim: claimsById(parsed),
  };
  found.set(parsed, records);
  return records;
}

/** Every claim with its article, in order of article and place. */
export function claimsOf(parsed: ParsedDossier): PlacedClaim[] {
  return parsed.articles.flatMap((article) => article.claims.map((claim) => ({ claim, article })));
}

/** Every file, each once: as parsed or, where that could not be done, its text alone. */
export function filesOf(parsed: ParsedDossier): (ParsedFile<unknown> | { file: string; text: string })[] {
  const { about, summary, withheld, articles, sources, actors, places, questions, unread = [] } = parsed;
  const tops = [about, summary, withheld].flatMap((file) => (file ? [file] : []));
  const read = [tops, articles, sources, actors, places, questions].flat();
  const known = new Set(read.map(({ file }) => file));
  return [...read, ...unread.filter(({ file }) => !known.has(file))];
}

/** Every link of every file. */
export function linksOf(parsed: ParsedDossier): ParsedLink[] {
  return filesOf(parsed).flatMap((file) => ('links' in file ? file.links : []));
}

/** What withheld.mdx says was taken down, by kind and id. */
export function findTakenDown({ withheld }: ParsedDossier, kinds: readonly LinkScheme[], id: Id) {
  return takenDownIn(withheld?.fields).find((entry) => entry.id === id && kinds.includes(entry.record));
}

/** The folder of the content folder that holds a kind of record. */
export const folderOf: Readonly<Record<Exclude<LinkScheme, 'claim'>, string>> = {
  article: 'articles',
  source: 'sources',
  actor: 'actors',
  place: 'places',
  question: 'questions',
};

/** What an id that is named as one of some kinds turns out to be. */
export type LookUp =
  | { is: 'known' }
  /** It was there; `on` is a date as written. */
  | { is: 'taken-down'; kind: LinkScheme; on: string }
  /** It exists, as another kind. */
  | { is: 'other'; kind: LinkScheme }
  | { is: 'missing'; nearest?: { kind: LinkScheme; id: Id; isObvious: boolean } };

/** Looks an id up among the kinds that its place allows. A record whose file could not be read counts as known. */
export function lookUp(parsed: ParsedDossier, id: Id, kinds: readonly LinkScheme[]): LookUp {
  const records = recordsOf(parsed);
  if (kinds.some((kind) => records[kind].has(id) || isUnread(parsed, kind, id))) return { is: 'known' };
  const takenDown = findTakenDown(parsed, kinds, id);
  if (takenDown) return { is: 'taken-down', kind: takenDown.record, on: takenDown.on };
  const other = (Object.keys(records) as LinkScheme[]).find((kind) => records[kind].has(id));
  if (other) return { is: 'other', kind: other };
  const known = kinds.flatMap((kind) => [...records[kind].keys()]);
  const nearest = mayCompare(parsed, known.length) ? findNearest(id, known) : undefined;
  const kind = kinds.find((candidate) => nearest !== undefined && records[candidate].has(nearest));
  if (nearest === undefined || kind === undefined) return { is: 'missing' };
  // In two steps, as the second takes long.
  const isObvious =
    findObvious(id, known, nearest) === nearest &&
    findObvious(id, [...known, ...idsInFaulty(parsed, kinds)]) === nearest;
  return { is: 'missing', nearest: { kind, id: nearest, isObvious } };
}

/** Of a dossier with thousands of unknown ids, what all of them may stand for is not worth seconds. */
const mostCompared = 500_000;
const compared = new WeakMap<ParsedDossier, number>();

function mayCompare(parsed: ParsedDossier, ids: number): boolean {
  const before = compared.get(parsed) ?? 0;
  compared.set(parsed, before + ids);
  return before < mostCompared;
}

/**
 * The texts of those files of some kinds that have errors of their own, and so may mean other than they say; empty where
 * a file is no text. Claims stand in articles.
 */
export function faultyTexts({ faulty = new Map() }: ParsedDossier, kinds: readonly LinkScheme[]): string[] {
  const folders = kinds.map((kind) => folderOf[kind === 'claim' ? 'article' : kind]);
  return [...faulty].filter(([file]) => folders.includes(file.split('/')[0] ?? '')).map(([, text]) => text);
}

const givenInFaulty = new WeakMap<ParsedDossier, Map<LinkScheme, Id[]>>();

/** The ids that files with errors of their own may give; found once a dossier. */
function idsInFaulty(parsed: ParsedDossier, kinds: readonly LinkScheme[]): Id[] {
  const known = givenInFaulty.get(parsed) ?? new Map<LinkScheme, Id[]>();
  givenInFaulty.set(parsed, known);
  return kinds.flatMap((kind) => {
    const ids = known.get(kind) ?? findIdsInFaulty(parsed, kind);
    known.set(kind, ids);
    return ids;
  });
}

function findIdsInFaulty(parsed: ParsedDossier, kind: LinkScheme): Id[] {
  if (kind === 'claim') {
    const texts = faultyTexts(parsed, ['claim']);
    return texts.flatMap((text) =>
      [...text.matchAll(/\bid\s*=\s*["']([^"'\n]*)/gi)].map(([, id = '']) => id),
    );
  }
  const start = `${folderOf[kind]}/`;
  const files = [...(parsed.faulty?.keys() ?? [])].filter((file) => file.startsWith(start));
  return files.map((file) => file.slice(start.length, -'.mdx'.length));
}

function isUnread(parsed: ParsedDossier, kind: LinkScheme, id: Id): boolean {
  return (parsed.unread ?? []).some(({ file, text }) =>
    kind === 'claim' ? text.includes(`id="${id}"`) : file === `${folderOf[kind]}/${id}.mdx`,
  );
}

function byId<T extends { id: Id }>(files: readonly T[]): Map<Id, T> {
  const map = new Map<Id, T>();
  for (const file of files) if (!map.has(file.id)) map.set(file.id, file);
  return map;
}

function claimsById(parsed: ParsedDossier): Map<Id, PlacedClaim> {
  const map = new Map<Id, PlacedClaim>();
  for (const placed of claimsOf(parsed)) {
    const id = placed.claim.attributes.id?.value;
    if (id && !map.has(id)) map.set(id, placed);
  }
  return map;
}
