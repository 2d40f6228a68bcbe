import type { Actor, Article, Id, Place, Question, Section, Source } from '../model.ts';
import type { ParsedDossier, ParsedFile } from '../parse/parsed.ts';
import { dateOf } from './date.ts';
import { find, type Records } from './records-by-id.ts';

/**
 * Makes the records, then ties those of their fields that name others, both ways. An object is made before what
 * it names may be, so required references are tied in a second pass.
 */
export function linkRecords(parsed: ParsedDossier, sections: Section[]): Records {
  const records: Records = {
    actors: byId(parsed.actors, makeActor),
    sources: byId(parsed.sources, makeSource),
    places: byId(parsed.places, makePlace),
    questions: byId(
      parsed.questions,
      makeQuestion(new Map(sections.map((section) => [section.id, section]))),
    ),
    articles: new Map(),
    claims: new Map(),
  };
  tieActors(parsed, records);
  tieSources(parsed, records);
  tiePlaces(parsed, records);
  tieQuestions(parsed, records);
  records.articles = byId(parsed.articles, makeArticle(records));
  return records;
}

type File<Kind extends 'articles' | 'sources' | 'actors' | 'places' | 'questions'> =
  ParsedDossier[Kind][number];

function byId<Fields, Item>(
  files: ParsedFile<Fields>[],
  make: (file: ParsedFile<Fields>) => Item,
): Map<Id, Item> {
  return new Map(files.map((file) => [file.id, make(file)]));
}

function makeActor({ id, file, body, fields }: File<'actors'>): Actor {
  const { memberOf: _memberOf, speaksFor: _speaksFor, ...own } = fields;
  const label = fields.name ?? fields.role ?? id;
  const lists = { memberOf: [], speakers: [], members: [], owns: [], says: [], relays: [] };
  return { record: 'actor', id, label, file, body, mentions: [], ...own, ...lists };
}

function makeSource({ id, file, body, fields }: File<'sources'>): Source {
  const { owner: _owner, ...own } = fields;
  const lists = { articles: [], wired: [], claims: [] };
  return { record: 'source', id, label: fields.name, file, body, mentions: [], ...own, ...lists };
}

function makePlace({ id, file, body, fields }: File<'places'>): Place {
  const { partOf: _partOf, ...own } = fields;
  return { record: 'place', id, label: fields.name, file, body, mentions: [], ...own, parts: [] };
}

function makeQuestion(sections: ReadonlyMap<Id, Section>) {
  return ({ id, file, body, fields }: File<'questions'>): Question => {
    const section = find(sections, fields.section);
    const lists = { parts: [], wholes: [], claims: [] };
    const question: Question = {
      record: 'question',
      id,
      label: fields.title,
      file,
      body,
      mentions: [],
      ...fields,
      section,
      ...lists,
    };
    section.questions.push(question);
    return question;
  };
}

function makeArticle(records: Records) {
  return ({ id, file, body, fields }: File<'articles'>): Article => {
    const { source: sourceId, wire, published, retrieved, ...own } = fields;
    const source = find(records.sources, sourceId);
    const article: Article = {
      record: 'article',
      id,
      label: fields.title,
      file,
      body,
      mentions: [],
      ...own,
      source,
      wires: wire.map((agency) => find(records.sources, agency)),
      published: dateOf(published),
      retrieved: retrieved === undefined ? undefined : dateOf(retrieved),
      claims: [],
    };
    source.articles.push(article);
    for (const agency of article.wires) agency.wired.push(article);
    return article;
  };
}

function tieActors({ actors }: ParsedDossier, records: Records): void {
  for (const { id, fields } of actors) {
    const actor = find(records.actors, id);
    if (fields.speaksFor !== undefined) {
      actor.speaksFor = find(records.actors, fields.speaksFor);
      actor.speaksFor.speakers.push(actor);
    }
    actor.memberOf = fields.memberOf.map((body) => find(records.actors, body));
    for (const body of actor.memberOf) body.members.push(actor);
  }
}

function tieSources({ sources }: ParsedDossier, records: Records): void {
  for (const { id, fields } of sources) {
    if (fields.owner === undefined) continue;
    const source = find(records.sources, id);
    source.owner = find(records.actors, fields.owner);
    source.owner.owns.push(source);
  }
}

function tiePlaces({ places }: ParsedDossier, records: Records): void {
  for (const { id, fields } of places) {
    if (fields.partOf === undefined) continue;
    const place = find(records.places, id);
    place.partOf = find(records.places, fields.partOf);
    place.partOf.parts.push(place);
  }
}

function tieQuestions({ questions }: ParsedDossier, records: Records): void {
  for (const { id, fields } of questions) {
    const question = find(records.questions, id);
    question.parts = fields.parts.map((part) => find(records.questions, part));
    for (const part of question.parts) part.wholes.push(question);
  }
}
