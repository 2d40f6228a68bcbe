/** Texts with escapes decoded, and where what they stand for was written. */
import { describe, expect, test } from 'vitest';
import { unescapeText } from '../../../src/dossier/withheld/unescape.ts';

test('a text without escapes has no other reading', () => {
  expect(unescapeText('5 & 6 % \\ u')).toBeUndefined();
});

describe('a stretch of the decoded text is placed where it was written', () => {
  test.each([
    ['beside an escape', 'the &#81;uay', 'uay', 'uay'],
    ['with an escape at its start', 'the &#81;uay', 'Quay', '&#81;uay'],
    ['with an escape at its end', 'at %51uay%73.', 'Quays', '%51uay%73'],
    ['in one escape of several characters', 'at %51%75ay', 'u', '%51%75'],
    ['before the first escape', 'at %51uay', 'at', 'at'],
  ])('%s', (_where, text, decoded, written) => {
    const unescaped = unescapeText(text)!;
    const start = unescaped.text.indexOf(decoded);
    const place = unescaped.placeOf({ start, end: start + decoded.length });
    expect(text.slice(place.start, place.end)).toBe(written);
  });
});

test('a hundred thousand escapes are placed at once', () => {
  const { text, placeOf } = unescapeText('%51; '.repeat(100_000))!;
  const begun = performance.now();
  const places = [...text.matchAll(/Q/g)].map(({ index }) => placeOf({ start: index, end: index + 1 }));
  expect(performance.now() - begun).toBeLessThan(3000);
  expect([places.length, places.at(-1)]).toEqual([100_000, { start: 499_995, end: 499_998 }]);
});
