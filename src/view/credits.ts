import { compareText } from '../dossier/issue.ts';
import type { Claim, Source, Speaker } from '../dossier/model.ts';
import { followSpeaksFor } from '../dossier/weigh/index.ts';
import { counted } from './counted.ts';

/** Claims of a source's articles that come from the same hand. */
export interface Credit {
  /**
   * `own`: credited to the source itself.
   * `unstated`: it does not say how it knows.
   * `agency`: credited to an agency whose text the article carries, or plainly from it.
   * `relayed`: credited to others.
   */
  kind: 'own' | 'unstated' | 'agency' | 'relayed';
  /** Whose word it is; several for a joint statement; none where that is not stated. */
  origins: Speaker[];
  /** Those who spoke for the origin, and those through whom the words came, by label. */
  through: Speaker[];
  claims: Claim[];
}

/** Where what a source prints comes from: every claim of its articles in one credit, own ones first, most first. */
export function creditsOf(source: Source): Credit[] {
  const credits = new Map<string, Credit>();
  for (const claim of source.articles.flatMap(({ claims }) => claims)) {
    const { kind, origins } = creditOf(claim, source);
    const key = [kind, ...origins.map(({ record, id }) => `${record}:${id}`)].join(' ');
    const credit = credits.get(key) ?? { kind, origins, through: [], claims: [] };
    const between = [...claim.by, ...claim.via].filter(
      (speaker) => !origins.includes(speaker) && speaker !== source && !credit.through.includes(speaker),
    );
    credit.through.push(...between);
    credit.through.sort((a, b) => a.label.localeCompare(b.label, 'en'));
    credit.claims.push(claim);
    credits.set(key, credit);
  }
  return [...credits.values()].sort(byRank);
}

/**
 * The credits in sentences: "Of its 55 claims, 2 are stated as its own reporting; of 31 it does not say how it knows;
 * 22 are relayed from 6 others."
 */
export function describeCredits(credits: readonly Credit[]): string {
  const count = (kind: Credit['kind']) =>
    credits.filter((credit) => credit.kind === kind).reduce((sum, { claims }) => sum + claims.length, 0);
  const total = credits.reduce((sum, { claims }) => sum + claims.length, 0);
  const others = new Set(credits.filter(({ kind }) => kind === 'relayed').flatMap(({ origins }) => origins));
  const own = count('own');
  const unstated = count('unstated');
  const agency = count('agency');
  const relayed = count('relayed');
  const parts = [
    own === 0
      ? 'none is stated as its own reporting'
      : `${own} ${own === 1 ? 'is' : 'are'} stated as its own reporting`,
    unstated > 0 && `of ${unstated} it does not say how it knows`,
    agency > 0 && `${agency} ${agency === 1 ? 'is' : 'are'} text of an agency`,
    relayed > 0 && `${relayed} ${relayed === 1 ? 'is' : 'are'} relayed from ${counted(others.size, 'other')}`,
  ].filter((part) => part !== false);
  return `Of its ${counted(total, 'claim')}, ${parts.join('; ')}.`;
}

function creditOf({ by, from, article }: Claim, source: Source): Pick<Credit, 'kind' | 'origins'> {
  if (by.length === 0) return from ? { kind: 'agency', origins: [from] } : { kind: 'unstated', origins: [] };
  if (by.includes(source)) return { kind: 'own', origins: [source] };
  const isWire = (speaker: Speaker) => article.wires.some((wire) => wire === speaker);
  const origins = [...new Set(by.map(followSpeaksFor))].sort((a, b) => compareText(a.id, b.id));
  return { kind: by.every(isWire) ? 'agency' : 'relayed', origins };
}

const ranks: Record<Credit['kind'], number> = { own: 0, unstated: 1, agency: 2, relayed: 3 };

function byRank(a: Credit, b: Credit): number {
  return (
    ranks[a.kind] - ranks[b.kind] ||
    b.claims.length - a.claims.length ||
    compareText(a.origins[0]?.label ?? '', b.origins[0]?.label ?? '')
  );
}
