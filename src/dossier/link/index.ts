import { compareText } from '../issue.ts';
import type { Dossier, Withheld } from '../dossier.ts';
import type { Id, Section } from '../model.ts';
import type { ParsedDossier, ParsedFile } from '../parse/parsed.ts';
import { takenDownIn } from '../parse/taken-down.ts';
import type { WithheldFields } from '../schema/withheld.ts';
import { linkBodies } from './bodies.ts';
import { linkClaims } from './claims.ts';
import { dateOf } from './date.ts';
import { linkRecords } from './records.ts';
import { find, type Records } from './records-by-id.ts';

/**
 * Turns ids into the records that they stand for, with the way back: who speaks for an actor, where a record is
 * mentioned and in which words. `texts` are the decoded files by path. The weighings are left empty.
 *
 * Takes a dossier in which the checks have found no error, and is not to be called otherwise.
 * @throws an Error where an id stands for nothing all the same
 */
export function linkDossier(parsed: ParsedDossier, texts: ReadonlyMap<string, string>): Dossier {
  const { about, summary } = parsed;
  if (!about || !summary) throw new Error('A dossier needs dossier.mdx and summary.mdx.');
  const sections: Section[] = about.fields.sections.map(({ id, title }) => ({ id, title, questions: [] }));
  const records = linkRecords(parsed, sections);
  linkClaims(parsed, records);
  linkBodies(parsed, records);
  sortLists(records, sections);
  const { title, lead, period, language, licence, contact, repository, partiesTo, keyQuestions } =
    about.fields;
  return {
    about: {
      title,
      lead,
      period: dateOf(period),
      language,
      licence,
      contact,
      repository,
      partiesTo,
      keyQuestions: keyQuestions.map((id) => find(records.questions, id)),
      file: about.file,
      body: about.body,
    },
    summary: linkSummary(summary, records),
    ...(parsed.withheld ? { withheld: linkWithheld(parsed.withheld) } : {}),
    sections,
    articles: inOrder(records.articles),
    sources: inOrder(records.sources),
    actors: inOrder(records.actors),
    places: inOrder(records.places),
    questions: sections.flatMap(({ questions }) => questions),
    claims: inOrder(records.claims),
    weighings: new Map(),
    texts,
  };
}

function linkSummary(summary: ParsedFile<{ title: string }>, records: Records): Dossier['summary'] {
  const { links, answers, fields, file, body } = summary;
  const cited = links.filter(({ scheme }) => scheme === 'claim').map(({ target }) => target);
  const answered = [
    ...links.filter(({ scheme }) => scheme === 'question').map(({ target, span }) => ({ id: target, span })),
    ...answers.map(({ value, span }) => ({ id: value.trim(), span })),
  ].sort((a, b) => a.span.start.offset - b.span.start.offset);
  return {
    title: fields.title,
    file,
    body,
    cites: [...new Set(cited)].map((id) => find(records.claims, id)),
    answers: [...new Set(answered.map(({ id }) => id))].map((id) => find(records.questions, id)),
  };
}

function linkWithheld({ fields, body }: ParsedFile<WithheldFields>): Withheld {
  const { salt, secret, names: hashes } = fields;
  return {
    ...(salt === undefined || hashes.length === 0 ? {} : { names: { salt, secret, hashes } }),
    takenDown: takenDownIn(fields).map(({ on, ...entry }) => ({ ...entry, on: dateOf(on) })),
    body,
  };
}

/** Lists of records are in order of id, but for those that are in order of place or rank. */
function sortLists(records: Records, sections: Section[]): void {
  for (const { articles, wired } of records.sources.values())
    for (const list of [articles, wired]) sortById(list);
  for (const { speakers, members, owns } of records.actors.values()) {
    sortById(speakers);
    sortById(members);
    sortById(owns);
  }
  for (const { parts } of records.places.values()) sortById(parts);
  for (const { wholes } of records.questions.values()) sortById(wholes);
  for (const { questions } of sections)
    questions.sort((a, b) => a.order - b.order || compareText(a.id, b.id));
}

function sortById(list: { id: Id }[]): void {
  list.sort((a, b) => compareText(a.id, b.id));
}

function inOrder<Item extends { id: Id }>(items: ReadonlyMap<Id, Item>): Item[] {
  return [...items.values()].sort((a, b) => compareText(a.id, b.id));
}
