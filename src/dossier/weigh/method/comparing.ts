/** The method page's section “Comparing”. */
import { onDay } from './cast.ts';
import type { WrittenSection } from './rule.ts';

export const comparing: WrittenSection = {
  id: 'comparing',
  title: 'Comparing',
  rules: [
    {
      id: 'scope',
      title: 'Like with like',
      rule: 'Claims that count another population, area or period than their question form a line of their own, with its own verdict.',
      example: onDay([
        { by: ['a'], value: '28' },
        { by: ['b'], value: '13', scope: 'women only' },
      ]),
    },
    {
      id: 'agree',
      title: 'Agreement',
      rule: 'Two origins agree if some answer fits both. What is agreed is the narrowest statement that two houses bear out: what either leaves open. A finer figure stays its origin’s own.',
      example: onDay([
        { by: ['a'], value: '~3500' },
        { by: ['party-c'], value: '3500..5000' },
      ]),
    },
    {
      id: 'contradict',
      title: 'Contradiction',
      rule: 'They contradict each other if no answer fits both. At least one must be a named origin; within one house it is marked as a dispute within that house.',
      example: onDay([
        { by: ['party-c'], value: '28' },
        { by: ['ally-c'], value: '45' },
      ]),
    },
    {
      id: 'prints-contest',
      title: 'Prints and unnamed voices',
      rule: 'They contest a named origin on common dates only, and change nothing where two houses agree. A print that is lower than an earlier figure of a named origin is stale.',
      example: onDay([
        { by: ['a'], value: '28' },
        { by: ['b'], value: '28' },
        { value: '45', outlet: 'paper-f' },
      ]),
    },
  ],
};
