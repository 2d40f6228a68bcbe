/** What the grammar of the content files is written down in: sections of words, tables and examples. */
import type { Id } from '../model.ts';
import type { ParseRule } from '../parse/rules.ts';
import type { Example } from '../rule.ts';

export interface GrammarSection {
  /** Unique on the page, like the ids of its headings. */
  id: Id;
  title: string;
  parts: readonly GrammarPart[];
}

/** Words and cells may hold code between backticks and links, `[words](https://…)`, as Markdown has them. */
export type GrammarPart =
  | { type: 'words'; text: string }
  | { type: 'heading'; id: Id; title: string }
  /** The first cell of a row is its heading. */
  | { type: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** What it shows, and files without a mistake, laid over the example dossier like those of the rules. */
  | { type: 'example'; title: string; example: Example }
  /** Rules that say what is refused, in place of words that would say it again. */
  | { type: 'rules'; rules: readonly ParseRule[] };

/** Words as code. */
export function code(text: string): string {
  return `\`${text}\``;
}
