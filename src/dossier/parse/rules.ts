import type { Issue, Level, Span } from '../issue.ts';

/** The rules that one file can break by itself; `check/` has those across records. */
export const parseRules = {
  'stray-file': {
    level: 'warning',
    description:
      'A content folder holds dossier.mdx, summary.mdx and the folders articles, sources, actors, places and questions with .mdx files in them; anything else is left out.',
  },
  'missing-file': { level: 'error', description: 'dossier.mdx and summary.mdx must be there.' },
  'file-name': {
    level: 'error',
    description:
      'A file’s name is its record’s id: lower-case letters a to z, digits and single hyphens, and .mdx.',
  },
  'file-size': { level: 'error', description: 'A file may be at most 1 MiB long.' },
  'file-encoding': { level: 'error', description: 'Files are text in UTF-8.' },
  'forbidden-character': {
    level: 'error',
    description:
      'No control characters, no characters that change the direction of text, no invisible characters, written out or as a character reference. ZWNJ and ZWJ may stand inside words of scripts that need them.',
  },
  'too-complex': {
    level: 'error',
    description:
      'Nothing may be nested so deeply, or hold so many signs of markup, that reading it takes seconds.',
  },
  'frontmatter-syntax': {
    level: 'error',
    description:
      'A file begins with its frontmatter: keys and values in YAML, between two lines of three hyphens.',
  },
  'frontmatter-plain': {
    level: 'error',
    description: 'Frontmatter is plain: no tags, no anchors and aliases, no keys but words, little nesting.',
  },
  'frontmatter-duplicate-key': { level: 'error', description: 'A key stands once.' },
  'frontmatter-unknown-key': {
    level: 'error',
    description: 'Only the keys of the record’s kind are known; most others are slips of the pen.',
  },
  'frontmatter-missing-key': {
    level: 'error',
    description: 'The required keys of the record’s kind are there.',
  },
  'frontmatter-value': { level: 'error', description: 'A value is of the form that its key asks for.' },
  'frontmatter-conflict': {
    level: 'error',
    description: 'The values of a record fit each other: a choice has options, a person a visibility.',
  },
  'mdx-syntax': { level: 'error', description: 'The body is MDX: Markdown, with tags that are well formed.' },
  'unclosed-tag': {
    level: 'error',
    description: 'A tag is closed in the same paragraph, and a closing tag has an opening one.',
  },
  'unclosed-brace': {
    level: 'error',
    description:
      'A brace begins an expression in MDX, and expressions are not allowed; one to be read as such is written \\{.',
  },
  'split-tag': {
    level: 'error',
    description: 'The > that ends a tag does not begin a line, where Markdown takes it for a quotation.',
  },
  'no-imports': { level: 'error', description: 'Files hold no import and no export.' },
  'no-expressions': {
    level: 'error',
    description: 'Files hold no {expressions}; comments in MDX are expressions too.',
  },
  'no-html': { level: 'error', description: 'Files hold Markdown and the known components, no HTML.' },
  'unknown-component': {
    level: 'error',
    description: 'The components are Claim, in articles, and Answer, in dossier.mdx and summary.mdx.',
  },
  'misplaced-component': {
    level: 'error',
    description: 'A component stands in the files that it is made for.',
  },
  'unknown-attribute': { level: 'error', description: 'A component has only the attributes that are known.' },
  'missing-attribute': { level: 'error', description: 'A component has the attributes that it needs.' },
  'plain-attributes': {
    level: 'error',
    description:
      'An attribute is a name and a text in quotes: no expression, no spread, none without a value.',
  },
  'duplicate-attribute': { level: 'error', description: 'An attribute stands once in a tag.' },
  'claim-place': {
    level: 'error',
    description: 'A claim stands in running text: in no link, no heading, no code and no other claim.',
  },
  'claim-blocks': {
    level: 'error',
    description: 'A claim stays within one paragraph, list item or table cell.',
  },
  'claim-words': { level: 'error', description: 'A claim has words.' },
  'link-address': {
    level: 'error',
    description: 'A link leads to a record, an https: address or a mailto: address.',
  },
  'link-words': { level: 'error', description: 'A link has words.' },
  'unrecognised-link': {
    level: 'warning',
    description:
      'What looks like a link or a footnote is one: no space in the address, and every mark in its place.',
  },
  'lost-footnote': {
    level: 'error',
    description: 'A footnote is defined once, and referred to from the text.',
  },
  'no-images': { level: 'error', description: 'Bodies hold no images.' },
} as const satisfies Record<string, { level: Level; description: string }>;

export type ParseRule = keyof typeof parseRules;

/** The issue of a rule at a place. */
export function issue(rule: ParseRule, span: Span, message: string, hint?: string): Issue {
  return { rule, level: parseRules[rule].level, message, ...(hint === undefined ? {} : { hint }), span };
}
