/** A character that may not stand in a content file. */
export interface ForbiddenCharacter {
  offset: number;
  length: number;
  /** `U+202E (right-to-left override)`. */
  name: string;
}

/**
 * Control characters, characters that change the direction of text, and invisible ones: they make a text
 * look other than it is. Variation selectors are free, and so are ZWNJ and ZWJ where a script needs them.
 */
export function findForbiddenCharacters(text: string): ForbiddenCharacter[] {
  const found: ForbiddenCharacter[] = [];
  for (const { index, 0: character } of text.matchAll(forbidden)) {
    if (isJoinerAtWork(text, index)) continue;
    found.push({ offset: index, length: character.length, name: nameOf(character) });
  }
  return found;
}

const forbidden =
  /(?![\t\n\r\p{Variation_Selector}])[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\ufff9-\ufffb]/gu;

/**
 * ZWNJ between two letters, or ZWJ after one, of a script whose letters join (some legacy spellings of Indic
 * scripts end a word with ZWJ); and ZWJ between two pictographs.
 */
function isJoinerAtWork(text: string, index: number): boolean {
  joiner.lastIndex = index;
  return joiner.test(text);
}

const scripts =
  'Arab Syrc Mand Nkoo Mong Phag Adlm Rohg Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr Tibt';
const letter = `[[${scripts.replace(/\w+ ?/g, (script) => `\\p{scx=${script.trim()}}`)}]&&[\\p{L}\\p{M}]]`;
const pictograph = String.raw`\p{Extended_Pictographic}[\ufe0f\u{1f3fb}-\u{1f3ff}]?`;
const joiner = new RegExp(
  `(?<=${letter})\u200c(?=${letter})|(?<=${letter})\u200d|(?<=${pictograph})\u200d(?=${pictograph})`,
  'vy',
);

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const name = names[code];
  return `U+${code}${name ? ` (${name})` : ''}`;
}

const names: Readonly<Record<string, string>> = {
  '0000': 'NUL',
  '001B': 'escape',
  '00AD': 'soft hyphen',
  '061C': 'Arabic letter mark',
  '200B': 'zero width space',
  '200C': 'zero width non-joiner',
  '200D': 'zero width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2028': 'line separator',
  '2029': 'paragraph separator',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'pop directional formatting',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'pop directional isolate',
  FEFF: 'byte order mark',
};
