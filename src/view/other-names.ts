import { languageName } from './names.ts';

/** A name in another language, with what a browser needs to set it right. */
export interface OtherName {
  name: string;
  /** The language tag, for `lang`. */
  lang: string;
  /** The English name of the language. */
  language: string;
  dir: 'ltr' | 'rtl';
}

/** Scripts in use that are written from right to left (Unicode, bidirectional class R or AL). */
const rightToLeft = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
]);

/** @param names names by language tag, as records state them */
export function otherNames(names: Record<string, string>): OtherName[] {
  return Object.entries(names).map(([lang, name]) => ({
    name,
    lang,
    language: languageName(lang),
    dir: rightToLeft.has(scriptOf(lang)) ? 'rtl' : 'ltr',
  }));
}

/** The script that a language tag states, or that its language is usually written in. */
function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? '';
  } catch {
    return ''; // not a well-formed tag: no script is known
  }
}
