/** Figures that nobody answers for: `unannotated-figure` and `cited-figure`. */
import { describe, expect, test } from 'vitest';
import { article, issuesOf, told } from './told.ts';

const warehouse = {
  'places/warehouse.mdx': '---\nname: Warehouse 12\nkind: warehouse\naliases: [The 12]\n---',
};

describe('unannotated-figure', () => {
  const ofText = (text: string): string[] =>
    told('unannotated-figure', { ...warehouse, ...article(text) }).map(
      (line) => /^(\S+ The figure ".*") stands outside any claim\./.exec(line)?.[1] ?? line,
    );

  test.each([
    ['It burned for 12 hours.', '8:15 The figure "12"'],
    ['It took **more than** forty engines.', '8:11 The figure "more than forty"'],
    ['[Three dockers](actor:union) fled.', '8:2 The figure "Three"'],
    ['Dozens fled.', '8:1 The figure "Dozens"'],
    ['On 4 March it burned.', '8:4 The figure "4 March"'],
    ['- It burned\n- in 2024.', '9:6 The figure "2024"'],
    ['| a |\n| - |\n| 7 |', '10:3 The figure "7"'],
    ['It burned.[^1]\n\n[^1]: For 7 days.', '10:11 The figure "7"'],
    ['## 7 days', '8:4 The figure "7"'],
    ['Two <Claim id="c">hundred dockers fled</Claim>.', '8:1 The figure "Two"'],
  ])('%s', (text, figure) => {
    expect(ofText(text)).toEqual([figure]);
  });

  test.each([
    'It was one of the first, and no one saw it.',
    '<Claim id="c">It burned for [12 hours](place:harbour)</Claim>.',
    'Nobody saw it.[^2]\n\n[^2]: So they say.',
    'In [Warehouse 12](place:warehouse) and in Warehouse 12 it burned.',
    'It burned at 21:30, on Monday, in the 1st row.',
  ])('nothing in: %s', (text) => {
    expect(ofText(text)).toEqual([]);
  });
});

describe('cited-figure', () => {
  const ofSummary = (text: string): string[] =>
    issuesOf('cited-figure', { ...warehouse, 'summary.mdx': `---\ntitle: Summary\n---\n${text}` }).map(
      ({ level, message }) => `${level}: ${message}`,
    );

  test.each([
    ['Three died.', 'three'],
    ['Three [died](claim:monday-dead).', 'three'],
    ['[Three](question:dead) died.', 'three'],
    ['It burned on 4 March 2024: <Answer question="dead"/>.', '4 March 2024'],
    ['Hundreds fled.', 'hundreds'],
  ])('%s', (text, figure) => {
    const found = ofSummary(text);
    expect(found.map((line) => line.toLowerCase())).toEqual([
      `error: the figure "${figure.toLowerCase()}" rests on no claim.`,
    ]);
  });

  test.each([
    '[Three died on 5 March](claim:monday-dead), <Answer question="dead"/>.',
    'One of them died in [Warehouse 12](place:warehouse).',
  ])('nothing in: %s', (text) => {
    expect(ofSummary(text)).toEqual([]);
  });
});
