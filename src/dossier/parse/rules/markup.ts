/** The rules on the body as MDX: it is data, with tags that are well formed, and nothing in it is ever run. */
import type { ParseRuleText } from './rule-text.ts';

export const markupRules = {
  'mdx-syntax': {
    level: 'error',
    description: 'The body is MDX: Markdown, with tags that are well formed.',
    ok: ['It burned for less than a day (&lt; 1), as [they all say](https://daily.example).'],
    notOk: [
      'The wind was <5 knots.',
      'They all say so: <https://daily.example>',
      'It <Claim id="monday-fire>burned</Claim>.',
      'It <Claim id="monday-fire", by="minister">burned</Claim>.',
    ],
  },
  'unclosed-tag': {
    level: 'error',
    description: 'A tag is closed in the same paragraph, and a closing tag has an opening one.',
    ok: ['It <Claim id="monday-fire">burned all night</Claim>.'],
    notOk: [
      'It <Claim id="monday-fire">burned all night.',
      'It <Claim id="monday-fire">burned<Claim> all night.',
      'It burned</Claim> all night.',
    ],
  },
  'unclosed-brace': {
    level: 'error',
    description:
      'A brace begins an expression in MDX, and expressions are not allowed; one to be read as such is written \\{.',
    ok: ['The wall read \\{fire.'],
    notOk: ['The wall read {fire.'],
  },
  'split-tag': {
    level: 'error',
    description: 'The > that ends a tag does not begin a line, where Markdown takes it for a quotation.',
    ok: ['It <Claim id="monday-fire"\n  by="minister">burned</Claim>.'],
    notOk: ['It <Claim id="monday-fire"\n  by="minister"\n>burned</Claim>.'],
  },
  'no-imports': {
    level: 'error',
    description: 'Files hold no import and no export.',
    ok: ['The import of coal had been stopped.'],
    notOk: [
      'import Chart from "./chart.js"',
      'export const dead = 3',
      'It burned.\n\nimport duties rose that day.',
    ],
  },
  'no-expressions': {
    level: 'error',
    description: 'Files hold no {expressions}; comments in MDX are expressions too.',
    ok: ['The wall read \\{fire\\}.'],
    notOk: ['It burned {hours} long.', 'It burned. {/* check this */}'],
  },
  'no-html': {
    level: 'error',
    description: 'Files hold Markdown and the known components, no HTML.',
    ok: ['It burned **all night**.'],
    notOk: [
      'It burned <b>all night</b>.',
      'It burned.<br>All night.',
      'It burned. <!-- check this -->',
      '<script>alert(1)</script>',
    ],
  },
} satisfies Record<string, ParseRuleText>;
