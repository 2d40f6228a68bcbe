/** Where the names of records occur in a text. */
import { compareText } from '../issue.ts';
import { determiner, type NamedRecord } from './spellings.ts';

/** A name that occurs in a text. */
export interface NameMention {
  start: number;
  end: number;
  /** Whose name it is: several where records share it; in order of scheme and id. */
  records: NamedRecord[];
}

/** Names as a tree of their words, folded: whatever begins alike is gone through once. */
export interface NameIndex {
  next: Map<string, NameIndex>;
  /** The names that end here. */
  names: Name[];
}

interface Name {
  record: NamedRecord;
  /** Its words as written, where their capitals matter. */
  exact: readonly (string | undefined)[];
  /** What stands between its words, folded. */
  gaps: readonly string[];
}

/** The names and aliases of all records, made ready for `findNames`. */
export function indexNames(records: readonly NamedRecord[]): NameIndex {
  const index: NameIndex = { next: new Map(), names: [] };
  for (const record of records) for (const name of record.names) addName(index, record, name);
  return index;
}

/**
 * Every name in a text, whole words only; where one holds another, the longer. A word in capitals (`IT`) and a
 * name of one word (`Ford`) are found as they are written only: `it` and `ford` are words of their own. Takes
 * time in proportion to the text, however many names there are.
 */
export function findNames(text: string, index: NameIndex): NameMention[] {
  const tokens = tokensOf(text);
  const mentions: NameMention[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const longest = findLongest(text, tokens, at, index);
    if (!longest) continue;
    const records = [...new Set(longest.names.map(({ record }) => record))];
    records.sort((a, b) => compareText(`${a.scheme}:${a.id}`, `${b.scheme}:${b.id}`));
    mentions.push({ start: tokens[at]!.start, end: tokens[longest.last]!.end, records });
    at = longest.last;
  }
  return mentions;
}

function findLongest(
  text: string,
  tokens: readonly Token[],
  at: number,
  index: NameIndex,
): { names: Name[]; last: number } | undefined {
  let longest: { names: Name[]; last: number } | undefined;
  let node = index.next.get(tokens[at]!.folded);
  for (let last = at; node; last += 1) {
    const names = node.names.filter((name) => isWritten(name, text, tokens, at));
    if (names.length > 0) longest = { names, last };
    node = node.next.get(tokens[last + 1]?.folded ?? '');
  }
  return longest;
}

function isWritten({ exact, gaps }: Name, text: string, tokens: readonly Token[], at: number): boolean {
  return exact.every((written, index) => {
    const { start, end } = tokens[at + index]!;
    if (written !== undefined && text.slice(start, end).normalize('NFC') !== written) return false;
    return index === 0 || foldGap(text.slice(tokens[at + index - 1]!.end, start)) === gaps[index - 1];
  });
}

interface Token {
  start: number;
  end: number;
  folded: string;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    tokens.push({ start: index, end: index + word.length, folded: word.normalize('NFC').toLowerCase() });
  }
  return tokens;
}

function addName(index: NameIndex, record: NamedRecord, name: string): void {
  const tokens = tokensOf(name);
  if (!/\p{L}/u.test(name) || tokens.length === 0) return;
  const isSingle = tokensOf(name.trim().replace(determiner, '')).length === 1;
  const exact = tokens.map(({ start, end, folded }, at) => {
    const written = name.slice(start, end).normalize('NFC');
    if (written === folded) return undefined;
    const isInCapitals = written.length > 1 && written === written.toUpperCase();
    return isInCapitals || (isSingle && at === tokens.length - 1) ? written : undefined;
  });
  const gaps = tokens.slice(1).map(({ start }, at) => foldGap(name.slice(tokens[at]!.end, start)));
  let node = index;
  for (const { folded } of tokens) {
    const next: NameIndex = node.next.get(folded) ?? { next: new Map(), names: [] };
    node.next.set(folded, next);
    node = next;
  }
  node.names.push({ record, exact, gaps });
}

/** A line's end is as good as a space, and a hyphen too: "al Hamra". */
function foldGap(gap: string): string {
  return gap.replaceAll(/[\s‐‑-]+/g, ' ').replaceAll('’', "'");
}
