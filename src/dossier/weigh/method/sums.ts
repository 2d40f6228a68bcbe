/** The method page's section “Sums”. */
import { onDay } from './cast.ts';
import type { WrittenSection } from './rule.ts';

export const sums: WrittenSection = {
  id: 'sums',
  title: 'Sums',
  rules: [
    {
      id: 'parts',
      title: 'Parts and the whole',
      rule: 'Where questions are parts of another, the figures of one origin for one date are added, first within each article, then across articles. Figures of different origins are never added. A part of one origin above the whole of another stands beside both questions and changes neither verdict.',
      example: {
        ...onDay([
          { by: ['a'], value: '28' },
          { by: ['a'], value: '13', question: 'men' },
          { by: ['a'], value: '25', question: 'women' },
        ]),
        parts: [
          { id: 'men', title: 'How many men?' },
          { id: 'women', title: 'How many women?' },
        ],
      },
    },
  ],
};
