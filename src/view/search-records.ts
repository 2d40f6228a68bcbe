import { describeDate } from '../dossier/date-words.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Actor, Article, Claim, Id, Place, Question, Source, Speaker } from '../dossier/model.ts';
import { plainWords } from '../dossier/parse/words.ts';
import { followSpeaksFor } from '../dossier/weigh/index.ts';
import { actorKinds } from './actor-kinds.ts';
import { answerWords } from './answer-words.ts';
import { type Named, concordance, isWithheld } from './concordance.ts';
import { findWeighing } from './weighing-of.ts';

/** The kinds of record in the order in which a search offers them. */
export const searchKinds = ['question', 'article', 'actor', 'place', 'source', 'claim'] as const;

/** One record as a search finds it. */
export interface SearchRecord {
  record: (typeof searchKinds)[number];
  id: Id;
  title: string;
  /** Every other way in which its name is written; none where the name is withheld. */
  names: string[];
  /** A line that tells it from others of the same title. */
  line: string;
  /** Further words to find it by. */
  text: string;
  /** What the results can be narrowed down to; ids. */
  filters: Record<SearchFilter, string[]>;
}

/** What a search can be narrowed down by, besides the kind. */
export type SearchFilter = 'verdict' | 'actor' | 'place' | 'source';

/** Every question, article, actor, place, source and claim, with all that finds it. */
export function searchRecords(dossier: Dossier): SearchRecord[] {
  return [
    ...dossier.questions.map((question) => questionRecord(dossier, question)),
    ...dossier.articles.map((article) => articleRecord(dossier, article)),
    ...dossier.actors.map(actorRecord),
    ...dossier.places.map(placeRecord),
    ...dossier.sources.map(sourceRecord),
    ...dossier.claims.map((claim) => claimRecord(dossier, claim)),
  ];
}

function questionRecord(dossier: Dossier, question: Question): SearchRecord {
  const weighing = dossier.weighings.get(question.id);
  const answer = weighing && answerWords(weighing);
  return {
    ...recordOf(question),
    line: answer ? `Answer: ${answer}` : 'No answer',
    text: sentences(question.scope, question.section.title, plainWords([question.body])),
    filters: {
      verdict: weighing ? [weighing.verdict] : [],
      ...filtersOf(question.claims),
    },
  };
}

function articleRecord(dossier: Dossier, article: Article): SearchRecord {
  const filters = filtersOf(article.claims);
  return {
    ...recordOf(article),
    line: `${article.source.label}, ${describeDate(article.published)}`,
    text: sentences(plainWords([article.body]), ...article.authors),
    filters: {
      verdict: distinct(article.claims.flatMap((claim) => findWeighing(dossier, claim)?.verdict ?? [])),
      ...filters,
      source: distinct([article.source.id, ...article.wires.map(({ id }) => id), ...filters.source]),
    },
  };
}

function actorRecord(actor: Actor): SearchRecord {
  const above = [...(actor.speaksFor ? [actor.speaksFor] : []), ...actor.memberOf];
  return {
    ...recordOf(actor),
    names: spellingsOf(actor),
    line: [actorKinds[actor.kind].one, ...above.map(({ label }) => label)].join(', '),
    text: plainWords([actor.body]),
    filters: { ...none, actor: distinct([actor.id, ...above.map(({ id }) => id)]) },
  };
}

function placeRecord(place: Place): SearchRecord {
  const above = chainOf(place).slice(1);
  return {
    ...recordOf(place),
    names: spellingsOf(place),
    line: [place.kind, ...above.map(({ label }) => label)].join(', '),
    text: plainWords([place.body]),
    filters: { ...none, place: chainOf(place).map(({ id }) => id) },
  };
}

function sourceRecord(source: Source): SearchRecord {
  return {
    ...recordOf(source),
    names: spellingsOf(source),
    line: source.kind,
    text: plainWords([source.body]),
    filters: { ...none, source: [source.id] },
  };
}

function claimRecord(dossier: Dossier, claim: Claim): SearchRecord {
  const { question } = claim;
  return {
    record: 'claim',
    id: claim.id,
    title: `“${claim.words}”`,
    names: [],
    line: saidAndPrinted(claim),
    text: sentences(question?.title, ...claim.about.flatMap((one) => ('label' in one ? one.label : []))),
    filters: { verdict: [findWeighing(dossier, claim)?.verdict ?? []].flat(), ...filtersOf([claim]) },
  };
}

function saidAndPrinted({ article, by, from }: Claim): string {
  const printed = `${article.source.label}, ${describeDate(article.published)}`;
  const said = (by.length > 0 ? by : from ? [from] : []).map(({ label }) => label).join(' and ');
  if (said === '') return `${printed}, which does not say how it knows`;
  return said === article.source.label ? printed : `${said} ← ${printed}`;
}

const none = { verdict: [], actor: [], place: [], source: [] };

function recordOf({ record, id, label }: Article | Source | Actor | Place | Question) {
  return { record, id, title: label, names: [] as string[] };
}

/** Who says, passes on or is spoken of; where it happened, with all that is around; whose pages it stands on. */
function filtersOf(claims: readonly Claim[]): Record<'actor' | 'place' | 'source', string[]> {
  const about = claims.flatMap((claim) => claim.about);
  const speakers: Speaker[] = claims.flatMap(({ by, via }) => [...by, ...by.map(followSpeaksFor), ...via]);
  const sources = claims.flatMap(({ article, from }) => [
    article.source,
    ...article.wires,
    ...(from ? [from] : []),
  ]);
  const named = [...speakers, ...sources, ...about];
  return {
    actor: distinct(named.filter((one) => one.record === 'actor').map(({ id }) => id)),
    place: distinct(about.flatMap((one) => (one.record === 'place' ? chainOf(one) : [])).map(({ id }) => id)),
    source: distinct([...speakers, ...sources].filter((one) => one.record === 'source').map(({ id }) => id)),
  };
}

/** A place and all that it lies in, from the inside out. */
function chainOf(place: Place): Place[] {
  return place.partOf ? [place, ...chainOf(place.partOf)] : [place];
}

/** Every way in which a name is written, other than its label: as the record states it, and as articles have it. */
function spellingsOf(record: Named): string[] {
  if (isWithheld(record)) return [];
  const found = concordance(record).spellings.map(({ words }) => words);
  const own = record.name === undefined ? [] : [record.name];
  const shown = new Set([record.label, record.label.replace(/^the /i, '')]);
  return distinct([...own, ...record.aliases, ...Object.values(record.names), ...found]).filter(
    (name) => !shown.has(name),
  );
}

function sentences(...parts: (string | undefined)[]): string {
  return parts.filter(Boolean).join(' · ');
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
