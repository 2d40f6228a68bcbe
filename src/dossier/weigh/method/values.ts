/** The method page's section “What a value stands for”. */
import { fixed } from './cast.ts';
import type { WrittenSection } from './rule.ts';

export const values: WrittenSection = {
  id: 'values',
  title: 'What a value stands for',
  rules: [
    {
      id: 'figures',
      title: 'Figures',
      rule: 'A value is the set of answers that it does not exclude. A round figure of 1,000 or more stands for its rounding: half the place of its last digit that is not zero, but never more than 5 per cent, either way. “About” is 10 per cent either way, “nearly” 90 to 100 per cent, “just over” 100 to 110 per cent. Unless some figure of the question has a decimal, only whole numbers are meant.',
      example: {
        kind: 'count',
        values: [
          '28',
          '3500',
          '2750',
          '1000',
          '3500!',
          '~3500',
          '<~5000',
          '>~5000',
          '>100',
          '<500',
          '3500..5000',
          'some',
          'several',
          'dozens',
          'scores',
          'hundreds',
          'thousands',
          '3.3',
        ],
      },
    },
    {
      id: 'options',
      title: 'Yes, no, and a choice',
      rule: 'An option stands for itself; with an exclamation mark before it, for every option but that one.',
      example: { kind: 'choice', options: ['gate', 'wall', 'roof'], values: ['gate', '!gate'] },
    },
    {
      id: 'days',
      title: 'Dates',
      rule: 'A date stands for its days. One that is only about right is wider by one of its units, either way.',
      example: { kind: 'date', values: ['2022-01-20', '2022-01', '2022-01-20~', '2019~'] },
    },
    {
      id: 'no-answer',
      title: 'Not knowing, and silence',
      rule: 'Somebody who does not know or does not say takes no position: it is shown beside the answers, compared with none, and replaces none.',
      example: fixed([
        { by: ['a'], value: '2' },
        { by: ['b'], value: 'unknown' },
        { by: ['party-c'], value: 'silent' },
      ]),
    },
  ],
};
