/** Every place of a dossier where a record names another by its id, but for the links of bodies. */
import type { z } from 'zod';
import type { Span } from '../issue.ts';
import type { Id } from '../model.ts';
import type { ClaimAttribute, LinkScheme, ParsedDossier, ParsedFile } from '../parse/parsed.ts';
import type { FileKind, schemas } from '../schema/index.ts';
import { claimName } from './naming.ts';
import { claimsOf } from './records.ts';

export interface Reference {
  /** Who names it, at the start of a sentence: `Claim "nzz-inmates"`. */
  who: string;
  /** Under which key or attribute: `by`. */
  field: string;
  /** As what: one of these kinds. */
  kinds: readonly LinkScheme[];
  id: Id;
  span: Span;
  /** The record that names it; absent for claims, dossier.mdx and summary.mdx. */
  by?: { kind: LinkScheme; id: Id };
}

/** All references, in order of kind of file, file and place. */
export function referencesOf(parsed: ParsedDossier): Reference[] {
  return [...frontmatterReferences(parsed), ...claimReferences(parsed), ...answerReferences(parsed)];
}

/** The ids in one attribute, each once, in the order written: `by="sdf sohr"`. Commas are let pass here. */
export function idsIn(value: string): Id[] {
  return [...new Set(value.split(/[\s,;]+/).filter((id) => id !== ''))];
}

/** The keys of frontmatter that name records, and the kinds that they may name, by kind of file. */
export const namingKeys = {
  about: { keyQuestions: ['question'] },
  summary: {},
  article: { source: ['source'], wire: ['source'] },
  source: { owner: ['actor'] },
  actor: { speaksFor: ['actor'], memberOf: ['actor'] },
  place: { partOf: ['place'] },
  question: { parts: ['question'] },
} as const satisfies {
  [Kind in FileKind]: Partial<Record<keyof z.output<(typeof schemas)[Kind]>, readonly LinkScheme[]>>;
};

function frontmatterReferences(parsed: ParsedDossier): Reference[] {
  const { about, articles, sources, actors, places, questions } = parsed;
  return [
    ...(about ? frontmatter(about, 'dossier.mdx', undefined, namingKeys.about) : []),
    ...articles.flatMap((file) => frontmatter(file, 'Article', 'article', namingKeys.article)),
    ...sources.flatMap((file) => frontmatter(file, 'Source', 'source', namingKeys.source)),
    ...actors.flatMap((file) => frontmatter(file, 'Actor', 'actor', namingKeys.actor)),
    ...places.flatMap((file) => frontmatter(file, 'Place', 'place', namingKeys.place)),
    ...questions.flatMap((file) => frontmatter(file, 'Question', 'question', namingKeys.question)),
  ];
}

/** The ids under some keys of a file, each a single id or a list. */
function frontmatter<Fields extends object, Key extends string & keyof Fields>(
  file: ParsedFile<Fields>,
  noun: string,
  kind: LinkScheme | undefined,
  keys: Partial<Record<Key, readonly LinkScheme[]>>,
): Reference[] {
  const who = kind ? `${noun} "${file.id}"` : noun;
  const by = kind && { kind, id: file.id };
  return (Object.entries(keys) as [Key, readonly LinkScheme[]][]).flatMap(([field, kinds]) => {
    const value: unknown = file.fields[field];
    const ids = Array.isArray(value) ? value : [value];
    return ids.flatMap((id: unknown, index) => {
      if (typeof id !== 'string') return [];
      const span = file.spanOf(field, ...(Array.isArray(value) ? [index] : []));
      return [{ who, field, kinds, id, span, by }];
    });
  });
}

/** Attributes of a claim that name records. */
const naming: Partial<Record<ClaimAttribute, readonly LinkScheme[]>> = {
  by: ['actor', 'source'],
  from: ['source'],
  via: ['actor', 'source'],
  question: ['question'],
  supersedes: ['claim'],
};

function claimReferences(parsed: ParsedDossier): Reference[] {
  const attributes = Object.entries(naming) as [ClaimAttribute, readonly LinkScheme[]][];
  return claimsOf(parsed).flatMap(({ claim }) =>
    attributes.flatMap(([field, kinds]) => {
      const attribute = claim.attributes[field];
      if (!attribute) return [];
      const who = claimName(claim);
      return idsIn(attribute.value).map((id) => ({ who, field, kinds, id, span: attribute.span }));
    }),
  );
}

function answerReferences({ about, summary }: ParsedDossier): Reference[] {
  return [about, summary].flatMap((file) =>
    (file?.answers ?? []).map(({ value, span }) => ({
      who: `An <Answer> of ${file?.file ?? ''}`,
      field: 'question',
      kinds: ['question'] as const,
      id: value.trim(),
      span,
    })),
  );
}
