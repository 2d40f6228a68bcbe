/** Every place of a dossier where a record names another by its id, but for the links of bodies. */
import type { z } from 'zod';
import type { Span } from '../issue.ts';
import type { Id } from '../model.ts';
import type {
  ClaimAttribute,
  LinkScheme,
  ParsedAttribute,
  ParsedDossier,
  ParsedFile,
} from '../parse/parsed.ts';
import type { FileKind, schemas } from '../schema/index.ts';
import { claimName } from './naming.ts';
import { claimsOf } from './records.ts';

export interface Reference {
  /** Who names it, at the start of a sentence: `Claim "gazette-evacuated"`. */
  who: string;
  /** Under which key or attribute: `by`. */
  field: string;
  /** As what: one of these kinds. */
  kinds: readonly LinkScheme[];
  id: Id;
  /** The value that it stands in. */
  span: Span;
  /** Wherever that value has it, letter by letter; empty where it is written in another way. */
  places: Span[];
  /** The record that names it; absent for claims, dossier.mdx and summary.mdx. */
  by?: { kind: LinkScheme; id: Id };
}

/** All references, in order of kind of file, file and place. */
export function referencesOf(parsed: ParsedDossier): Reference[] {
  return [...frontmatterReferences(parsed), ...claimReferences(parsed), ...answerReferences(parsed)];
}

/** The ids in one attribute, each once, in the order written: `by="ministry union"`. Commas are let pass here. */
export function idsIn(value: string): Id[] {
  return [...new Set(wordsIn(value))];
}

/** The ids in one attribute as they stand there, however often each. */
export function wordsIn(value: string): Id[] {
  return value.split(/[\s,;]+/).filter((id) => id !== '');
}

/** No statement is of more; whatever names more is not followed up. */
export const mostIds = 50;

/** The keys of frontmatter that name records, and the kinds that they may name, by kind of file. */
export const namingKeys = {
  about: { keyQuestions: ['question'] },
  summary: {},
  withheld: {},
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
      return [{ who, field, kinds, id, span, places: placesOfScalar(id, span, file.text), by }];
    });
  });
}

/** A plain or quoted scalar of YAML that is written as it reads; one with escapes has no place within. */
export function placesOfScalar(value: string, span: Span, text: string): Span[] {
  const written = text.slice(span.start.offset, span.end.offset);
  if (written === value) return [span];
  if (written !== `"${value}"` && written !== `'${value}'`) return [];
  const { start, end } = span;
  const within = {
    start: { ...start, column: start.column + 1, offset: start.offset + 1 },
    end: { ...end, column: end.column - 1, offset: end.offset - 1 },
  };
  return [{ ...span, ...within }];
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
      const { span } = attribute;
      if (wordsIn(attribute.value).length > mostIds) return [];
      return idsIn(attribute.value).map((id) => ({
        who,
        field,
        kinds,
        id,
        span,
        places: placesOf(id, attribute),
      }));
    }),
  );
}

function answerReferences({ about, summary }: ParsedDossier): Reference[] {
  return [about, summary].flatMap((file) =>
    (file?.answers ?? []).map((attribute) => ({
      who: `An <Answer> of ${file?.file ?? ''}`,
      field: 'question',
      kinds: ['question'] as const,
      id: attribute.value.trim(),
      span: attribute.span,
      places: placesOf(attribute.value.trim(), attribute),
    })),
  );
}

/** Each place of an id in an attribute; none where one of them is not written letter by letter. */
function placesOf(id: Id, { value, spanIn }: ParsedAttribute): Span[] {
  const words = [...value.matchAll(/[^\s,;]+/g)].filter(([word]) => word === id);
  const places = words.flatMap(({ index }) => spanIn(index, index + id.length) ?? []);
  return places.length === words.length ? places : [];
}
