import { describe, expect, test } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse/index.ts';
import { parseRules } from '../../../src/dossier/parse/rules.ts';
import { articleHead, reported, reportedOfBody } from './reported.ts';

const place = '---\nname: Harbour\nkind: port\n---\n';

describe('names of files', () => {
  test.each([
    ['README.md', '1:1 stray-file Unexpected file README.md; it is left out.'],
    [
      'summery.mdx',
      '1:1 stray-file Unexpected file summery.mdx; it is left out. → Did you mean summary.mdx?',
    ],
    [
      'place/harbour.mdx',
      '1:1 stray-file Unexpected folder place/; what is in it is left out. → Did you mean places/?',
    ],
    [
      'drafts/new.mdx',
      '1:1 stray-file Unexpected folder drafts/; what is in it is left out. → The folders are articles,',
    ],
    [
      'places/harbour.md',
      '1:1 stray-file Expected a file that ends with .mdx, found harbour.md; it is left out. → Rename it to harbour.mdx',
    ],
    [
      'places/old/harbour.mdx',
      '1:1 stray-file Unexpected folder inside places/; the file is left out. → Move it to places/harbour.mdx.',
    ],
    [
      'places/Old_Harbour.mdx',
      '1:1 file-name Expected a file name of lower-case letters a to z, digits and single hyphens, found "Old_Harbour.mdx". → Rename it to old-harbour.mdx.',
    ],
    [
      // The second letter is Cyrillic.
      'places/h\u0430rbour.mdx',
      '1:1 file-name Expected a file name of lower-case letters a to z, digits and single hyphens, found "h\u0430rbour.mdx". → Rename it to h-rbour.mdx.',
    ],
    [
      'places/Zürich.mdx',
      '1:1 file-name Expected a file name of lower-case letters a to z, digits and single hyphens, found "Zürich.mdx". → Rename it to zurich.mdx.',
    ],
    [
      'places/ميناء.mdx',
      '1:1 file-name Expected a file name of lower-case letters a to z, digits and single hyphens, found "ميناء.mdx". → Name it after the record',
    ],
  ])('%s', (path, expected) => {
    expect(reported(path, place).map((line) => line.slice(0, expected.length))).toEqual([expected]);
  });

  test.each(['.DS_Store', 'places/.harbour.mdx.swp', '.git/config', 'places/harbour.mdx'])(
    '%s is no matter',
    (path) => {
      expect(reported(path, place)).toEqual([]);
    },
  );

  test('an unknown folder is reported once, and only warns', () => {
    const { issues } = parseDossier(
      ['a', 'b', 'c'].map((name) => ({ path: `drafts/${name}.mdx`, content: '' })),
    );
    expect(issues.filter(({ rule }) => rule === 'stray-file').map(({ level }) => level)).toEqual(['warning']);
  });

  test('dossier.mdx and summary.mdx must be there; articles need not', () => {
    expect(parseDossier([]).issues.map(({ rule, level, span }) => [rule, level, span.file])).toEqual([
      ['missing-file', 'error', 'dossier.mdx'],
      ['missing-file', 'error', 'summary.mdx'],
    ]);
    const files = [
      { path: 'summary.mdx', content: '---\ntitle: Summary\n---\n' },
      {
        path: 'dossier.mdx',
        content:
          '---\ntitle: Fire\nlead: It burned.\nperiod: 2024-03\nlanguage: en\nsections:\n  - id: fire\n    title: Fire\n---\n',
      },
    ];
    expect(parseDossier(files).issues).toEqual([]);
  });

  test('records are in order of id, whatever the order of the files', () => {
    const files = ['places/c.mdx', 'places/a.mdx', 'places/b.mdx'].map((path) => ({ path, content: place }));
    expect(parseDossier(files).parsed.places.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('encoding', () => {
  const bytes = (...parts: (string | number[])[]) =>
    new Uint8Array(
      parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)),
    );

  test.each([
    ['Latin-1', bytes(articleHead, 'caf', [0xe9], ' x'), '8:4 file-encoding Expected text in UTF-8'],
    ['UTF-16', bytes([0xff, 0xfe, 0x61, 0x00]), '1:1 file-encoding'],
    ['an overlong NUL', bytes('a\nbc', [0xc0, 0x80]), '2:3 file-encoding'],
    ['half a surrogate pair in a text', 'a\ud800', '1:2 file-encoding'],
    ['more than 1 MiB', new Uint8Array(1024 * 1024 + 1), '1:1 file-size Expected at most 1 MiB'],
  ])('%s', (_what, content, expected) => {
    expect(reported('articles/monday.mdx', content).map((line) => line.slice(0, expected.length))).toEqual([
      expected,
    ]);
  });

  test('of a file that is no text its references are not held against others', () => {
    const { parsed } = parseDossier([{ path: 'actors/union.mdx', content: bytes([0xff]) }]);
    expect(parsed.unread).toEqual([{ file: 'actors/union.mdx', text: '' }]);
  });
});

describe('characters', () => {
  test.each([
    ['NUL', 'a\0b', '8:2 forbidden-character Unexpected U+0000 (NUL).'],
    ['escape', 'a\x1b[31mb', '8:2 forbidden-character Unexpected U+001B (escape).'],
    [
      'a right-to-left override',
      'ab\u202ec',
      '8:3 forbidden-character Unexpected U+202E (right-to-left override).',
    ],
    ['an isolate', '\u2066a', '8:1 forbidden-character Unexpected U+2066'],
    ['a right-to-left mark', 'م\u200f', '8:2 forbidden-character'],
    ['a zero width space', 'a\u200bb', '8:2 forbidden-character'],
    ['a soft hyphen', 'a\u00adb', '8:2 forbidden-character'],
    ['a line separator', 'a\u2028b', '8:2 forbidden-character'],
    ['a Hangul filler', 'a\u3164b', '8:2 forbidden-character Unexpected U+3164.'],
    ['a tag character', 'a\u{e0041}b', '8:2 forbidden-character Unexpected U+E0041.'],
    [
      'ZWNJ between Latin letters',
      'a\u200cb',
      '8:2 forbidden-character Unexpected U+200C (zero width non-joiner).',
    ],
    ['ZWNJ at the end of a word', 'می\u200c', '8:3 forbidden-character'],
    ['ZWJ between Latin letters', 'a\u200db', '8:2 forbidden-character'],
    [
      'an override as a character reference',
      'a&#x202E;b',
      '8:1 forbidden-character Unexpected U+202E (right-to-left override), written as a character reference.',
    ],
    ['an override in an attribute', '<Claim id="a" note="&#8238;">b</Claim>', '8:15 forbidden-character'],
    ['an override in the title of a link', '[a](actor:b "&#x202e;")', '8:1 forbidden-character'],
  ])('%s is reported', (_what, body, expected) => {
    expect(reportedOfBody(body).map((line) => line.slice(0, expected.length))).toEqual([expected]);
  });

  test.each([
    ['Persian with ZWNJ', 'می‌خواهم'],
    ['Hindi with ZWJ and ZWNJ', 'क्‍ष and क्‌ष'],
    ['a family and a flag', '👩🏽‍💻 🏴 ❤️'],
    ['Mongolian with a variation selector', 'ᠠ᠋'],
    ['Arabic, Hebrew and Chinese', 'سجن غويران, שלום, 监狱'],
    ['a tab and a no-break space', 'a\tb\u00a0c'],
  ])('%s is welcome', (_what, body) => {
    expect(reportedOfBody(body)).toEqual([]);
  });
});

test('every rule has a description that ends in a full stop', () => {
  for (const { description } of parseRules) expect(description).toMatch(/\.$/);
});
