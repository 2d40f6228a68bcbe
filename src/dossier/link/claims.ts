import type { Value } from '../answer.ts';
import type { Article, Claim, Id, Question, Source, Speaker } from '../model.ts';
import type { ParsedClaim, ParsedDossier } from '../parse/parsed.ts';
import { parseValue } from '../value.ts';
import { dateOf } from './date.ts';
import { find, type Records } from './records-by-id.ts';

/** Makes the claims of all articles, in order of article and place, and enters them with all whom they name. */
export function linkClaims({ articles }: ParsedDossier, records: Records): void {
  for (const { id, claims } of articles) {
    const article = find(records.articles, id);
    for (const parsed of claims) {
      const claim = makeClaim(parsed, article, records);
      records.claims.set(claim.id, claim);
      article.claims.push(claim);
      enter(claim);
    }
  }
  for (const { claims } of articles) {
    for (const { attributes } of claims) {
      if (!attributes.id || !attributes.supersedes) continue;
      const claim = find(records.claims, attributes.id.value);
      claim.supersedes = find(records.claims, attributes.supersedes.value.trim());
      claim.supersedes.supersededBy.push(claim);
    }
  }
}

function makeClaim(
  { attributes, words, body, span }: ParsedClaim,
  article: Article,
  records: Records,
): Claim {
  const written = (name: keyof ParsedClaim['attributes']) => attributes[name]?.value.trim();
  const speakers = (name: 'by' | 'via'): Speaker[] =>
    idsIn(written(name)).map((id) => records.actors.get(id) ?? find(records.sources, id));
  const [from, question, when, said, loc] = [
    written('from'),
    written('question'),
    written('when'),
    written('said'),
    written('loc'),
  ];
  const saidDate = said === undefined ? article.published : dateOf(said);
  const asked = question === undefined ? undefined : find(records.questions, question);
  return {
    record: 'claim',
    id: written('id') ?? '',
    article,
    words,
    body,
    span,
    by: speakers('by'),
    firsthand: written('firsthand') === 'yes',
    from: from === undefined ? undefined : find(records.sources, from),
    via: speakers('via'),
    question: asked,
    value: valueOf(written('value'), asked),
    when: when === undefined ? saidDate : dateOf(when),
    whenStated: when !== undefined,
    said: saidDate,
    saidStated: said !== undefined,
    hedge: written('hedge') as Claim['hedge'],
    supersededBy: [],
    scope: written('scope'),
    loc: loc === undefined ? undefined : Number(loc),
    note: written('note'),
    inferred: written('inferred') === 'yes',
    about: [],
  };
}

function valueOf(text: string | undefined, question: Question | undefined): Value | undefined {
  if (text === undefined || !question) return undefined;
  const parsed = parseValue(text, question);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.value;
}

function idsIn(ids: string | undefined): Id[] {
  return ids === undefined ? [] : ids.split(/\s+/);
}

/** A record that is named twice has the claim once. */
function enter(claim: Claim): void {
  claim.question?.claims.push(claim);
  const sources = new Set<Source>(claim.from ? [claim.from] : []);
  for (const speaker of new Set(claim.by)) {
    if (speaker.record === 'actor') speaker.says.push(claim);
    else sources.add(speaker);
  }
  for (const speaker of new Set(claim.via)) {
    if (speaker.record === 'actor') speaker.relays.push(claim);
    else sources.add(speaker);
  }
  for (const source of sources) source.claims.push(claim);
}
