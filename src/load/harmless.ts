/**
 * Text from a content file that is safe to print on a terminal and in a log: on one line, and without
 * characters that move the cursor, colour, hide or turn around what stands beside them. Each is written as its
 * code point, `\u{1b}`. Joiners stay, since some scripts need them inside words.
 */
export function harmless(text: string): string {
  return text.replace(/\t/g, ' ').replace(hazards, escapeHazard);
}

/** Controls, format characters, line and paragraph separators, lone surrogates, tags and unassigned code points. */
const hazards = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Cn}\p{Co}]/gu;

function escapeHazard(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
