import { expect, test } from 'vitest';
import { parsedArticle, reportedOfBody } from './reported.ts';

const claim = (words: string) => `<Claim id="fire">${words}</Claim>`;

/** Bodies with the one claim "fire", whose words are "It burned". */
const welcome: [string, string][] = [
  ['in running text', `At night ${claim('It burned')}.`],
  ['alone in its paragraph', claim('It burned')],
  ['with its tags on lines of their own', '<Claim id="fire">\nIt burned\n</Claim>'],
  ['in a list', `- a\n- ${claim('It burned')}`],
  ['alone in a numbered list', `1. ${claim('It burned')}`],
  ['in a quotation', `> ${claim('It burned')}`],
  ['in a table', `| a |\n|---|\n| ${claim('It burned')} |`],
  ['in a footnote', `a [^1]\n\n[^1]: ${claim('It burned')}`],
  ['in an emphasis', `*a ${claim('It burned')}*`],
  ['over two lines', claim('It\nburned')],
  ['with markup in it', claim('*It* **burned**')],
  ['with links in it', claim('[It](place:harbour) burned')],
  ['with a link elsewhere defined', `${claim('[It][1] burned')}\n\n[1]: place:harbour`],
  ['with a line break', claim('It\\\nburned')],
  ['with a note', `${claim('It burned[^1]')}\n\n[^1]: a`],
  ['with character references', claim('It&#32;b&#117;rned')],
];

test.each(welcome)('a claim %s is welcome', (_where, body) => {
  expect(reportedOfBody(body)).toEqual([]);
  const { claims } = parsedArticle(body);
  expect(claims.map(({ words, attributes }) => [attributes.id?.value, words])).toEqual([
    ['fire', 'It burned'],
  ]);
});

test.each([
  [
    'in a link',
    `[${claim('It burned')}](place:harbour)`,
    '8:2 claim-place Unexpected claim inside a link. → Put the link inside the claim',
  ],
  ['in a heading', `## ${claim('It burned')}`, '8:4 claim-place Unexpected claim inside a heading.'],
  [
    'in a claim',
    `<Claim id="night">At night ${claim('it burned')}</Claim>`,
    '8:28 claim-place Unexpected claim inside a claim.',
  ],
  ['without words', claim(''), '8:1 claim-words The claim has no words'],
  ['with nothing but a space', claim(' '), '8:1 claim-words'],
  ['that closes itself', '<Claim id="fire" />', '8:1 claim-words'],
  [
    'over two paragraphs',
    `<Claim id="fire">\n\nIt burned.\n\nAll night.\n\n</Claim>`,
    '8:1 claim-blocks The claim goes beyond one paragraph.',
  ],
  ['over a list', '<Claim id="fire">\n- a\n- b\n</Claim>', '8:1 claim-blocks'],
])('a claim %s is reported', (_where, body, expected) => {
  expect(reportedOfBody(body).map((line) => line.slice(0, expected.length))).toEqual([expected]);
});

test('a claim knows its places', () => {
  const { claims } = parsedArticle(
    'At night <Claim id="fire"\n  by="union" value=">10">it burned</Claim>.\n',
  );
  const [fire] = claims;
  const places = [fire?.span, fire?.tagSpan, fire?.attributes.id?.span, fire?.attributes.by?.span].map(
    (span) => span && `${span.start.line}:${span.start.column}-${span.end.line}:${span.end.column}`,
  );
  expect(places).toEqual(['8:10-9:43', '8:10-9:26', '8:17-8:26', '9:3-9:13']);
  expect(fire?.attributes.value?.value).toBe('>10');
  expect(fire?.span.file).toBe('articles/monday.mdx');
});

test('the tag of a claim ends where its words begin', () => {
  const { claims, text } = parsedArticle(
    `- a ${claim('It > all')}\n\n<Claim\n id="b"\n >\nc\n</Claim>\n\n<Claim>d</Claim>`,
  );
  expect(claims.map(({ tagSpan }) => text.slice(tagSpan.start.offset, tagSpan.end.offset))).toEqual([
    '<Claim id="fire">',
    '<Claim\n id="b"\n >',
    '<Claim>',
  ]);
});

test('a value may be wrapped over lines', () => {
  const { claims } = parsedArticle('<Claim id="fire" note="It is\n  unclear.">It burned</Claim>');
  expect(claims[0]?.attributes.note?.value).toBe('It is unclear.');
});
