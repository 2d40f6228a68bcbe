/** What parsing a content folder gives: records still speaking of each other by id, each with its places. */
import type { PhrasingContent, Root } from 'mdast';
import type { Span } from '../issue.ts';
import { type LinkScheme, linkSchemes } from '../link-schemes.ts';
import type { Id } from '../model.ts';
import type { AboutFields } from '../schema/about.ts';
import type { ActorFields } from '../schema/actor.ts';
import type { ArticleFields } from '../schema/article.ts';
import type { PlaceFields } from '../schema/place.ts';
import type { QuestionFields } from '../schema/question.ts';
import type { SourceFields } from '../schema/source.ts';
import type { SummaryFields } from '../schema/summary.ts';
import type { WithheldFields } from '../schema/withheld.ts';

export { linkSchemes, type LinkScheme };

/** Frontmatter and body of one file. */
export interface ParsedFile<Fields> {
  id: Id;
  /** Relative to the content folder. */
  file: string;
  /** Decoded, without byte order mark, line ends as they were. */
  text: string;
  fields: Fields;
  /**
   * Place of a frontmatter value, by its path of keys and list indexes: `spanOf('wire', 0)`.
   * The key's place where the value has none; the nearest enclosing one where the key is missing.
   */
  spanOf: (...path: (string | number)[]) => Span;
  /** Place of a frontmatter key. */
  keySpanOf: (...path: (string | number)[]) => Span;
  /** The body as mdast with GFM and MDX nodes; positions count from the start of the file. */
  body: Root;
  /** Record links in the body, in order. */
  links: ParsedLink[];
  /** Claims of an article's body, in order; none elsewhere. */
  claims: ParsedClaim[];
  /** `<Answer question="…"/>` of summary.mdx and dossier.mdx, in order; none elsewhere. */
  answers: ParsedAttribute[];
}

/** A Markdown link with a record scheme. */
export interface ParsedLink {
  scheme: LinkScheme;
  target: Id;
  /** The link's own words, as plain text. */
  words: string;
  /** The whole link. */
  span: Span;
  /** The id in its address, or in that of its definition; absent where it is not written letter by letter. */
  targetSpan?: Span;
  /** Index in the file's `claims` of the claim that it stands in. */
  claim?: number;
}

/** An attribute's value, always a plain string. */
export interface ParsedAttribute {
  value: string;
  /** The whole attribute, name and value. */
  span: Span;
  /** Place of a stretch of the value; undefined where that is not written letter by letter. */
  spanIn: (start: number, end: number) => Span | undefined;
}

/** The attributes that a claim may carry, in the order in which they are best written. */
export const claimAttributes = [
  'id',
  'by',
  'firsthand',
  'from',
  'via',
  'question',
  'value',
  'when',
  'said',
  'hedge',
  'supersedes',
  'scope',
  'inferred',
  'loc',
  'note',
] as const;
export type ClaimAttribute = (typeof claimAttributes)[number];

/** A claim as written. */
export interface ParsedClaim {
  attributes: Partial<Record<ClaimAttribute, ParsedAttribute>>;
  /** The annotated words, as plain text: what a reader sees. */
  words: string;
  body: PhrasingContent[];
  /** The whole `<Claim …>…</Claim>`. */
  span: Span;
  /** The opening tag alone. */
  tagSpan: Span;
}

/** Every file that could be read well enough to be checked. Lists are in order of id. */
export interface ParsedDossier {
  about?: ParsedFile<AboutFields>;
  summary?: ParsedFile<SummaryFields>;
  withheld?: ParsedFile<WithheldFields>;
  articles: ParsedFile<ArticleFields>[];
  sources: ParsedFile<SourceFields>[];
  actors: ParsedFile<ActorFields>[];
  places: ParsedFile<PlaceFields>[];
  questions: ParsedFile<QuestionFields>[];
  /**
   * The files of which at least a part could not be read, as decoded: they are not in the lists, or not with all
   * their claims. Each has an issue of its own; what others say of them can't be held against those.
   */
  unread?: { file: string; text: string }[];
  /**
   * The files with an error of their own, by path, with their text, which is empty where it is none: what they say may
   * be other than what was meant.
   */
  faulty?: ReadonlyMap<string, string>;
  /** The path of every file of the content folder, in order, those that are left out too. */
  paths: string[];
  /** The key that the names withheld are hashed with besides their salt; kept outside the content folder. */
  withheldKey?: string | undefined;
}
