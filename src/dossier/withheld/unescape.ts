import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { lastAtMost } from '../parse/places.ts';
import type { Stretch } from '../stretch.ts';

/** A text with its escapes decoded, which knows where each stretch of it was written. */
export interface UnescapedText {
  text: string;
  placeOf(stretch: Stretch): Stretch;
}

/**
 * Takes character references of HTML, escapes of JSON, JavaScript and YAML, and percent-encoding for the
 * characters that they stand for, whichever of these languages the text is in. Undefined where there are none.
 */
export function unescapeText(text: string): UnescapedText | undefined {
  const pieces: Piece[] = [];
  let decoded = '';
  let read = 0;
  const add = (value: string, from: number, to: number): void => {
    if (value !== '')
      pieces.push({ start: decoded.length, from, to, isWhole: value !== text.slice(from, to) });
    decoded += value;
  };
  for (const match of text.matchAll(escapes)) {
    const value = decode(match);
    if (value === undefined) continue;
    add(text.slice(read, match.index), read, match.index);
    read = match.index + match[0].length;
    add(value, match.index, read);
  }
  if (read === 0) return undefined;
  add(text.slice(read), read, text.length);
  const starts = pieces.map(({ start }) => start);
  return { text: decoded, placeOf: (stretch) => placeIn(pieces, starts, stretch) };
}

const escapes = new RegExp(
  [
    String.raw`&#(?<decimal>\d{1,7});?`,
    String.raw`&#[xX](?<hexadecimal>[\da-fA-F]{1,6});?`,
    String.raw`&(?<named>[A-Za-z][A-Za-z\d]{1,31});`,
    String.raw`\\u\{(?<braced>[\da-fA-F]{1,6})\}`,
    String.raw`\\u(?<four>[\da-fA-F]{4})`,
    String.raw`\\U(?<eight>[\da-fA-F]{8})`,
    String.raw`\\x(?<two>[\da-fA-F]{2})`,
    String.raw`\\(?<space>[nrtbfv0])`,
    String.raw`(?<percent>(?:%[\da-fA-F]{2})+)`,
  ].join('|'),
  'g',
);

function decode({ groups = {} }: RegExpMatchArray): string | undefined {
  const { decimal, named, space, percent } = groups;
  if (space !== undefined) return ' ';
  if (named !== undefined) return decodeNamedCharacterReference(named) || undefined;
  if (percent !== undefined) {
    return new TextDecoder().decode(
      Uint8Array.from(percent.slice(1).split('%'), (byte) => parseInt(byte, 16)),
    );
  }
  const { hexadecimal, braced, four, eight, two } = groups;
  const code =
    decimal === undefined
      ? parseInt(hexadecimal ?? braced ?? four ?? eight ?? two ?? '', 16)
      : Number(decimal);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** A stretch of the decoded text, as long as it was written unless it is of one escape. */
interface Piece {
  start: number;
  from: number;
  to: number;
  isWhole: boolean;
}

/** @param starts where in the decoded text the pieces begin */
function placeIn(pieces: readonly Piece[], starts: readonly number[], { start, end }: Stretch): Stretch {
  const first = pieces[lastAtMost(starts, start)]!;
  const last = pieces[lastAtMost(starts, Math.max(start, end - 1))]!;
  return {
    start: first.isWhole ? first.from : first.from + start - first.start,
    end: last.isWhole ? last.to : last.from + end - last.start,
  };
}
