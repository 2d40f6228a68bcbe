/** The whole grammar of the content files, for the page that contributors read. */
import { answers } from './answers.ts';
import { claims } from './claims.ts';
import { dates } from './dates.ts';
import { folder } from './folder.ts';
import { frontmatter } from './frontmatter.ts';
import { links } from './links.ts';
import { markdown } from './markdown.ts';
import { refused } from './refused.ts';
import type { GrammarSection } from './section.ts';
import { values } from './values.ts';

/** In the order in which whoever begins needs them. */
export const grammar: readonly GrammarSection[] = [
  folder,
  frontmatter,
  claims,
  values,
  dates,
  links,
  answers,
  markdown,
  refused,
];

export type { GrammarPart, GrammarSection } from './section.ts';
