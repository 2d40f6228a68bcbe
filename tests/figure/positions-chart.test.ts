import { describe, expect, test } from 'vitest';
import { type Mark, positionsChart } from '../../src/figure/positions-chart.ts';
import { questionView } from '../../src/view/question.ts';
import { harbourDossier, pick } from '../view/harbour.ts';

/** Claims on one question: who, the value, as of when, and what else stands in the tag. */
type Said = readonly [by: string, value: string, when?: string, more?: string];

/** The chart of a question of the harbour on which just this is said. */
function chartOf(id: 'dead' | 'arson' | 'ships' | 'fire-day', said: readonly Said[]) {
  const claims = said.map(([by, value, when, more = ''], index) => {
    const attributes = `${by ? `by="${by}"` : ''} ${when ? `when="${when}"` : ''} ${more}`;
    return `<Claim id="x-${index}" ${attributes} question="${id}" value="${value}" inferred="yes">A statement</Claim>.`;
  });
  const dossier = harbourDossier({
    'articles/courier-may.mdx': article(claims.join('\n\n')),
    'articles/gazette-may.mdx': article('Nothing.'),
    'questions/fire-day.mdx': `---\ntitle: When was it?\nkind: date\nscope: The fire\ntime: fixed\nsection: fire\norder: 4\n---\n`,
  });
  const question = pick(dossier.questions, id);
  return positionsChart(questionView(dossier, question).main.positions, question);
}

function article(body: string): string {
  return `---\ntitle: Fire\nsource: courier\npublished: 2020-05-09\nlanguage: en\naccess: full\n---\n\n${body}\n`;
}

function forms(marks: readonly Mark[] | undefined): string[] {
  return (marks ?? []).map(({ form }) => form);
}

describe('the form of a mark', () => {
  test.each([
    ['7', 'dot'],
    ['5000', 'about'],
    ['5000!', 'dot'],
    ['5..9', 'range'],
    ['~70', 'about'],
    ['<~70', 'about'],
    ['dozens', 'about'],
    ['>7', 'more'],
    ['>=7', 'more'],
    ['some', 'more'],
    ['<=7', 'less'],
  ])('of %s is %s', (value, form) => {
    const chart = chartOf('ships', [
      ['watch', value],
      ['brigade', '3'],
    ]);
    const point = chart?.rows.find(({ voice }) => voice.head.id === 'watch')?.points[0];
    expect(forms(point?.marks)).toEqual([form]);
  });

  test('stands where its figure is', () => {
    const chart = chartOf('ships', [
      ['watch', '2..4'],
      ['brigade', '4'],
    ]);
    const [dot, range] = ['brigade', 'watch'].map(
      (id) => chart?.rows.find(({ voice }) => voice.head.id === id)?.points[0]?.marks[0],
    );
    expect(chart?.ticks[0]?.label).toBe('0');
    expect(range?.form === 'range' && dot?.form === 'dot' && range.to === dot.at).toBe(true);
    expect(range?.form === 'range' && range.from < range.to).toBe(true);
  });
});

describe('a row', () => {
  test('has what one voice says in order of date, with the figure as written', () => {
    const chart = chartOf('dead', [
      ['brigade', '>9', '2020-05-04'],
      ['watch', '7', '2020-05-02'],
      ['fire-chief', '4', '2020-05-02'],
    ]);
    const brigade = chart?.rows.find(({ voice }) => voice.head.id === 'brigade');
    expect(brigade?.points.map(({ label, when }) => [label, when])).toEqual([
      ['4', 'as of 2 May 2020'],
      ['more than 9', 'as of 4 May 2020'],
    ]);
  });

  test('shows what was replaced before what stands', () => {
    const chart = chartOf('dead', [
      ['brigade', '4', '2020-05-02', 'said="2020-05-02"'],
      ['brigade', '6', '2020-05-02', 'said="2020-05-05" supersedes="x-0"'],
    ]);
    expect(chart?.rows[0]?.points.map(({ label, replaced }) => [label, replaced])).toEqual([
      ['4, replaced since', true],
      ['6', false],
    ]);
  });

  test('tells who does not say how it knows from who is not named', () => {
    const chart = chartOf('ships', [
      ['', '3'],
      ['clerk', '4'],
      ['watch', '5'],
    ]);
    expect(chart?.rows.map(({ voice }) => voice.kind).sort()).toEqual(['origin', 'print', 'unnamed']);
  });
});

describe('answers that are no numbers', () => {
  test('stand in columns', () => {
    const chart = chartOf('arson', [
      ['watch', 'yes'],
      ['brigade', 'no'],
    ]);
    expect(chart?.axis).toBe('options');
    expect(chart?.ticks).toEqual([
      { at: 25, label: 'yes' },
      { at: 75, label: 'no' },
    ]);
    const watch = chart?.rows.find(({ voice }) => voice.head.id === 'watch');
    expect(watch?.points[0]?.marks).toEqual([{ form: 'dot', at: 25 }]);
  });

  test('days stand on an axis of days', () => {
    const chart = chartOf('fire-day', [
      ['watch', '2020-05-01/2020-05-02'],
      ['brigade', '2020-05-02'],
    ]);
    expect(chart?.axis).toBe('days');
    expect(chart?.ticks.map(({ label }) => label)).toEqual(['1 May', '2 May']);
    expect(chart?.rows.flatMap(({ points }) => points.flatMap(({ marks }) => forms(marks))).sort()).toEqual([
      'dot',
      'range',
    ]);
  });
});

test('there is no chart where nothing differs', () => {
  expect(chartOf('ships', [['watch', '3']])).toBeUndefined();
  expect(
    chartOf('arson', [
      ['watch', 'no'],
      ['brigade', 'no'],
    ]),
  ).toBeUndefined();
});

test('what is open upwards has room for its arrow', () => {
  const chart = chartOf('ships', [
    ['watch', '>100'],
    ['brigade', '89'],
  ]);
  expect(chart?.ticks[0]?.label).toBe('0');
  const mark = chart?.rows.find(({ voice }) => voice.head.id === 'watch')?.points[0]?.marks[0];
  expect(mark?.form === 'more' && mark.from).toBeLessThan(90);
});
