/** The method page's section “When”. */
import { fixed, onDay } from './cast.ts';
import type { WrittenSection } from './rule.ts';

export const time: WrittenSection = {
  id: 'time',
  title: 'When',
  rules: [
    {
      id: 'fixed',
      title: 'Settled once',
      rule: 'Where a question is settled once, dates play no part: whoever says otherwise contradicts, whenever it is said.',
      example: fixed([
        { by: ['a'], value: '3', when: '2022-01-20' },
        { by: ['b'], value: '2', when: '2022-01-26', outlet: 'paper-f', published: '2022-01-27' },
      ]),
    },
    {
      id: 'grows',
      title: 'A count that can only rise',
      rule: 'It is compared on common dates. Besides, an earlier minimum above a later maximum is a contradiction; a later figure that is higher is none.',
      example: onDay([
        { by: ['a'], value: '28' },
        { by: ['b'], value: '45', when: '2022-01-21', outlet: 'paper-f', published: '2022-01-22' },
      ]),
    },
    {
      id: 'varies',
      title: 'A state that changes',
      rule: 'It is compared on common dates only. Only days and times of day are common dates; an interval means some day in it, and contradicts only if no day of it fits.',
      example: {
        question: 'Is the prison under control?',
        time: 'varies',
        kind: 'yesno',
        statements: [
          { by: ['a'], value: 'yes', when: '2022-01-20' },
          {
            by: ['b'],
            value: 'no',
            when: '2022-01-20/2022-01-22',
            outlet: 'paper-f',
            published: '2022-01-23',
          },
        ],
      },
    },
    {
      id: 'undated',
      title: 'No date stated',
      rule: 'On a question that grows or varies, a statement that gives neither its date nor the day on which it was said forms no position where its origin has a dated one.',
      example: onDay([
        { by: ['a'], value: '28' },
        { by: ['a'], value: '45', when: undefined, outlet: 'paper-f', published: '2022-01-25' },
      ]),
    },
  ],
};
