import { describeDate } from '../date-words.ts';
import { parseEdtf } from '../edtf.ts';
import { code, type GrammarSection } from './section.ts';

const forms: readonly string[] = [
  '2024-03-05',
  '2024-03',
  '2024',
  '2024-03-XX',
  '202X',
  '2024-21',
  '2024-03-05~',
  '2024-03-05T19:30',
  '2024-03-05T19:30+01:00',
  '2024-03-04/2024-03-05',
  '2024-03-04/..',
  '../2024-03-05',
];

export const dates: GrammarSection = {
  id: 'dates',
  title: 'Dates',
  parts: [
    {
      type: 'words',
      text: 'Dates, in frontmatter as in claims, are written in the [Extended Date/Time Format](https://www.loc.gov/standards/datetime/), levels 0 and 1. Write no more than the article says: a month for a month, an interval for an interval.',
    },
    {
      type: 'table',
      caption: 'Forms of a date',
      head: ['written', 'reads'],
      rows: forms.map((text) => [code(text), readingOf(text)]),
    },
  ],
};

function readingOf(text: string): string {
  const date = parseEdtf(text);
  return date ? describeDate(date) : '';
}
