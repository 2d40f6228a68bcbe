/** The method page's section “Positions”. */
import { onDay } from './cast.ts';
import type { WrittenSection } from './rule.ts';

export const positions: WrittenSection = {
  id: 'positions',
  title: 'Positions',
  rules: [
    {
      id: 'unconfirmed',
      title: 'What is unconfirmed',
      rule: 'What the article itself calls unconfirmed forms no position.',
      example: onDay([
        { by: ['a'], value: '28' },
        { by: ['b'], value: '28', hedge: 'unconfirmed' },
      ]),
    },
    {
      id: 'revision',
      title: 'Revisions',
      rule: 'Where it is stated when two figures of one origin for one date were said, the last said holds. A figure that supersedes another says that it was wrong for its date, wherever it is repeated; “unknown” may supersede as well, and withdraws the figure.',
      example: onDay([
        { id: 'first', by: ['a'], value: '45' },
        { by: ['a'], value: '28', supersedes: 'first', outlet: 'paper-f', published: '2022-01-22' },
      ]),
    },
    {
      id: 'two-ways',
      title: 'Reported in two ways',
      rule: 'Figures of one origin for one date that overlap stand for all that they leave open. Otherwise it is reported in two ways: it agrees only if all its figures do, contradicts only if all do, and else sits out. Where different people of one origin differ, it contradicts itself; else the reports differ.',
      example: onDay([
        { by: ['spokesman-c'], value: '28' },
        { by: ['commander-c'], value: '45', outlet: 'paper-f' },
        { by: ['a'], value: '28', outlet: 'paper-f' },
      ]),
    },
  ],
};
