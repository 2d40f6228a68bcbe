import { compareText } from '../issue.ts';
import type { Article, Claim, Mention } from '../model.ts';
import type { LinkScheme, ParsedDossier, ParsedFile, ParsedLink } from '../parse/parsed.ts';
import { find, type Records } from './records-by-id.ts';

/** Enters every link of every body, in order of file and place: as a mention, and as what a claim is about. */
export function linkBodies(parsed: ParsedDossier, records: Records): void {
  for (const { file, record } of bodiesOf(parsed, records)) {
    const claims = record?.record === 'article' ? record.claims : [];
    for (const link of file.links) {
      const claim = link.claim === undefined ? undefined : claims[link.claim];
      const target = find<Article | Claim | MentionedRecord>(records[maps[link.scheme]], link.target);
      if (claim && !claim.about.includes(target)) claim.about.push(target);
      if (target.record !== 'claim') target.mentions.push(mentionOf(link, record, claim));
    }
  }
}

type MentionedRecord = NonNullable<Mention['in']>;

const maps = {
  article: 'articles',
  source: 'sources',
  actor: 'actors',
  place: 'places',
  question: 'questions',
  claim: 'claims',
} as const satisfies Record<LinkScheme, keyof Records>;

function bodiesOf(
  parsed: ParsedDossier,
  records: Records,
): { file: ParsedFile<unknown>; record?: MentionedRecord }[] {
  const { about, summary } = parsed;
  const bodies = [about, summary].flatMap((file) => (file ? [{ file }] : []));
  const ofKind = <Record extends MentionedRecord>(
    files: ParsedFile<unknown>[],
    made: ReadonlyMap<string, Record>,
  ) => files.map((file) => ({ file, record: find(made, file.id) }));
  return [
    ...bodies,
    ...ofKind(parsed.actors, records.actors),
    ...ofKind(parsed.articles, records.articles),
    ...ofKind(parsed.places, records.places),
    ...ofKind(parsed.questions, records.questions),
    ...ofKind(parsed.sources, records.sources),
  ].sort((a, b) => compareText(a.file.file, b.file.file));
}

function mentionOf({ words, span }: ParsedLink, record: Mention['in'], claim: Claim | undefined): Mention {
  return { words, span, ...(record ? { in: record } : {}), ...(claim ? { claim } : {}) };
}
