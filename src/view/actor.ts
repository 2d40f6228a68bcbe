import { compareText } from '../dossier/issue.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Actor, Article, Claim, Question, Speaker } from '../dossier/model.ts';
import { followSpeaksFor } from '../dossier/weigh/index.ts';
import { inOrderOfDate } from './article-name.ts';
import { type Concordance, concordance, isWithheld, unusedAliases } from './concordance.ts';
import { type Contradiction, allWeighings, findContradictions } from './contradictions.ts';
import { spokespeopleOf } from './spokespeople.ts';
import { counted } from './counted.ts';
import { type SideView, sideView } from './side.ts';

/** What an actor's page shows. */
export interface ActorView {
  /** The name must not be shown: the page has the role alone. */
  withheld: boolean;
  side?: SideView;
  /** The organisation as whose word this actor's counts; absent where it speaks for itself. */
  origin?: Speaker;
  /** Those whose words count as this actor's. */
  spokespeople: Actor[];
  /** What it says, and its spokespeople for it, by question. */
  statements: Statements[];
  /** What it says beside the questions. */
  plain: Claim[];
  /** Claims that it passes on. */
  relays: Claim[];
  /** What others say about it, by article, oldest first. */
  about: { article: Article; claims: Claim[] }[];
  contradictions: Contradiction[];
  /** How articles call it; absent where the name is withheld. */
  names?: Concordance;
  /** Further names, which no article uses; none where the name is withheld. */
  aliases: string[];
}

/** What one actor answers to one question. */
export interface Statements {
  question: Question;
  /** In order of the day that they are about, then of the day on which they were said. */
  claims: Claim[];
  /** What has become of a claim: replaced since, or never weighed. */
  remarks: Map<Claim, string>;
}

/** @param actor an actor of the dossier */
export function actorView(dossier: Dossier, actor: Actor): ActorView {
  const origin = followSpeaksFor(actor);
  const spokespeople = spokespeopleOf(actor);
  const said = unique([actor, ...spokespeople].flatMap(({ says }) => says));
  const own = new Set(said);
  const withheld = isWithheld(actor);
  const names = withheld ? undefined : concordance(actor);
  return {
    withheld,
    side: sideView(dossier, actor),
    origin: origin === actor ? undefined : origin,
    spokespeople,
    statements: statementsOf(dossier, said, origin),
    plain: said.filter(({ question }) => !question).sort(byTime),
    relays: actor.relays,
    about: byArticle(dossier.claims.filter((claim) => claim.about.includes(actor) && !own.has(claim))),
    contradictions: findContradictions(dossier, ({ voice }) => voice.head === origin),
    names,
    aliases: names ? unusedAliases(actor, names) : [],
  };
}

/** A sentence about the page, for search engines and previews. */
export function describeActor({ label }: Actor, { statements, plain, about }: ActorView): string {
  const said = statements.reduce((sum, { claims }) => sum + claims.length, plain.length);
  const others = about.reduce((sum, { claims }) => sum + claims.length, 0);
  return `${label}: ${counted(said, 'claim')} made by them, ${counted(others, 'claim')} of others about them.`;
}

/** Number of claims that name an actor as the one who says so, and of claims about it. */
export function countsOf({ claims }: Pick<Dossier, 'claims'>, actor: Actor): { says: number; about: number } {
  return { says: actor.says.length, about: claims.filter(({ about }) => about.includes(actor)).length };
}

function statementsOf(dossier: Dossier, said: Claim[], origin: Speaker): Statements[] {
  const replaced = replacedClaims(dossier, origin);
  return dossier.questions.flatMap((question) => {
    const claims = said.filter((claim) => claim.question === question).sort(byTime);
    if (claims.length === 0) return [];
    const remarks = new Map<Claim, string>();
    for (const claim of claims) {
      if (replaced.has(claim)) remarks.set(claim, 'replaced since');
      else if (claim.hedge === 'unconfirmed') remarks.set(claim, 'not weighed');
    }
    return [{ question, claims, remarks }];
  });
}

/** Claims that the origin has superseded or revised, and that stand behind none of its positions. */
function replacedClaims(dossier: Dossier, origin: Speaker): Set<Claim> {
  const positions = allWeighings(dossier)
    .flatMap((weighing) => weighing.positions)
    .filter(({ voice }) => voice.head === origin);
  const standing = new Set(positions.flatMap(({ claims }) => claims));
  const replaced = positions.flatMap(({ superseded }) => superseded);
  const superseded = dossier.claims.filter(({ supersededBy }) =>
    supersededBy.some(({ by }) => by.some((speaker) => followSpeaksFor(speaker) === origin)),
  );
  return new Set([...replaced, ...superseded].filter((claim) => !standing.has(claim)));
}

function byArticle(claims: Claim[]): ActorView['about'] {
  const articles = inOrderOfDate(unique(claims.map(({ article }) => article)));
  return articles.map((article) => ({
    article,
    claims: claims
      .filter((claim) => claim.article === article)
      .sort((a, b) => a.span.start.offset - b.span.start.offset),
  }));
}

function byTime(a: Claim, b: Claim): number {
  return (
    compareDays(a.when.first, b.when.first) ||
    compareDays(a.said.last, b.said.last) ||
    compareText(a.article.id, b.article.id) ||
    a.span.start.offset - b.span.start.offset
  );
}

/** Two open beginnings are equal here, unlike in a subtraction. */
function compareDays(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unique<T>(items: T[]): T[] {
  return [...new Set(items)];
}
