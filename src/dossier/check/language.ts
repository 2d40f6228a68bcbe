import type { ParsedDossier } from '../parse/parsed.ts';

/** Whether the accounts are written in English, so that number words and dates can be read. */
export function isInEnglish({ about }: ParsedDossier): boolean {
  return about === undefined || /^en(?:-|$)/i.test(about.fields.language);
}
