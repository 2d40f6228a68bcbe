/** The method page's section “The verdict”: the six of them, and their dates. */
import { onDay } from './cast.ts';
import type { WrittenSection } from './rule.ts';

const later = { outlet: 'paper-f', published: '2022-01-22' };

export const verdict: WrittenSection = {
  id: 'verdict',
  title: 'The verdict',
  rules: [
    {
      id: 'unanswered',
      title: 'Unanswered',
      rule: 'Nobody takes a position.',
      example: onDay([{ by: ['a'], value: 'silent' }]),
    },
    {
      id: 'contested',
      title: 'Contested',
      rule: 'There is a contradiction that counts. One is enough, however many agree.',
      example: onDay([
        { by: ['a'], value: '28' },
        { by: ['b'], value: '28' },
        { by: ['party-c'], value: '45' },
      ]),
    },
    {
      id: 'corroborated',
      title: 'Corroborated',
      rule: 'Two or more houses agree. Where the count grows, the latest of two houses may agree without a common date: then as of the earlier.',
      example: onDay([
        { by: ['party-c'], value: '28' },
        { by: ['party-d'], value: '28' },
      ]),
    },
    {
      id: 'evolving',
      title: 'Evolving',
      rule: 'Two or more houses, and nothing that could be compared: time may explain what differs, a report must be cleared up, or one has moved on alone from what was agreed.',
      example: onDay([
        { by: ['a'], value: '28' },
        { by: ['b'], value: '28', when: '2022-01-21', ...later },
        { by: ['b'], value: '45', when: '2022-01-22', ...later },
      ]),
    },
    {
      id: 'single-origin',
      title: 'Single origin',
      rule: 'One house with a name, however many articles print it.',
      example: onDay([
        { by: ['a'], value: '28' },
        { by: ['a'], value: '28', ...later },
      ]),
    },
    {
      id: 'unattributed',
      title: 'Unattributed',
      rule: 'Nobody who counts: prints and unnamed voices. They may differ, and nobody answers for either.',
      example: onDay([{ value: '28' }, { by: ['official'], value: '45' }]),
    },
    {
      id: 'latest',
      title: 'The date of a verdict',
      rule: 'The verdict is that of the latest date at which something could be compared; what one origin has said since is told after it.',
      example: onDay([
        { by: ['a'], value: '28' },
        { by: ['b'], value: '28' },
        { by: ['a'], value: '45', when: '2022-01-22', ...later },
      ]),
    },
    {
      id: 'settled',
      title: 'Settled disputes',
      rule: 'An agreement takes the place of an earlier dispute between named origins only if it excludes a figure of one side, or is between the two themselves.',
      example: onDay([
        { by: ['a'], value: '28' },
        { by: ['party-c'], value: '45' },
        { by: ['a'], value: '60', when: '2022-01-22', ...later },
        { by: ['party-c'], value: '60', when: '2022-01-22', ...later },
      ]),
    },
  ],
};
