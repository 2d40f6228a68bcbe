/** The whole dossier, linked and weighed. */
import type { Root } from 'mdast';
import type { EdtfDate } from './answer.ts';
import type { LinkScheme } from './link-schemes.ts';
import type { Actor, Article, Claim, Id, Place, Question, Section, Source } from './model.ts';
import type { Weighing } from './weighing.ts';

/** dossier.mdx. */
export interface About {
  title: string;
  lead: string;
  period: EdtfDate;
  language: string;
  licence?: string;
  contact?: string;
  repository?: string;
  /** What parties are parties to: "the fighting". */
  partiesTo: string;
  keyQuestions: Question[];
  file: string;
  body: Root;
}

/** summary.mdx. */
export interface Summary {
  title: string;
  file: string;
  body: Root;
  /** Claims that its prose cites, each once, in order. */
  cites: Claim[];
  /** Questions that it answers by component or link, each once, in order. */
  answers: Question[];
}

/** Names as `withheld.mdx` keeps them. */
export interface HashedNames {
  /** Hexadecimal. */
  salt: string;
  /** Tells the key besides the salt, where there is one, from others: see `markOfKey`. */
  secret?: string | undefined;
  /** HMAC-SHA-256 of each name, folded, in hexadecimal. */
  hashes: readonly string[];
}

/** withheld.mdx. */
export interface Withheld {
  /** The names that no page may hold; absent where there are none. */
  names?: HashedNames;
  /** In order of the file. */
  takenDown: Tombstone[];
  body: Root;
}

/** What is left of a record that was taken down. */
export interface Tombstone {
  record: LinkScheme;
  id: Id;
  on: EdtfDate;
  reason: string;
}

/** Everything, linked. Lists are in order of id, questions in order of section and `order`. */
export interface Dossier {
  about: About;
  summary: Summary;
  withheld?: Withheld;
  sections: Section[];
  articles: Article[];
  sources: Source[];
  actors: Actor[];
  places: Place[];
  questions: Question[];
  claims: Claim[];
  /** The weighing of every question by its id, over all articles. */
  weighings: ReadonlyMap<Id, Weighing>;
  /** Text of each file by its path, for the pages that show a claim's source. */
  texts: ReadonlyMap<string, string>;
}
