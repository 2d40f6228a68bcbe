import { describe, expect, test } from 'vitest';
import { article, told } from './told.ts';

const question = (kind: string, more = ''): string =>
  `---\ntitle: What?\nkind: ${kind}\n${more}scope: The fire.\ntime: fixed\nsection: fire\norder: 30\n---`;

/** What is told of a claim on a count. */
function ofCount(value: string, words: string, more = ''): string[] {
  return of('count', value, words, more);
}

function of(kind: string, value: string, words: string, more = ''): string[] {
  const options =
    kind === 'choice' ? 'options:\n  - id: roof\n    title: Roof\n  - id: cellar\n    title: Cellar\n' : '';
  return told('figure-in-claim', {
    'questions/asked.mdx': question(kind, options),
    ...article(`<Claim id="c" question="asked" value="${value}"${more}>${words}</Claim>.`),
  });
}

describe('the words state the value', () => {
  test.each([
    ['28', '28 died'],
    ['3500', '3,500 died'],
    ['3500', '3.500 died'],
    ['3500', '3 500 died'],
    ['3500!', 'exactly 3,500 died'],
    ['28', 'twenty-eight died'],
    ['12', 'a dozen died'],
    ['2', 'both died'],
    ['1', 'a single docker died'],
    ['0', 'nobody died'],
    ['3.3', '3.3 per cent died'],
    ['>100', 'well over a hundred died'],
    ['>=100', 'more than 100 died'],
    ['>100', 'at least 100 died'],
    ['<40', 'up to forty died'],
    ['~3500', 'some 3,500 died'],
    ['~3500', 'an estimated 3,500 died'],
    ['<~5000', 'nearly 5,000 died'],
    ['>~5000', 'just over 5,000 died'],
    ['3500..5000', 'between 3,500 and 5,000 died'],
    ['20..40', 'at least 20 and at most 40 died'],
    ['20..99', 'dozens died'],
    ['dozens', 'several dozen died'],
    ['thousands', 'thousands died'],
    ['several', 'several died'],
    ['some', 'some died'],
    ['some', 'dockers'],
    ['some', 'boys ran off'],
    ['some', 'a number of the crew died'],
    ['>=1', 'an explosion'],
    ['>=1', 'and that of a car bomb'],
    ['100', 'of the more than 400 there 100 died'],
    ['2011', '2011 people died'],
    ['unknown', 'how many is not known'],
    ['silent', 'he did not say'],
  ])('%s: %s', (value, words) => {
    expect(ofCount(value, words)).toEqual([]);
  });
});

describe('the words do not', () => {
  test.each([
    ['28', 'eighteen died', 'Write value="18"'],
    ['100', 'more than 100 died', 'Write value=">100"'],
    ['>100', '100 died', 'Write value="100"'],
    ['>100', 'nearly 100 died', 'Write value="<~100"'],
    ['~100', '100 died', 'Write value="100"'],
    ['5000', 'between 3,500 and 5,000 died', 'Write value="3500..5000"'],
    ['3500..5000', 'nearly 5,000 died', 'Write value="<~5000"'],
    ['24', 'dozens died', 'Write value="dozens"'],
    ['1', 'a bomb went off', 'Write value=">=1"'],
    ['2', 'bombs went off', 'add inferred="yes"'],
    ['some', 'he was dead', 'add inferred="yes"'],
    ['several', 'some died', 'add inferred="yes"'],
    ['>=1', 'the bomb went off', 'add inferred="yes"'],
    ['20', 'on 20 January people died', 'add inferred="yes"'],
  ])('%s: %s', (value, words, hint) => {
    expect(ofCount(value, words)).toEqual([expect.stringContaining(hint)]);
  });
});

test('a claim is told with what its words say', () => {
  expect(ofCount('100', 'no more than 100')).toEqual([
    '8:32 Claim "c" has value="100", but its words say "no more than 100". Write value="<100", or let the words say what the value says.',
  ]);
});

test('words inside links and emphasis are read as one', () => {
  expect(ofCount('>100', 'more *than* [a **hundred**](place:harbour) died')).toEqual([]);
});

test('what is said to be inferred need not be stated', () => {
  expect(ofCount('2', 'he and his mate', ' inferred="yes"')).toEqual([]);
});

test.each([
  ['yesno', 'yes', 'it was laid'],
  ['choice', 'roof', 'it began above'],
  ['date', 'unknown', 'nobody knows when'],
  ['date', '2024-03-04', 'on the evening of 4 March'],
])('%s: %s passes with "%s"', (kind, value, words) => {
  expect(of(kind, value, words)).toEqual([]);
});

test('a date must be named with its day', () => {
  expect(of('date', '2024-03-04', 'on Monday')).toEqual([
    '8:32 Claim "c" has value="2024-03-04", but its words name no such date. Let the words name the day and the month, or add inferred="yes".',
  ]);
});

test('in another language than English only digits are read', () => {
  const inGerman = (value: string, words: string): string[] =>
    told('figure-in-claim', {
      'dossier.mdx':
        '---\ntitle: Der Brand\nlead: Eine Nacht.\nperiod: 2024-03-04\nlanguage: de\nsections:\n  - id: fire\n    title: Brand\n---',
      'questions/asked.mdx': question('count'),
      ...article(`<Claim id="c" question="asked" value="${value}">${words}</Claim>.`),
    });
  expect(inGerman('28', 'achtundzwanzig Tote')).toEqual([]);
  expect(inGerman('>3500', 'mehr als 3.500 Tote')).toEqual([]);
  expect(inGerman('28', '82 Tote')).toEqual([expect.stringContaining('its words have other figures: 82.')]);
});
