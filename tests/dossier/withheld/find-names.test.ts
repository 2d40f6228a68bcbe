/** Which ways of writing a withheld name are found. The names are nobody's: a depot, in two scripts, and nonsense. */
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/dossier/withheld/find-names.ts';
import { hashName, markOfKey, openNames } from '../../../src/dossier/withheld/name-list.ts';

const salt = '00112233445566778899aabbccddeeff';
const names = [
  'Quillon Marsh Depot',
  'مستودع كويلون',
  'Straße Ørsk',
  '井草倉庫',
  'Vell-Quy O’Drun',
  'Depot Quillon',
];

function found(text: string): string[] {
  const opened = openNames({ salt, hashes: names.map((name) => hashName(name, salt, undefined)) }, undefined);
  if (!('list' in opened)) throw new Error('The list is locked.');
  return findNames(text, opened.list).map(({ start, end }) => text.slice(start, end));
}

describe('a name is found', () => {
  test.each([
    ['as it is written', 'the Quillon Marsh Depot burned', 'Quillon Marsh Depot'],
    ['in capitals', 'QUILLON MARSH DEPOT', 'QUILLON MARSH DEPOT'],
    ['in small letters', 'quillon marsh depot’s', 'quillon marsh depot'],
    ['with accents', 'Quíllon Mårsh Dêpôt', 'Quíllon Mårsh Dêpôt'],
    ['in decomposed letters', 'Qui\u0301llon Marsh Depot', 'Qui\u0301llon Marsh Depot'],
    ['in full-width letters', 'Ｑｕｉｌｌｏｎ Marsh Depot', 'Ｑｕｉｌｌｏｎ Marsh Depot'],
    ['in one word', 'quillonmarshdepot', 'quillonmarshdepot'],
    ['as an id', 'actor:quillon-marsh-depot-2', 'quillon-marsh-depot'],
    ['in camel case', 'theQuillonMarshDepot.name', 'QuillonMarshDepot'],
    ['with underscores', 'x/quillon_marsh_depot.html', 'quillon_marsh_depot'],
    ['over a line’s end', 'Quillon\r\n  Marsh\nDepot', 'Quillon\r\n  Marsh\nDepot'],
    ['with a soft hyphen in it', 'Quil\u00adlon Marsh Depot', 'Quil\u00adlon Marsh Depot'],
    [
      'with zero-width characters in it',
      'Q\u200buillon\u2060 Marsh Depot',
      'Q\u200buillon\u2060 Marsh Depot',
    ],
    ['with marks of emphasis in it', 'Quil**lon** _Marsh_ ~~De~~pot', 'Quil**lon** _Marsh_ ~~De~~pot'],
    ['spaced out', 'Q u i l l o n M a r s h D e p o t', 'Q u i l l o n M a r s h D e p o t'],
    [
      'in character references',
      '&#81;uillon&nbsp;M&#x61;rsh D&eacute;pot!',
      '&#81;uillon&nbsp;M&#x61;rsh D&eacute;pot',
    ],
    ['in escapes', '"\\x51uillon\\tM\\u0061rsh \\u{44}epot"', '\\x51uillon\\tM\\u0061rsh \\u{44}epot'],
    ['after an escape', '"Fire\\nquillon marsh depot"', 'quillon marsh depot'],
    ['percent-encoded', '/%51uillon%20Marsh+Depot/', '%51uillon%20Marsh+Depot'],
    ['percent-encoded beyond ASCII', '?q=Qu%C3%ADllon%20Marsh%20Depot&', 'Qu%C3%ADllon%20Marsh%20Depot'],
    ['escaped twice', '&amp;#81;uillon Marsh Depot', '&amp;#81;uillon Marsh Depot'],
    ['with ligatures and letters that have strokes', 'STRASSE ORSK', 'STRASSE ORSK'],
    ['with other apostrophes and hyphens', "Vell Quy O'Drun", "Vell Quy O'Drun"],
    ['with vowel signs', 'في مُسْتَوْدَع كِوَيلون اليوم', 'مُسْتَوْدَع كِوَيلون'],
    ['stretched', 'مســتودع كويلـــون', 'مســتودع كويلـــون'],
    ['with an Arabic conjunction before it', 'ومستودع كويلون', 'ومستودع كويلون'],
    ['in circled letters', 'at Ⓠⓤⓘⓛⓛⓞⓝ Marsh ⒹⒺⓅⓄⓉ.', 'Ⓠⓤⓘⓛⓛⓞⓝ Marsh ⒹⒺⓅⓄⓉ'],
    ['in letters in brackets', '⒬⒰⒤⒧⒧⒪⒩ Marsh Depot', '⒬⒰⒤⒧⒧⒪⒩ Marsh Depot'],
    ['in white on black, and in letters of flags', '🆀🆄🅘🅛🅛🅞🅝 🇲🇦🇷🇸🇭 Depot', '🆀🆄🅘🅛🅛🅞🅝 🇲🇦🇷🇸🇭 Depot'],
    ['in mathematical letters', '𝐐𝐮𝐢𝐥𝐥𝐨𝐧 𝔐𝔞𝔯𝔰𝔥 𝙳𝚎𝚙𝚘𝚝', '𝐐𝐮𝐢𝐥𝐥𝐨𝐧 𝔐𝔞𝔯𝔰𝔥 𝙳𝚎𝚙𝚘𝚝'],
    ['with blanks of Braille', 'Quillon\u2800Marsh\u2800Depot', 'Quillon\u2800Marsh\u2800Depot'],
    ['with blank letters', 'Quillon\u3164Marsh \uffa0 Depot', 'Quillon\u3164Marsh \uffa0 Depot'],
    ['with slashes', '/Quillon/Marsh / Depot/', 'Quillon/Marsh / Depot'],
    ['with encoded slashes', '/quillon%2Fmarsh%2Fdepot', 'quillon%2Fmarsh%2Fdepot'],
    ['with quotation marks', '“Quillon” «Marsh» "Depot"', 'Quillon” «Marsh» "Depot'],
    ['with brackets', 'Quillon (Marsh) [Depot]', 'Quillon (Marsh) [Depot'],
    ['with an ampersand', 'Quillon & Marsh &amp; Depot', 'Quillon & Marsh &amp; Depot'],
    ['with bars', '| Quillon | Marsh | Depot |', 'Quillon | Marsh | Depot'],
    ['in a script without spaces', '昨夜井草倉庫が燃えた', '井草倉庫'],
  ])('%s', (_how, text, written) => {
    expect(found(text)).toEqual([written]);
  });

  test('each time, and where one holds or overlaps another, as one stretch', () => {
    expect(found('Quillon Marsh Depot, Depot Quillon Marsh Depot')).toEqual([
      'Quillon Marsh Depot',
      'Depot Quillon Marsh Depot',
    ]);
  });
});

test.each([
  ['parts of it', 'The Quillon, the marsh and the depot; Quillon Marsh.'],
  ['its words in another order', 'Marsh Depot of Quillon'],
  ['its words in two sentences', 'We went to Quillon Marsh. Depot lights were on.'],
  ['its words in a list', 'Quillon, Marsh, Depot'],
  ['its words with signs that stand between other things', 'Quillon ((/ Marsh ""& Depot'],
  ['another spelling', 'Kwillon Marsh Depot'],
  ['a longer word', 'the quillonmarshdepots'],
])('not found: %s', (_what, text) => {
  expect(found(text)).toEqual([]);
});

describe('a list made with a key', () => {
  const key = 'a key of the editors, kept elsewhere';
  const hashed = { salt, secret: markOfKey(salt, key), hashes: [hashName('Quillon Marsh Depot', salt, key)] };

  test('finds its names with that key alone', () => {
    const opened = openNames(hashed, key);
    expect('list' in opened && findNames('Quillon Marsh Depot', opened.list)).toEqual([
      { start: 0, end: 19 },
    ]);
    expect(openNames(hashed, undefined)).toEqual({ locked: 'without-key' });
    expect(openNames(hashed, 'another key')).toEqual({ locked: 'other-key' });
  });

  test('has other hashes than one without', () => {
    expect(hashed.hashes).not.toContain(hashName('Quillon Marsh Depot', salt, undefined));
  });
});

test('a hash is the HMAC-SHA-256 of the folded name under the salt', async () => {
  const bytes = Uint8Array.from(salt.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const hmacKey = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', hmacKey, new TextEncoder().encode('quillonmarshdepot'));
  expect(hashName('Quillon Marsh-Depot', salt, undefined)).toBe(
    [...new Uint8Array(signed)].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  );
});
