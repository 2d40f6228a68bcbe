import type { Fix, Span } from '../issue.ts';
import type { Id } from '../model.ts';
import type { ParsedDossier } from '../parse/parsed.ts';

/**
 * The fix that puts one id in place of another.
 * @param places where the other is written; empty where that is not known letter by letter
 * @returns undefined where there is no such place, and in a file with mistakes of its own
 */
export function replaceId(
  { faulty }: ParsedDossier,
  written: string,
  meant: Id,
  places: readonly Span[],
): Fix | undefined {
  if (places.length === 0 || places.some(({ file }) => faulty?.has(file))) return undefined;
  return {
    done: `Wrote "${meant}" in place of "${written}".`,
    edits: places.map((span) => ({ span, text: meant })),
  };
}
