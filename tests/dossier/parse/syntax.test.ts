import { expect, test } from 'vitest';
import { reported, reportedOfBody } from './reported.ts';

/** A body, and what is reported of it, in order of place: `line:column rule message → hint`, or its beginning. */
const rows: [string, string, ...string[]][] = [
  // nothing that MDX would run
  [
    'an import',
    'import data from "./data.js"',
    '8:1 no-imports Unexpected import: a line that begins with this word is code in MDX. → Remove it; if it is prose',
  ],
  ['an export', 'export const a = 1', '8:1 no-imports Unexpected export'],
  ['prose that begins like an import', 'Words\n\nimport tariffs rose', '10:1 no-imports Unexpected import'],
  ['an import that is no JavaScript', 'import { from', '8:1 no-imports Unexpected import'],
  [
    'an expression in the text',
    'a {b} c',
    '8:3 no-expressions Unexpected expression in braces. → Remove it; write \\{',
  ],
  ['an expression as a block', '{b}', '8:1 no-expressions'],
  ['an expression that is no JavaScript', 'a {b c} d', '8:3 no-expressions'],
  [
    'a comment',
    'a {/* note */} c',
    '8:3 no-expressions Unexpected comment, which is an expression in MDX. → Remove it.',
  ],
  ['escaped braces', 'Costs \\{a\\}.'],
  ['braces in code', '`{a}` and\n\n```js\nimport {a} from "b"\n```'],
  [
    'a brace left open',
    'a {b',
    '8:3 unclosed-brace Unexpected {, which begins an expression and is not closed. → Write \\{',
  ],
  ['a brace left open at the beginning of a line', '{ a\n\nb', '8:1 unclosed-brace'],
  ['a brace left open after an expression', 'a {b} {c', '8:3 no-expressions', '8:7 unclosed-brace'],

  // no HTML
  ['HTML in the text', 'a <b>c</b> d', '8:3 no-html Unexpected tag <b>. → Write **words**.'],
  ['HTML as a block', '<div>\n\nIt burned\n\n</div>', '8:1 no-html Unexpected tag <div>.'],
  ['an open HTML tag', 'a<br>b', '8:2 no-html Unexpected tag <br>. → End the line with a backslash'],
  ['a closing HTML tag', 'a</b> c', '8:2 no-html Unexpected tag "</b>".'],
  [
    'a script',
    '<script>alert(1)</script>',
    '8:1 no-html Unexpected tag <script>. → Remove it: nothing in a content file is ever run.',
  ],
  [
    'a tag named after a method of objects',
    '<constructor/>',
    '8:1 no-html Unexpected tag <constructor>. → Write it in Markdown',
  ],
  ['a tag with an address for a name', '<javascript:alert>', '8:1 no-html'],
  ['an HTML comment', 'a <!-- note --> b', '8:3 no-html Unexpected comment or declaration. → Remove it.'],
  ['a doctype', '<!doctype html>', '8:1 no-html'],
  ['a fragment', '<></>', '8:1 no-html Unexpected tag <>.'],
  [
    'an object for an attribute',
    'a <span style={{ x: 1 }}>b</span>',
    '8:3 plain-attributes Unexpected expression among the attributes of <span>.',
  ],
  [
    'less than a figure',
    'a <5 b',
    '8:3 mdx-syntax Unexpected "<5", expected the name of a component after "<". → Write &lt;',
  ],
  ['less than, with a space', 'a < 5'],
  [
    'an address in angle brackets',
    '<https://a.org>',
    '8:8 mdx-syntax Unexpected address between < and >, expected a link. → Write [words](https://…).',
  ],

  // components and attributes
  [
    'a misspelt component',
    '<Cliam id="fire">It</Cliam>',
    '8:1 unknown-component Unknown component <Cliam>. → Did you mean <Claim>?',
  ],
  [
    'a component in lower case',
    '<claim id="fire">It</claim>',
    '8:1 unknown-component Unknown component <claim>. → Write <Claim>: a component begins with a capital.',
  ],
  [
    'an unknown component',
    '<Figure/>',
    '8:1 unknown-component Unknown component <Figure>. → The components are Claim and Answer.',
  ],
  [
    'an answer in an article',
    '<Answer question="dead" />',
    '8:1 misplaced-component Unexpected <Answer>; it stands in dossier.mdx and summary.mdx only.',
  ],
  [
    'a misspelt attribute',
    '<Claim id="fire" bye="union">It</Claim>',
    '8:18 unknown-attribute Unknown attribute "bye" of <Claim>. → Did you mean "by"?',
  ],
  [
    'a handler',
    '<Claim id="fire" onclick="alert(1)">It</Claim>',
    '8:18 unknown-attribute Unknown attribute "onclick" of <Claim>. → The attributes are id, by,',
  ],
  [
    'an attribute twice',
    '<Claim id="fire" id="smoke">It</Claim>',
    '8:18 duplicate-attribute The attribute "id" stands twice. → Remove one of the two.',
  ],
  [
    'a spread',
    '<Claim id="fire" {...x}>It</Claim>',
    '8:18 plain-attributes Unexpected expression among the attributes.',
  ],
  [
    'an expression for a value',
    '<Claim id={fire}>It</Claim>',
    '8:8 plain-attributes Expected a value in quotes for "id", found an expression. → Write id="…".',
  ],
  [
    'an empty expression for a value',
    '<Claim id={}>It</Claim>',
    '8:12 plain-attributes Unexpected empty expression.',
  ],
  [
    'an attribute without a value',
    '<Claim id="fire" firsthand>It</Claim>',
    '8:18 plain-attributes Expected a value in quotes for "firsthand", found no value.',
  ],
  [
    'a value without quotes',
    'a <Claim id=fire>It</Claim>',
    '8:13 plain-attributes Unexpected "f" in <Claim>, expected a value in quotes.',
  ],
  [
    'a comma between attributes',
    'a <Claim id="fire", by="union">It</Claim>',
    '8:19 mdx-syntax Unexpected "," in <Claim>',
  ],
  [
    'a quotation mark left open',
    'a <Claim id="fire>It</Claim>',
    '8:3 mdx-syntax A quotation mark in <Claim> is opened but not closed.',
  ],
  [
    'a quotation mark closed by the next',
    'a <Claim id="fire>It</Claim> b <Claim id="smoke">c</Claim>',
    '8:48 mdx-syntax Unexpected """ in <Claim>, expected an attribute such as id="…", or > at its end. → Check the quotation marks of the tag that begins at 8:3.',
  ],
  [
    'a tag without an end',
    'a <Claim id="fire"',
    '8:3 mdx-syntax <Claim> has no > at its end, or an empty line within.',
  ],
  [
    'an empty line in a tag',
    'a <Claim id="fire"\n\nby="union">It</Claim>',
    '8:3 mdx-syntax <Claim> has no > at its end, or an empty line within.',
  ],
  [
    'a tag whose end begins a line',
    'a <Claim id="fire"\n  by="union"\n>It</Claim>',
    '10:1 split-tag The > that ends <Claim> begins a line, where Markdown takes it for a quotation. → Put it at the end of the line before.',
  ],
  ['a tag over two lines', 'a <Claim id="fire"\n  by="union">It</Claim>'],

  // open and closing tags
  [
    'a claim left open',
    'a <Claim id="fire">It burned',
    '8:3 unclosed-tag <Claim> is not closed in its paragraph, expected </Claim>. → Add </Claim> after its words.',
  ],
  [
    'a closing tag without its slash',
    'a <Claim id="fire">It<Claim> burned',
    '8:22 unclosed-tag <Claim> is not closed in its paragraph, expected </Claim>. → Write </Claim>',
  ],
  ['a closing tag alone', 'a It</Claim> burned', '8:5 unclosed-tag "</Claim>" closes nothing'],
  [
    'a closing tag in lower case',
    'a <Claim id="fire">It</claim> burned',
    '8:3 unclosed-tag <Claim> is closed by </claim>, expected </Claim>.',
  ],
  [
    'a claim that ends in the next paragraph',
    'a <Claim id="fire">It\n\nburned</Claim> b',
    '8:3 claim-blocks <Claim> is not closed in the paragraph',
  ],
  ['a claim that ends outside of an emphasis', '*a <Claim id="fire">b* c</Claim>', '8:4 claim-blocks'],
  [
    'a claim that ends inside an emphasis',
    '<Claim id="fire">*a</Claim>*',
    '8:20 unclosed-tag The closing tag stands in an emphasis or a link in which the opening one does not.',
  ],

  // the rest of the body
  ['an image', '![a](https://a.org/b.png)', '8:1 no-images Unexpected image.'],
  ['an image with its address elsewhere', '![a][1]\n\n[1]: https://a.org/b.png', '8:1 no-images'],
  [
    'a footnote without a note',
    'a [^1] b',
    '8:3 unrecognised-link "[^1]" looks like a footnote, but there is none of that name.',
  ],
  ['a note without a footnote', 'a\n\n[^2]: b', '10:1 lost-footnote Nothing refers to the footnote "[^2]"'],
  [
    'a note twice',
    'a [^1]\n\n[^1]: b\n\n[^1]: c',
    '12:1 lost-footnote The footnote "[^1]" is defined twice.',
  ],
  [
    'GFM',
    '| a | b |\n|---|---|\n| ~~c~~ | **d** |\n\n- [ ] e\n\nf [^1]\n\n[^1]: g\n\n> h\n\n---\n\n1. i\\\n   j',
  ],
];

test.each(rows)('%s', (_what, body, ...expected) => {
  const found = reportedOfBody(body);
  expect(found.map((line, index) => line.slice(0, expected[index]?.length))).toEqual(expected);
});

test('the mistakes of one file are reported together, those of its frontmatter too', () => {
  const text = `---
titel: Fire
source: daily
published: yesterday
language: en
---

One <5.

Two {.

Three <Claim id="fire" bye="union">three</Claim> and <b>bold</b>.

Four <Claim id="smoke">four.
`;
  expect(reported('articles/monday.mdx', text).map((line) => line.split(' ', 2).join(' '))).toEqual([
    '2:1 frontmatter-unknown-key',
    '4:12 frontmatter-value',
    '8:5 mdx-syntax',
    '10:5 unclosed-brace',
    '12:24 unknown-attribute',
    '12:54 no-html',
    '14:6 unclosed-tag',
  ]);
});

test('places hold in a file with CRLF and a byte order mark', () => {
  const text =
    '\ufeff---\r\ntitle: Fire\r\nsource: daily\r\npublished: 2024\r\nlanguage: en\r\n---\r\n\r\na\r\nb {c} d\r\n';
  expect(reported('articles/monday.mdx', text)[0]).toMatch(/^9:3 no-expressions/);
  expect(reported('articles/monday.mdx', new TextEncoder().encode(text))[0]).toMatch(/^9:3 no-expressions/);
});

test('an answer stands in the summary, with a question and no words', () => {
  const head = '---\ntitle: Summary\n---\n\n';
  expect(
    reported('summary.mdx', `${head}<Answer question="dead" />\n\nIn short: <Answer question="dead" />`),
  ).toEqual([]);
  expect(reported('summary.mdx', `${head}<Answer />`)[0]).toMatch(/^5:1 missing-attribute/);
  expect(reported('summary.mdx', `${head}<Answer question="dead">three</Answer>`)[0]).toMatch(
    /^5:1 misplaced-component/,
  );
  expect(reported('summary.mdx', `${head}<Claim id="fire">It burned</Claim>`)[0]).toMatch(
    /^5:1 misplaced-component Unexpected <Claim>; it stands in articles only\. → Cite a claim instead/,
  );
});
