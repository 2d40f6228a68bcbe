/** The rules on links, footnotes and images. */
import type { ParseRuleText } from './rule-text.ts';

export const linkRules = {
  'link-address': {
    level: 'error',
    description: 'A link leads to a record, an https: address or a mailto: address.',
    ok: [
      'The [Union of Dockers](actor:union) wrote [a letter](https://union.example/letter) to [the desk](mailto:desk@daily.example).',
    ],
    notOk: [
      'The union wrote [a letter](http://union.example/letter).',
      'The union wrote [a letter](javascript:alert).',
      'The union wrote [a letter](//union.example/letter).',
      'The union wrote [a letter](../letter.mdx).',
      'The [Union of Dockers](acter:union) wrote a letter.',
      'The [Union of Dockers](actor:union.mdx) wrote a letter.',
    ],
  },
  'link-words': {
    level: 'error',
    description: 'A link has words.',
    ok: ['The [Union of Dockers](actor:union) wrote a letter.'],
    notOk: ['The [](actor:union) wrote a letter.'],
  },
  'unrecognised-link': {
    level: 'warning',
    description:
      'What looks like a link or a footnote is one: no space in the address, and every mark in its place.',
    ok: ['The [Union of Dockers](actor:union) wrote a letter.[^1]\n\n[^1]: No other paper has it.'],
    notOk: [
      'The [dockers](actor: union) wrote a letter.',
      'The [dockers] (actor:union) wrote a letter.',
      'The dockers wrote a letter.[^1]',
    ],
  },
  'lost-footnote': {
    level: 'error',
    description: 'A footnote is defined once, and referred to from the text.',
    ok: ['They wrote a letter.[^1]\n\n[^1]: No other paper has it.'],
    notOk: [
      'They wrote a letter.\n\n[^1]: No other paper has it.',
      'They wrote a letter.[^1]\n\n[^1]: No other paper has it.\n\n[^1]: None.',
    ],
  },
  'no-images': {
    level: 'error',
    description: 'Bodies hold no images.',
    ok: ['The picture is [in the archive](https://daily.example/picture).'],
    notOk: ['![The fire](https://daily.example/fire.jpg)'],
  },
} satisfies Record<string, ParseRuleText>;
