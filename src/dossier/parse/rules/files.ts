/** The rules on files as such: where they lie, what they are called, what they are made of. */
import type { ParseRuleText } from './rule-text.ts';

const city = '---\nname: City\nkind: city\n---';

export const fileRules = {
  'stray-file': {
    level: 'warning',
    description:
      'A content folder holds dossier.mdx, summary.mdx, withheld.mdx where names are withheld or records taken down, and the folders articles, sources, actors, places and questions with .mdx files in them; anything else is left out.',
    ok: [{ 'places/quay.mdx': '---\nname: Quay\nkind: quay\npartOf: harbour\n---' }],
    notOk: [
      { 'place/quay.mdx': '---\nname: Quay\nkind: quay\n---' },
      { 'places/quay.md': '---\nname: Quay\nkind: quay\n---' },
      { 'summery.mdx': '---\ntitle: Summary\n---' },
    ],
  },
  'missing-file': {
    level: 'error',
    description: 'dossier.mdx and summary.mdx must be there.',
    ok: [{ 'summary.mdx': '---\ntitle: Summary\n---' }],
    notOk: [{ 'summary.mdx': undefined }],
  },
  'file-name': {
    level: 'error',
    description:
      'A file’s name is its record’s id: lower-case letters a to z, digits and single hyphens, and .mdx.',
    ok: [{ 'places/old-city.mdx': city }],
    notOk: [{ 'places/Old_City.mdx': city }, { 'places/zürich.mdx': '---\nname: Zürich\nkind: city\n---' }],
  },
  'file-size': {
    level: 'error',
    description: 'A file may be at most 1 MiB long.',
    ok: [{ 'places/city.mdx': `${city}\n\nThe city by the harbour.` }],
    notOk: [{ 'places/city.mdx': `${city}\n\n${'The city by the harbour. '.repeat(84_000)}` }],
  },
  'file-encoding': {
    level: 'error',
    description: 'Files are text in UTF-8.',
    ok: [{ 'places/city.mdx': `${city}\n\nThe city of cafés.` }],
    // é as Latin-1 has it.
    notOk: [
      { 'places/city.mdx': Uint8Array.from(`${city}\n\nThe city of cafés.\n`, (c) => c.charCodeAt(0)) },
    ],
  },
  'forbidden-character': {
    level: 'error',
    description:
      'No control characters, no characters that change the direction of text, no invisible characters, written out or as a character reference. ZWNJ and ZWJ may stand inside words of scripts that need them.',
    ok: ['It burned at the Harbour of [مدينة](place:city).', 'می\u200cخواهم: the word on the wall.'],
    notOk: [
      'It\u200b burned.',
      'It burned&#x202E; all night.',
      { 'places/city.mdx': '---\nname: "Ci\\u00ADty"\nkind: city\n---' },
    ],
  },
  'too-complex': {
    level: 'error',
    description:
      'Nothing may be nested so deeply, or hold so many signs of markup, that reading it takes seconds.',
    ok: ['> The minister said:\n>\n> > It burned.'],
    notOk: [`${'> '.repeat(51)}It burned.`],
  },
} satisfies Record<string, ParseRuleText>;
