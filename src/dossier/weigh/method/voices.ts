/** The method page's section “Who speaks”. */
import { onDay } from './cast.ts';
import type { WrittenSection } from './rule.ts';

export const voices: WrittenSection = {
  id: 'voices',
  title: 'Who speaks',
  rules: [
    {
      id: 'origin',
      title: 'Origins are counted, not articles',
      rule: 'The origin of a statement is the organisation at the end of the chain of those who speak for one another; the chain stops at somebody unnamed, who never counts. An outlet is an origin only in its own article, as the agency whose text is carried, or where it saw the thing itself.',
      example: onDay([
        { by: ['spokesman-c'], value: '28' },
        { by: ['party-c'], value: '28', outlet: 'paper-f' },
      ]),
    },
    {
      id: 'joint',
      title: 'Joint statements',
      rule: 'A joint statement is a position of each who signs it, but adds one to the count at most, and none where one of them speaks for itself. An agreement never rests on one statement.',
      example: onDay([{ by: ['a', 'b'], value: '28' }]),
    },
    {
      id: 'print',
      title: 'Prints',
      rule: 'Where the article does not say how it knows, it is the outlet, or the agency whose text it is, that has it. Such a print never counts.',
      example: onDay([{ value: '28' }, { value: '28', outlet: 'paper-f' }]),
    },
    {
      id: 'house',
      title: 'Houses',
      rule: 'Two origins are of one house, and count as one, if one is above the other, by speaking for it, belonging to it or being owned by it, if both belong to the same body (unless that is intergovernmental), or if they are on the same side of the events. A member that two bodies share ties nobody. The count is the largest number of named origins of which no two are of one house.',
      example: onDay([
        { by: ['party-c'], value: '28' },
        { by: ['ally-c'], value: '28', outlet: 'paper-f' },
        { by: ['a'], value: '28', outlet: 'paper-f' },
      ]),
    },
  ],
};
