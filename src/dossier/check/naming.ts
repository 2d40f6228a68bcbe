/** How messages name things. */
import type { LinkScheme, ParsedClaim } from '../parse/parsed.ts';
import { idPattern } from '../schema/fields.ts';
import { folderOf } from './records.ts';

/** `Claim "gazette-evacuated"`, or, where it has no id, its first words: `The claim "28 people were…"`. */
export function claimName({ attributes, words }: ParsedClaim): string {
  const id = attributes.id?.value;
  if (id) return `Claim "${id}"`;
  const start = words.trim().split(/\s+/).slice(0, 4).join(' ');
  return `The claim "${start.slice(0, 40)}${start.length < words.trim().length ? '…' : ''}"`;
}

const articles: Readonly<Record<LinkScheme, string>> = {
  article: 'an article',
  source: 'a source',
  actor: 'an actor',
  place: 'a place',
  question: 'a question',
  claim: 'a claim',
};

/** `an actor or a source`. */
export function anyOf(kinds: readonly LinkScheme[]): string {
  return kinds.map((kind) => articles[kind]).join(' or ');
}

/** What a missing record lacks: `there is no content/actors/sdff.mdx`. */
export function absence(kinds: readonly LinkScheme[], id: string): string {
  const places = kinds.map((kind) =>
    kind === 'claim' ? 'claim of that id in any article' : `content/${folderOf[kind]}/${id}.mdx`,
  );
  return places.length === 1
    ? `there is no ${places.join('')}`
    : `there is neither ${places.slice(0, -1).join(', ')} nor ${places.at(-1)}`;
}

/** What to do where no known id is near. */
export function makeOrName(kinds: readonly LinkScheme[], id: string): string {
  if (kinds.includes('claim')) return 'Name the id of a claim that an article contains.';
  if (!idPattern.test(id)) return 'Correct it: an id is the name of a record’s file, without .mdx.';
  const files = kinds.map((kind) => (kind === 'claim' ? '' : `content/${folderOf[kind]}/${id}.mdx`));
  return `Correct the id, or write ${files.join(' or ')}.`;
}
