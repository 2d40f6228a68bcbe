/** Ids for claims that have none. */
import type { Fix, Span } from '../issue.ts';
import { kebab } from '../kebab.ts';
import type { Id } from '../model.ts';
import type { ParsedClaim, ParsedDossier } from '../parse/parsed.ts';
import { claimsOf, faultyTexts, linksOf, lookUp, type PlacedClaim, recordsOf } from './records.ts';
import { referencesOf } from './references.ts';

/** The fix of a claim whose id is missing or empty. */
export function fixClaimId(parsed: ParsedDossier, { claim, article }: PlacedClaim): Fix | undefined {
  const { ids, areSure } = proposalsOf(parsed);
  const id = ids.get(claim);
  if (id === undefined || !areSure || parsed.faulty?.has(article.file)) return undefined;
  const { id: empty } = claim.attributes;
  const span = empty ? empty.spanIn(0, empty.value.length) : placeForId(claim, article.text);
  return span && { done: `Wrote id="${id}".`, edits: [{ span, text: empty ? id : ` id="${id}"` }] };
}

/**
 * An id for every claim without one, as its article's other claims have theirs: what these begin with, or else the
 * article's id; then the question that it answers, or else its first words. Where that is taken, by whom the claim is
 * comes before the question, and at last a number behind it. No other claim of the dossier has it.
 */
export function proposeClaimIds(parsed: ParsedDossier): ReadonlyMap<ParsedClaim, Id> {
  return proposalsOf(parsed).ids;
}

interface Proposals {
  ids: ReadonlyMap<ParsedClaim, Id>;
  /** Whether they are the only right ones, as far as other files go. */
  areSure: boolean;
}

const found = new WeakMap<ParsedDossier, Proposals>();

/** Made once a dossier. */
function proposalsOf(parsed: ParsedDossier): Proposals {
  const known = found.get(parsed);
  if (known) return known;
  const ids = makeIds(parsed);
  const proposals = { ids, areSure: ids.size > 0 && !hasNoText(parsed) && !isAwaited(parsed) };
  found.set(parsed, proposals);
  return proposals;
}

function makeIds(parsed: ParsedDossier): Map<ParsedClaim, Id> {
  const proposals = new Map<ParsedClaim, Id>();
  const claims = claimsOf(parsed);
  const given = new Set(claims.flatMap(({ claim }) => claim.attributes.id?.value ?? []));
  const doubtful = faultyTexts(parsed, ['claim']);
  const isTaken = (id: Id) => given.has(id) || doubtful.some((text) => text.includes(id));
  const prefixes = new Map(parsed.articles.map(({ id, claims }) => [claims, commonStart(claims) ?? id]));
  const numbers = new Map<Id, number>();
  for (const placed of claims) {
    if (placed.claim.attributes.id?.value.trim()) continue;
    const prefix = prefixes.get(placed.article.claims) ?? placed.article.id;
    const id = firstFree(candidatesFor(parsed, placed, prefix), isTaken, numbers);
    given.add(id);
    proposals.set(placed.claim, id);
  }
  return proposals;
}

/** Of an article that is no text, the ids that it takes are not known. */
function hasNoText(parsed: ParsedDossier): boolean {
  return faultyTexts(parsed, ['claim']).includes('');
}

/** Whether something names a claim that is not there: the id that is missing may be the one that it names. */
function isAwaited(parsed: ParsedDossier): boolean {
  const linked = linksOf(parsed).flatMap(({ scheme, target }) => (scheme === 'claim' ? target : []));
  const named = referencesOf(parsed).flatMap(({ kinds, id }) => (kinds.includes('claim') ? id : []));
  return [...linked, ...named].some((id) => {
    const result = lookUp(parsed, id, ['claim']);
    return result.is === 'missing' && !result.nearest?.isObvious;
  });
}

/** The place behind the component's name. */
function placeForId({ tagSpan }: ParsedClaim, text: string): Span | undefined {
  const { start } = tagSpan;
  const name = '<Claim';
  const place = { ...start, column: start.column + name.length, offset: start.offset + name.length };
  return text.startsWith(name, start.offset) ? { ...tagSpan, start: place, end: place } : undefined;
}

/** Ids that a claim may have, the best first; a number may come behind that one. */
function candidatesFor(parsed: ParsedDossier, { claim }: PlacedClaim, prefix: string): [Id, ...Id[]] {
  const { question, by } = claim.attributes;
  const isAsked = recordsOf(parsed).question.has(question?.value ?? '');
  const topic = (isAsked && question?.value) || firstWords(claim.words) || 'claim';
  const speaker = kebab(by?.value.split(/\s+/)[0] ?? '');
  const plain = kebab(`${prefix} ${topic}`);
  return isAsked && speaker ? [plain, kebab(`${prefix} ${speaker} ${topic}`)] : [plain];
}

/** @param numbers by id, the number from which on one may be free: all before it have been taken */
function firstFree(candidates: [Id, ...Id[]], isTaken: (id: Id) => boolean, numbers: Map<Id, number>): Id {
  const free = candidates.find((candidate) => !isTaken(candidate));
  if (free !== undefined) return free;
  const [plain] = candidates;
  let number = numbers.get(plain) ?? 2;
  while (isTaken(`${plain}-${number}`)) number += 1;
  numbers.set(plain, number + 1);
  return `${plain}-${number}`;
}

/** The words that the ids of an article's claims begin with: the first of most of them, more where all agree. */
function commonStart(claims: readonly ParsedClaim[]): string | undefined {
  const ids = claims.flatMap(({ attributes }) => attributes.id?.value || []).map((id) => id.split('-'));
  const counts = new Map<string, number>();
  for (const [first = '', ...rest] of ids) {
    if (rest.length > 0) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  const [start] = [...counts].find(([, count]) => count * 2 > ids.length) ?? [];
  if (start === undefined) return undefined;
  // Two claims may well begin alike since they are about one thing.
  const shared = ids.length < 3 ? 1 : countShared(ids);
  return kebab([start, ...ids[0]!.slice(1, shared)].join('-'));
}

/** How many words all begin with, and yet have another after them. */
function countShared(ids: readonly string[][]): number {
  const most = Math.min(...ids.map(({ length }) => length)) - 1;
  let count = 0;
  while (count < most && ids.every((id) => id[count] === ids[0]![count])) count += 1;
  return count;
}

const mostWords = 4;
const mostLetters = 40;

/** As many of the first words as make a short id; empty where none is in Latin letters or digits. */
function firstWords(text: string): string {
  const [first = '', ...rest] = kebab(text).split('-').slice(0, mostWords);
  return rest.reduce(
    (id, word) => (id.length + word.length < mostLetters ? `${id}-${word}` : id),
    first.slice(0, mostLetters),
  );
}
