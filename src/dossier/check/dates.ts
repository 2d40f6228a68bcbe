/** The dates of claims that are not yet linked. */
import { parseEdtf } from '../edtf.ts';
import type { EdtfDate } from '../answer.ts';
import type { PlacedClaim } from './records.ts';

/** When a claim was said: as it states, else when its article was published. Undefined where that is no date. */
export function saidOf({ claim, article }: PlacedClaim): EdtfDate | undefined {
  const { said } = claim.attributes;
  return said ? parseEdtf(said.value) : publishedOf(article);
}

export function publishedOf({ fields }: PlacedClaim['article']): EdtfDate | undefined {
  return parseEdtf(fields.published);
}
