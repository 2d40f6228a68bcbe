/** The method page's section “As known on a day”. */
import { onDay } from './cast.ts';
import type { WrittenSection } from './rule.ts';

export const asKnownOn: WrittenSection = {
  id: 'as-known-on',
  title: 'As known on a day',
  rules: [
    {
      id: 'published',
      title: 'Only what had been published',
      rule: 'All of this can be done over the articles published by a day: what was known then.',
      example: {
        ...onDay([
          { by: ['a'], value: '28' },
          { by: ['b'], value: '28', outlet: 'paper-f', published: '2022-01-23' },
        ]),
        knownOn: ['2022-01-21', '2022-01-23'],
      },
    },
  ],
};
