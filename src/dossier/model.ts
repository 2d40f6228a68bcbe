/** Records and claims as linked data: what the weighing, the views and the exports work on. Built by `link/`. */
import type { PhrasingContent, Root } from 'mdast';
import type { EdtfDate, QuestionKind, QuestionTime, Value } from './answer.ts';
import type { Span } from './issue.ts';

/** A record's id: its file's name without `.mdx`; kebab-case ASCII. */
export type Id = string;

/** A file of the content folder, as read. `path` is relative to that folder, with forward slashes. */
export interface SourceFile {
  path: string;
  content: Uint8Array | string;
}

interface RecordBase {
  id: Id;
  /** What a page calls it: its name, title, or, for a withheld name, its role. */
  label: string;
  /** Path of its file, relative to the content folder. */
  file: string;
  /** The body as a syntax tree, without frontmatter. */
  body: Root;
  /** Every record link to it, in any file, in order of file and place. */
  mentions: Mention[];
}

/** A link to a record, in some body. */
export interface Mention {
  /** The link's own words: a spelling of the record's name in that file. */
  words: string;
  /** The linking file's record; absent for dossier.mdx and summary.mdx. */
  in?: Article | Source | Actor | Place | Question;
  /** The claim that the link stands in. */
  claim?: Claim;
  span: Span;
}

/** A press article and our account of it. */
export interface Article extends RecordBase {
  record: 'article';
  title: string;
  source: Source;
  /** The agencies whose text it carries. */
  wires: Source[];
  authors: string[];
  published: EdtfDate;
  publishedNote?: string;
  language: string;
  translatedFrom?: string;
  translation?: 'human' | 'machine';
  url?: string;
  archiveUrl?: string;
  retrieved?: EdtfDate;
  republishedBy?: string;
  /** `excerpt`: our copy is cut off, and what it lacks is "not in our copy", never silence. */
  access: 'full' | 'excerpt';
  accessNote?: string;
  caveats: string[];
  /** In order of place. */
  claims: Claim[];
}

/** A publisher or an agency. */
export interface Source extends RecordBase {
  record: 'source';
  name: string;
  names: Record<string, string>;
  aliases: string[];
  descriptors: string[];
  kind: 'newspaper' | 'agency' | 'broadcaster' | 'website' | 'aggregator';
  country?: string;
  language?: string;
  homepage?: string;
  owner?: Actor;
  wikidata?: string;
  /** Articles that it published. */
  articles: Article[];
  /** Articles that carry its text as a wire. */
  wired: Article[];
  /** Claims that name it in `by`, `from` or `via`. */
  claims: Claim[];
}

export type ActorKind =
  | 'person'
  | 'armed-group'
  | 'security-force'
  | 'state'
  | 'government-body'
  | 'monitor'
  | 'charity'
  | 'company'
  | 'association'
  | 'court'
  | 'intergovernmental'
  | 'media'
  | 'community'
  | 'unnamed';

/** Someone who acts or speaks. */
export interface Actor extends RecordBase {
  record: 'actor';
  /** Absent where the name is withheld. */
  name?: string;
  names: Record<string, string>;
  aliases: string[];
  descriptors: string[];
  kind: ActorKind;
  speaksFor?: Actor;
  memberOf: Actor[];
  party: boolean;
  /** The side it is on, for a party and for whoever states one. */
  side?: string;
  wikidata?: string;
  visibility?: 'public' | 'role' | 'minor';
  role?: string;
  /** Actors that speak for it. */
  speakers: Actor[];
  /** Actors that are members of it. */
  members: Actor[];
  /** Sources that it owns. */
  owns: Source[];
  /** Claims that name it in `by`. */
  says: Claim[];
  /** Claims that name it in `via`. */
  relays: Claim[];
}

/** A record that a claim can be credited to. */
export type Speaker = Actor | Source;

export type PlacePrecision =
  'building' | 'neighbourhood' | 'city' | 'district' | 'province' | 'country' | 'region';

export interface Place extends RecordBase {
  record: 'place';
  name: string;
  kind: string;
  names: Record<string, string>;
  aliases: string[];
  descriptors: string[];
  partOf?: Place;
  /** Places directly within it. */
  parts: Place[];
  /** WGS 84 degrees; both or neither. */
  lat?: number;
  lon?: number;
  precision?: PlacePrecision;
  wikidata?: string;
  geonames?: string;
}

export interface Question extends RecordBase {
  record: 'question';
  title: string;
  kind: QuestionKind;
  unit?: string;
  options: { id: Id; title: string }[];
  /** Exactly which population, area and period is being counted. */
  scope: string;
  time: QuestionTime;
  /** Questions whose figures must add up to this one's. */
  parts: Question[];
  /** Questions that this one is a part of. */
  wholes: Question[];
  section: Section;
  order: number;
  /** Claims that answer it, in order of article file and place. */
  claims: Claim[];
}

/** A section of the summary, as dossier.mdx lists them. */
export interface Section {
  id: Id;
  title: string;
  /** In order. */
  questions: Question[];
}

/** One statement of fact of one article. */
export interface Claim {
  record: 'claim';
  id: Id;
  article: Article;
  /** The annotated words, as plain text. */
  words: string;
  /** The annotated words, as a tree. */
  body: PhrasingContent[];
  /** The whole `<Claim …>…</Claim>`. */
  span: Span;
  /** Whom the article credits; empty: the article does not say how it knows. Several: a joint statement. */
  by: Speaker[];
  firsthand: boolean;
  /** The wire that a statement without `by` plainly comes from. */
  from?: Source;
  /** Relays that the article names, nearest the origin first. */
  via: Speaker[];
  question?: Question;
  value?: Value;
  /** What the statement is about, in time; `said` where not stated. */
  when: EdtfDate;
  whenStated: boolean;
  /** When it was said; the article's `published` where not stated. */
  said: EdtfDate;
  saidStated: boolean;
  hedge?: 'unconfirmed' | 'alleged' | 'estimated';
  supersedes?: Claim;
  /** Claims that supersede it. */
  supersededBy: Claim[];
  scope?: string;
  /** Paragraph in the original, the headline being 1. */
  loc?: number;
  note?: string;
  /** The value is not stated in the annotated words but inferred from them. */
  inferred: boolean;
  /** Records linked inside the words, each once, in order. */
  about: (Article | Source | Actor | Place | Question | Claim)[];
}
