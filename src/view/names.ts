const languages = new Intl.DisplayNames('en', { type: 'language' });
const countries = new Intl.DisplayNames('en', { type: 'region' });

/** The English name of a language tag: `fr` is "French". */
export function languageName(tag: string): string {
  return languages.of(tag) ?? tag;
}

/** The English name of an ISO 3166-1 alpha-2 code: `CH` is "Switzerland". */
export function countryName(code: string): string {
  return countries.of(code.toUpperCase()) ?? code;
}
