/**
 * A small dossier made of statements, for the examples on the method page: enough of the linked model for the
 * weighing to work on, and nothing that is not weighed.
 */
import { dateOfDay, parseEdtf } from '../edtf.ts';
import type { EdtfDate, QuestionKind, QuestionTime, Value } from '../answer.ts';
import type { Dossier } from '../dossier.ts';
import type { Actor, ActorKind, Article, Claim, Id, Question, Section, Source, Speaker } from '../model.ts';
import { parseValue } from '../value.ts';
import { compareClaims } from './line.ts';
import type { WeighedRecords } from './weigh-dossier.ts';

/** Somebody who is named in a statement. */
export interface CastMember {
  id: Id;
  name: string;
  /** An actor's kind, or `outlet` for a source. */
  kind: ActorKind | 'outlet';
  speaksFor?: Id;
  memberOf?: readonly Id[];
  /** An outlet's owner. */
  owner?: Id;
  side?: string;
}

export interface AskedQuestion {
  id: Id;
  kind?: QuestionKind;
  time?: QuestionTime;
  title?: string;
  options?: readonly Id[];
  parts?: readonly Id[];
}

/** A claim; dates are EDTF. */
export interface Statement {
  id?: Id;
  /** The outlet whose article carries it; each outlet and day of publication is one article. */
  outlet: Id;
  published: string;
  wires?: readonly Id[];
  question: Id;
  value: string;
  by?: readonly Id[];
  from?: Id;
  firsthand?: boolean;
  when?: string;
  said?: string;
  hedge?: 'unconfirmed' | 'alleged' | 'estimated';
  scope?: string;
  supersedes?: Id;
}

/** Links the statements. Throws where one names what there is not: they are written by ourselves. */
export function linkStatements(
  cast: readonly CastMember[],
  asked: readonly AskedQuestion[],
  statements: readonly Statement[],
): WeighedRecords & Pick<Dossier, 'claims'> {
  const speakers = linkCast(cast);
  const questions = linkQuestions(asked);
  const articles = new Map<Id, Article>();
  const claims = statements.map((statement, index) => {
    const article = getArticle(articles, statement, speakers);
    const claim = claimOf(statement, index, article, questions, speakers);
    article.claims.push(claim);
    return claim;
  });
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  statements.forEach(({ supersedes }, index) => {
    if (supersedes !== undefined) claims[index]!.supersedes = need(byId, supersedes);
  });
  for (const claim of [...claims].sort(compareClaims)) claim.question?.claims.push(claim);
  return {
    about: { partiesTo: 'the fighting' },
    questions: [...questions.values()],
    articles: [...articles.values()],
    claims,
  };
}

function linkCast(cast: readonly CastMember[]): Map<Id, Speaker> {
  const speakers = new Map(cast.map((member): [Id, Speaker] => [member.id, speakerOf(member)]));
  const actor = (id: Id): Actor => need(speakers, id) as Actor;
  for (const member of cast) {
    const speaker = need(speakers, member.id);
    if (speaker.record === 'source') {
      if (member.owner !== undefined) speaker.owner = actor(member.owner);
    } else {
      if (member.speaksFor !== undefined) speaker.speaksFor = actor(member.speaksFor);
      speaker.memberOf = (member.memberOf ?? []).map(actor);
    }
  }
  return speakers;
}

function recordOf(id: Id, label: string, folder: string) {
  return {
    id,
    label,
    file: `${folder}/${id}.mdx`,
    body: { type: 'root' as const, children: [] },
    mentions: [],
    names: {},
    aliases: [],
    descriptors: [],
    claims: [],
  };
}

function speakerOf({ id, name, kind, side }: CastMember): Speaker {
  if (kind === 'outlet') {
    const record = recordOf(id, name, 'sources');
    return { ...record, record: 'source', name, kind: 'newspaper', articles: [], wired: [] };
  }
  return {
    ...recordOf(id, name, 'actors'),
    record: 'actor',
    name,
    kind,
    memberOf: [],
    party: side !== undefined,
    ...(side === undefined ? {} : { side }),
    speakers: [],
    members: [],
    owns: [],
    says: [],
    relays: [],
  };
}

function linkQuestions(asked: readonly AskedQuestion[]): Map<Id, Question> {
  const section: Section = { id: 'all', title: 'All', questions: [] };
  const questions = new Map(
    asked.map(({ id, kind = 'count', time = 'fixed', title = id, options = [] }, order): [Id, Question] => [
      id,
      {
        ...recordOf(id, title, 'questions'),
        record: 'question',
        title,
        kind,
        time,
        options: options.map((option) => ({ id: option, title: option })),
        scope: title,
        parts: [],
        wholes: [],
        section,
        order,
        claims: [],
      },
    ]),
  );
  for (const { id, parts = [] } of asked) {
    const whole = need(questions, id);
    whole.parts = parts.map((part) => need(questions, part));
    for (const part of whole.parts) part.wholes.push(whole);
  }
  return questions;
}

function getArticle(
  articles: Map<Id, Article>,
  { outlet, published, wires = [] }: Statement,
  speakers: ReadonlyMap<Id, Speaker>,
): Article {
  const id = `${outlet}-${published.replaceAll(/[^\d-]+/g, '-')}`;
  const known = articles.get(id);
  if (known) return known;
  const article: Article = {
    ...recordOf(id, id, 'articles'),
    record: 'article',
    title: id,
    source: need(speakers, outlet) as Source,
    wires: wires.map((wire) => need(speakers, wire) as Source),
    authors: [],
    published: date(published),
    language: 'en',
    access: 'full',
    caveats: [],
    claims: [],
  };
  articles.set(id, article);
  return article;
}

function claimOf(
  statement: Statement,
  index: number,
  article: Article,
  questions: ReadonlyMap<Id, Question>,
  speakers: ReadonlyMap<Id, Speaker>,
): Claim {
  const question = need(questions, statement.question);
  const said = statement.said === undefined ? dateOfDay(article.published.last) : date(statement.said);
  const point = { line: index + 1, column: 1, offset: index };
  return {
    record: 'claim',
    id: statement.id ?? `statement-${index + 1}`,
    article,
    words: statement.value,
    body: [],
    span: { file: article.file, start: point, end: point },
    by: (statement.by ?? []).map((id) => need(speakers, id)),
    firsthand: statement.firsthand ?? false,
    ...(statement.from === undefined ? {} : { from: need(speakers, statement.from) as Source }),
    via: [],
    question,
    value: valueOf(statement.value, question),
    when: statement.when === undefined ? said : date(statement.when),
    whenStated: statement.when !== undefined,
    said,
    saidStated: statement.said !== undefined,
    ...(statement.hedge ? { hedge: statement.hedge } : {}),
    ...(statement.scope === undefined ? {} : { scope: statement.scope }),
    supersededBy: [],
    inferred: false,
    about: [],
  };
}

function valueOf(text: string, question: Question): Value {
  const parsed = parseValue(text, question);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.value;
}

function date(text: string): EdtfDate {
  const parsed = parseEdtf(text);
  if (!parsed) throw new Error(`No date: ${text}`);
  return parsed;
}

function need<V>(map: ReadonlyMap<Id, V>, id: Id): V {
  const value = map.get(id);
  if (value === undefined) throw new Error(`Nothing is called ${id}`);
  return value;
}
