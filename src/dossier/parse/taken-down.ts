import type { Id } from '../model.ts';
import type { WithheldFields } from '../schema/withheld.ts';
import { type LinkScheme, linkSchemes } from './parsed.ts';

/** A record that was taken down. `on` is a date as written. */
export interface TakenDown {
  record: LinkScheme;
  id: Id;
  on: string;
  reason: string;
}

/** The records that withheld.mdx lists as taken down, in its order; none where there is no such file. */
export function takenDownIn(fields: WithheldFields | undefined): TakenDown[] {
  return (fields?.takenDown ?? []).flatMap(({ record: name, on, reason }) => {
    const record = linkSchemes.find((scheme) => name.startsWith(`${scheme}:`));
    return record ? [{ record, id: name.slice(record.length + 1), on, reason }] : [];
  });
}
