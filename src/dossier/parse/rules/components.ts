/** The rules on components: which there are, where they stand, which attributes they take. */
import type { ParseRuleText } from './rule-text.ts';

const summary = '---\ntitle: Summary\n---\n\n';

export const componentRules = {
  'unknown-component': {
    level: 'error',
    description: 'The components are Claim, in articles, and Answer, in dossier.mdx and summary.mdx.',
    ok: ['It <Claim id="monday-fire">burned</Claim>.'],
    notOk: [
      'It <Cliam id="monday-fire">burned</Cliam>.',
      'It <claim id="monday-fire">burned</claim>.',
      '<Chart question="dead" />',
    ],
  },
  'misplaced-component': {
    level: 'error',
    description: 'A component stands in the files that it is made for.',
    ok: [{ 'summary.mdx': `${summary}How many died: <Answer question="dead"/>.` }],
    notOk: [
      'How many died: <Answer question="dead"/>.',
      { 'summary.mdx': `${summary}It <Claim id="summary-fire">burned</Claim>.` },
    ],
  },
  'unknown-attribute': {
    level: 'error',
    description: 'A component has only the attributes that are known.',
    ok: ['It <Claim id="monday-fire" by="minister">burned</Claim>.'],
    notOk: [
      'It <Claim id="monday-fire" bye="minister">burned</Claim>.',
      'It <Claim id="monday-fire" onclick="alert(1)">burned</Claim>.',
    ],
  },
  'missing-attribute': {
    level: 'error',
    description: 'A component has the attributes that it needs.',
    ok: [{ 'summary.mdx': `${summary}How many died: <Answer question="dead"/>.` }],
    notOk: [{ 'summary.mdx': `${summary}How many died: <Answer/>.` }],
  },
  'plain-attributes': {
    level: 'error',
    description:
      'An attribute is a name and a text in quotes: no expression, no spread, none without a value.',
    ok: ['It <Claim id="monday-fire" by="agency" firsthand="yes">burned</Claim>.'],
    notOk: [
      'It <Claim id="monday-fire" by={minister}>burned</Claim>.',
      'It <Claim id="monday-fire" {...more}>burned</Claim>.',
      'It <Claim id="monday-fire" by="agency" firsthand>burned</Claim>.',
      'It <Claim id=monday-fire>burned</Claim>.',
    ],
  },
  'duplicate-attribute': {
    level: 'error',
    description: 'An attribute stands once in a tag.',
    ok: ['It <Claim id="monday-fire" by="minister union">burned</Claim>.'],
    notOk: ['It <Claim id="monday-fire" by="minister" by="union">burned</Claim>.'],
  },
  'claim-place': {
    level: 'error',
    description: 'A claim stands in running text: in no link, no heading, no code and no other claim.',
    ok: ['- It <Claim id="monday-fire">burned in the [harbour](place:harbour)</Claim>.'],
    notOk: [
      '## It <Claim id="monday-fire">burned</Claim>',
      'It [<Claim id="monday-fire">burned</Claim>](https://daily.example).',
      'It <Claim id="monday-fire">burned <Claim id="monday-long">all night</Claim></Claim>.',
      'It `<Claim id="monday-fire">burned</Claim>`.',
    ],
  },
  'claim-blocks': {
    level: 'error',
    description: 'A claim stays within one paragraph, list item or table cell.',
    ok: [
      'It <Claim id="monday-fire">burned</Claim>.\n\nIt <Claim id="monday-long">burned all night</Claim>.',
    ],
    notOk: ['It <Claim id="monday-fire">burned.\n\nIt burned all night</Claim>.'],
  },
  'claim-words': {
    level: 'error',
    description: 'A claim has words.',
    ok: ['It <Claim id="monday-fire">burned</Claim>.'],
    notOk: ['It burned<Claim id="monday-fire"></Claim>.', 'It burned<Claim id="monday-fire" />.'],
  },
} satisfies Record<string, ParseRuleText>;
