import { compareText } from '../dossier/issue.ts';
import type { Actor, Article, Place, Source } from '../dossier/model.ts';
import { isNameWithheld } from '../dossier/schema/actor.ts';

/** A record that reports name in words of their own. */
export type Named = Actor | Place | Source;

/** One way to write a name, with the articles that write it so. */
export interface Spelling {
  /** Without a leading article, "the" or "a". */
  words: string;
  /** In order of publication. */
  uses: { article: Article; times: number }[];
}

/** How articles call a record. */
export interface Concordance {
  /** Names and spellings of names, most used first. */
  spellings: Spelling[];
  /** Descriptive words, which name many things: "the monitor", "the city". */
  descriptions: Spelling[];
}

/**
 * How articles call a record: the words of every link to it in their accounts. Words that the record lists
 * among its `descriptors` describe it; all others are taken for its name. Our own pages don't count.
 * @param within leaves out the articles for which it is false
 */
export function concordance(record: Named, within: (article: Article) => boolean = () => true): Concordance {
  const described = new Map(record.descriptors.map((words) => [bare(words).toLowerCase(), words]));
  const known = new Set(knownNames(record).map((words) => bare(words).toLowerCase()));
  const groups = new Map<string, Group>();
  for (const { words, in: found } of record.mentions) {
    if (found?.record !== 'article' || !within(found)) continue;
    const written = bare(words);
    const key = firstLetterLowered(written);
    const group = groups.get(key) ?? { forms: new Map(), articles: new Map() };
    group.forms.set(written, (group.forms.get(written) ?? 0) + 1);
    group.articles.set(found, (group.articles.get(found) ?? 0) + 1);
    groups.set(key, group);
  }
  const all = [...groups.values()].map(toSpelling).sort(byUse);
  const describes = ({ words }: Spelling) =>
    described.has(words.toLowerCase()) && !known.has(words.toLowerCase());
  const describing = all.filter(describes).map((one) => ({
    ...one,
    words: described.get(one.words.toLowerCase()) ?? one.words,
  }));
  return { spellings: all.filter((one) => !describes(one)), descriptions: describing };
}

/** The names that a record states, of which no article makes use: worth knowing in a search. */
export function unusedAliases(record: Named, { spellings }: Concordance): string[] {
  const used = new Set([record.label, ...spellings.map(({ words }) => words)].map(firstLetterLowered));
  return record.aliases.filter((alias) => !used.has(firstLetterLowered(bare(alias))));
}

/** True where a name is not to be shown: neither it nor any spelling of it then stands on a page. */
export function isWithheld(record: Named): boolean {
  return record.record === 'actor' && isNameWithheld(record);
}

interface Group {
  forms: Map<string, number>;
  articles: Map<Article, number>;
}

function knownNames(record: Named): string[] {
  return [record.label, ...record.aliases, ...Object.values(record.names)];
}

/** Words without what English puts around a name: an article before it, an apostrophe and s after it. */
function bare(words: string): string {
  const tidy = words.replaceAll(/\s+/g, ' ').trim();
  return tidy.replace(/^(?:the|an?) (?=\S)/i, '').replace(/['’]s$/, '') || tidy;
}

/** The beginning of a sentence makes no other spelling; capitals further on do. */
function firstLetterLowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function toSpelling({ forms, articles }: Group): Spelling {
  const [words = ''] = [...forms]
    .sort(([a, times], [b, others]) => others - times || compareText(a, b))
    .map(([form]) => form);
  const uses = [...articles]
    .map(([article, times]) => ({ article, times }))
    .sort(
      (a, b) =>
        a.article.published.last - b.article.published.last || compareText(a.article.id, b.article.id),
    );
  return { words, uses };
}

function byUse(a: Spelling, b: Spelling): number {
  return timesOf(b) - timesOf(a) || compareText(a.words, b.words);
}

function timesOf({ uses }: Spelling): number {
  return uses.reduce((sum, { times }) => sum + times, 0);
}
