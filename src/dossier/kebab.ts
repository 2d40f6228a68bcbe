/**
 * A text in the form of an id: lower-case ASCII letters and digits, in words joined by single hyphens. Accents are left
 * out; other scripts too, so that nothing may be left.
 */
export function kebab(text: string): string {
  const ascii = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
