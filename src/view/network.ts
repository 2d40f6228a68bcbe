import { compareText } from '../dossier/issue.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Question, Speaker } from '../dossier/model.ts';
import type { Voice } from '../dossier/weighing.ts';
import { followSpeaksFor } from '../dossier/weigh/index.ts';
import { allWeighings } from './contradictions.ts';

/** Who speaks through whom, and who contradicts whom. */
export interface Network {
  speakers: NetworkNode[];
  /** Whose words reach whom, the most claims first. */
  edges: NetworkEdge[];
  disputes: Dispute[];
}

export interface NetworkNode {
  speaker: Speaker;
  /** From the left: 0 for who says it first, the highest for who printed it, those between pass it on. */
  column: number;
}

export interface NetworkEdge {
  from: Speaker;
  to: Speaker;
  /** How many claims take this way. */
  claims: number;
}

/** Two who contradict each other, and on what. */
export interface Dispute {
  a: Voice;
  b: Voice;
  questions: Question[];
}

/**
 * The ways of all claims whose speaker is said, from the origin over the relays to who printed it. A
 * spokesperson's words are those of the organisation; what an outlet says itself takes no way.
 */
export function networkView(dossier: Pick<Dossier, 'articles' | 'questions' | 'weighings'>): Network {
  const edges = new Map<string, NetworkEdge>();
  const depths = new Map<Speaker, number>();
  const outlets = new Set(dossier.articles.map(({ source }) => source));
  for (const { by, from, via, article } of dossier.articles.flatMap(({ claims }) => claims)) {
    const origins = new Set(by.length > 0 ? by.map(followSpeaksFor) : from ? [from] : []);
    for (const origin of origins) {
      const way = [origin, ...via, article.source].filter((one, index, all) => all.indexOf(one) === index);
      way.forEach((one, index) => {
        // Who passes on anything, ever, stands between.
        const depth = index > 0 ? way.length - 1 - index : 0;
        depths.set(one, Math.max(depths.get(one) ?? 0, depth));
        const to = way[index + 1];
        if (to) addEdge(edges, one, to);
      });
    }
  }
  const last = 1 + Math.max(0, ...depths.values());
  const ordered = [...edges.values()].sort(
    (a, b) => b.claims - a.claims || compareText(keyOf(a.from, a.to), keyOf(b.from, b.to)),
  );
  const columnOf = (speaker: Speaker): number => {
    if (speaker.record === 'source' && outlets.has(speaker)) return last;
    const depth = depths.get(speaker) ?? 0;
    return depth > 0 ? last - depth : 0;
  };
  const speakers = new Set(ordered.flatMap(({ from, to }) => [from, to]));
  return {
    speakers: [...speakers].map((speaker) => ({ speaker, column: columnOf(speaker) })),
    edges: ordered,
    disputes: findDisputes(dossier),
  };
}

function addEdge(edges: Map<string, NetworkEdge>, from: Speaker, to: Speaker): void {
  const key = keyOf(from, to);
  const edge = edges.get(key) ?? { from, to, claims: 0 };
  edge.claims += 1;
  edges.set(key, edge);
}

/** Ids are unique over actors and sources. */
function keyOf(from: Speaker, to: Speaker): string {
  return `${from.id} ${to.id}`;
}

/** Pairs whose answers contradict each other and enter the verdict, those of most questions first. */
function findDisputes(dossier: Pick<Dossier, 'questions' | 'weighings'>): Dispute[] {
  const disputes = new Map<string, Dispute>();
  for (const { question, comparisons } of allWeighings(dossier)) {
    for (const { relation, counts, a, b } of comparisons) {
      if (relation !== 'contradict' || !counts) continue;
      const [one, other] = [a.voice, b.voice].sort((x, y) => compareText(x.id, y.id)) as [Voice, Voice];
      const key = `${one.id} ${other.id}`;
      const dispute = disputes.get(key) ?? { a: one, b: other, questions: [] };
      if (!dispute.questions.includes(question)) dispute.questions.push(question);
      disputes.set(key, dispute);
    }
  }
  return [...disputes.values()].sort((a, b) => b.questions.length - a.questions.length);
}
