import { parseEdtf } from '../edtf.ts';
import type { EdtfDate } from '../answer.ts';

/** @throws an Error where the text is no EDTF date, which the checks rule out */
export function dateOf(text: string): EdtfDate {
  const date = parseEdtf(text);
  if (!date) throw new Error(`"${text}" is no EDTF date.`);
  return date;
}
