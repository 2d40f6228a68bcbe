/** The rules on frontmatter: its YAML, its keys and its values. */
import type { ParseRuleText } from './rule-text.ts';

export const frontmatterRules = {
  'frontmatter-syntax': {
    level: 'error',
    description:
      'A file begins with its frontmatter: keys and values in YAML, between two lines of three hyphens.',
    ok: [
      { 'places/city.mdx': '---\nname: "City: the old part"\nkind: city\n---\n\nThe city by the harbour.' },
    ],
    notOk: [
      { 'places/city.mdx': 'The city by the harbour.' },
      { 'places/city.mdx': '---\nname: City\nkind: city\n\nThe city by the harbour.' },
      { 'places/city.mdx': '---\nname: City: the old part\nkind: city\n---' },
    ],
  },
  'frontmatter-plain': {
    level: 'error',
    description: 'Frontmatter is plain: no tags, no anchors and aliases, no keys but words, little nesting.',
    ok: [{ 'places/city.mdx': '---\nname: City\nkind: city\naliases: [The Old City]\n---' }],
    notOk: [
      { 'places/city.mdx': '---\nname: !!str City\nkind: city\n---' },
      { 'places/city.mdx': '---\nname: City\nkind: &kind city\n---' },
    ],
  },
  'frontmatter-duplicate-key': {
    level: 'error',
    description: 'A key stands once.',
    ok: [{ 'places/city.mdx': '---\nname: City\nkind: city\naliases: [Old City, Upper City]\n---' }],
    notOk: [
      { 'places/city.mdx': '---\nname: City\nkind: city\naliases: Old City\naliases: Upper City\n---' },
    ],
  },
  'frontmatter-unknown-key': {
    level: 'error',
    description: 'Only the keys of the record’s kind are known; most others are slips of the pen.',
    ok: [{ 'places/city.mdx': '---\nname: City\nkind: city\naliases: Old City\n---' }],
    notOk: [
      { 'places/city.mdx': '---\nname: City\nkind: city\nalias: Old City\n---' },
      { 'places/city.mdx': '---\nname: City\nkind: city\nvisibility: public\n---' },
    ],
  },
  'frontmatter-missing-key': {
    level: 'error',
    description: 'The required keys of the record’s kind are there.',
    ok: [{ 'places/city.mdx': '---\nname: City\nkind: city\n---' }],
    notOk: [{ 'places/city.mdx': '---\nname: City\n---' }],
  },
  'frontmatter-value': {
    level: 'error',
    description: 'A value is of the form that its key asks for.',
    ok: [{ 'places/city.mdx': '---\nname: City\nkind: city\nlat: 54.3\nlon: 10.1\nprecision: city\n---' }],
    notOk: [
      { 'places/city.mdx': '---\nname: City\nkind: city\nlat: north\nlon: 10.1\nprecision: city\n---' },
      { 'places/city.mdx': '---\nname: City\nkind: city\nlat: 54.3\nlon: 10.1\nprecision: citty\n---' },
      { 'places/city.mdx': '---\nname: City\nkind: city\nwikidata:\n---' },
      { 'sources/daily.mdx': '---\nname: The Daily\nkind: newspaper\nhomepage: http://daily.example\n---' },
    ],
  },
  'frontmatter-conflict': {
    level: 'error',
    description: 'The values of a record fit each other: a choice has options, a person a visibility.',
    ok: [{ 'actors/minister.mdx': '---\nname: Minister\nkind: person\nvisibility: public\n---' }],
    notOk: [
      { 'actors/minister.mdx': '---\nname: Minister\nkind: person\n---' },
      {
        'questions/arson.mdx':
          '---\ntitle: Who laid the fire?\nkind: choice\nscope: Whoever set the fire.\ntime: fixed\nsection: fire\norder: 20\n---',
      },
    ],
  },
} satisfies Record<string, ParseRuleText>;
