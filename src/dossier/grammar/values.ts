import { describeValues, type WrittenValues } from '../weigh/index.ts';
import { code, type GrammarPart, type GrammarSection } from './section.ts';

export const values: GrammarSection = {
  id: 'values',
  title: 'Values',
  parts: [
    {
      type: 'words',
      text: 'What a claim writes in `value` depends on the `kind` of its question. Write what the article says and nothing more exact: a value stands for every answer that its words leave open. Figures are written in digits without separators; a point begins the decimals.',
    },
    tableOf('A number (kind: count)', {
      kind: 'count',
      values: [
        '28',
        '3500',
        '3500!',
        '3.3',
        '~3500',
        '<~5000',
        '>~5000',
        '>100',
        '>=100',
        '<500',
        '<=500',
        '3500..5000',
        'some',
        'several',
        'dozens',
        'scores',
        'hundreds',
        'thousands',
      ],
    }),
    {
      type: 'words',
      text: 'Where the article names no number (“a docker died”), the value is `>=1`, not `1`.',
    },
    tableOf('Yes or no (kind: yesno)', { kind: 'yesno', values: ['yes', 'no'] }),
    tableOf('One of the question’s options, or any but one (kind: choice)', {
      kind: 'choice',
      options: ['store', 'ship', 'crane'],
      values: ['store', '!store'],
    }),
    tableOf('A date (kind: date)', {
      kind: 'date',
      values: ['2024-03-05', '2024-03', '2024-03-05~', '2024-03-04/2024-03-05'],
    }),
    tableOf('No answer (any kind)', { kind: 'count', values: ['unknown', 'silent'] }),
    {
      type: 'words',
      text: '`unknown` is for who says that he does not know, `silent` for who will not say. Neither is an answer; both are shown beside the answers.',
    },
  ],
};

function tableOf(caption: string, written: WrittenValues): GrammarPart {
  const rows = describeValues(written).map(({ written, reads, standsFor }) => [
    code(written),
    reads,
    standsFor,
  ]);
  return { type: 'table', caption, head: ['written', 'reads', 'stands for'], rows };
}
