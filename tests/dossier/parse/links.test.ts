import { expect, test } from 'vitest';
import { parsedArticle, reportedOfBody } from './reported.ts';

const refused: [string, string, string][] = [
  [
    'http',
    '[a](http://a.org)',
    '8:1 link-address Unexpected link address "http://a.org", expected https:. → Write "https://a.org"',
  ],
  ['a bare http address', 'see http://a.org', '8:5 link-address Unexpected link address "http://a.org"'],
  ['a bare host', 'see www.a.org', '8:5 link-address Unexpected link address "http://www.a.org"'],
  [
    'javascript',
    '[a](javascript:alert)',
    '8:1 link-address Unexpected link address "javascript:alert", the scheme "javascript:" is not allowed.',
  ],
  ['javascript in capitals', '[a](JavaScript:alert)', '8:1 link-address'],
  [
    'javascript with a character reference',
    '[a](&#106;avascript:x)',
    '8:1 link-address Unexpected link address "javascript:x"',
  ],
  ['javascript with a line break', '[a](<java&#10;script:x>)', '8:1 link-address'],
  ['data', '[a](data:text/html,x)', '8:1 link-address'],
  ['ftp', '[a](ftp://a.org)', '8:1 link-address'],
  [
    'protocol-relative',
    '[a](//a.org)',
    '8:1 link-address Unexpected link address "//a.org", expected one with a scheme. → Write the whole address',
  ],
  ['relative', '[a](./b)', '8:1 link-address'],
  ['from the root', '[a](/b)', '8:1 link-address'],
  ['a fragment', '[a](#b)', '8:1 link-address'],
  ['nothing', '[a]()', '8:1 link-address'],
  [
    'https without slashes',
    '[a](https:b)',
    '8:1 link-address Unexpected link address "https:b", expected a whole https address',
  ],
  ['https with a password', '[a](https://u:p@b.org)', '8:1 link-address'],
  ['an address in a definition', '[a][1]\n\n[1]: http://a.org', '10:1 link-address'],
  [
    'a misspelt scheme',
    '[a](acter:union)',
    '8:1 link-address Unexpected link address "acter:union", the scheme "acter:" is not allowed. → Did you mean "actor:union"?',
  ],
  [
    'a scheme in capitals',
    '[a](Actor:union)',
    '8:1 link-address Unexpected link address "Actor:union", the scheme "Actor:" is not allowed. → Did you mean "actor:union"?',
  ],
  [
    'an id in capitals',
    '[a](actor:Union)',
    '8:1 link-address Expected an id after actor:, found "Union". → Did you mean "actor:union"?',
  ],
  [
    'a file for an id',
    '[a](actor:union.mdx)',
    '8:1 link-address Expected an id after actor:, found "union.mdx". → Did you mean "actor:union"?',
  ],
  ['no id', '[a](actor:)', '8:1 link-address Expected an id after actor:, found nothing.'],
  ['no words', '[](actor:union)', '8:1 link-words'],
  [
    'a space in the address',
    '[a](actor: union) b',
    '8:1 unrecognised-link "[a](actor: union)" looks like a link, but is none. → Write [words](actor:union), without a space',
  ],
  ['a space before the address', '[a] (actor:union)', '8:1 unrecognised-link'],
  [
    'a reference to an address that is not given',
    'b [a][union] c',
    '8:3 unrecognised-link "[a][union]" looks like a link, but no address is given for "[union]".',
  ],
  [
    'a bracket left open',
    'b [a](actor:union c',
    '8:3 unrecognised-link "[a](actor:union c" looks like a link, but is none. → Write [words](actor:union)',
  ],
];

test.each(refused)('%s is reported', (_what, body, expected) => {
  expect(reportedOfBody(body).map((line) => line.slice(0, expected.length))).toEqual([expected]);
});

test.each([
  'https://a.org/b?c=d#e',
  '[a](https://a.org)',
  '[a](mailto:a@b.org)',
  'a@b.org',
  '[a](actor:union)',
  '[a][1]\n\n[1]: https://a.org',
  '\\[a](actor: union)',
  '\\[a][union]',
  '\\[sic][\\[…]]',
  '`[a](actor: union)`',
])('%s is let through', (body) => {
  expect(reportedOfBody(body)).toEqual([]);
});

test('record links are collected in order, with their words, place and claim', () => {
  const { links } = parsedArticle(
    'The [*old*\nharbour](place:harbour) <Claim id="fire">of [the city](place:city)</Claim> and [union].\n\n[union]: actor:union',
  );
  expect(
    links.map(({ scheme, target, words, claim, span }) => [
      scheme,
      target,
      words,
      claim,
      span.start.line,
      span.start.column,
      span.end.column,
    ]),
  ).toEqual([
    ['place', 'harbour', 'old harbour', undefined, 8, 5, 24],
    ['place', 'city', 'the city', 0, 9, 45, 67],
    ['actor', 'union', 'union', undefined, 9, 80, 87],
  ]);
});
