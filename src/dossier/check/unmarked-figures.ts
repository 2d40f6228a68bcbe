/** Figures of a body outside the stretches that account for them. */
import { findFigures } from '../figure.ts';
import type { Span } from '../issue.ts';
import type { ParsedDossier, ParsedFile } from '../parse/parsed.ts';
import { overlaps } from '../stretch.ts';
import { isInEnglish } from './language.ts';
import { findNames } from './name-mentions.ts';
import { nameIndexOf } from './name-index.ts';
import { proseOf, type Stretch, withoutStretches } from './prose.ts';

/** A figure, as written. */
export interface UnmarkedFigure {
  span: Span;
  words: string;
}

/**
 * Every figure outside the stretches that `accounts` names, in order; figures within the names of records are left
 * out. In another language than English only what is written in digits is found.
 */
export function findUnmarkedFigures(
  parsed: ParsedDossier,
  file: Pick<ParsedFile<unknown>, 'body' | 'file' | 'text'>,
  accounts: (stretch: Stretch) => boolean,
): UnmarkedFigure[] {
  const english = isInEnglish(parsed);
  return proseOf(file).flatMap((prose) => {
    const text = withoutStretches(prose, accounts);
    const figures = findFigures(text).filter(
      ({ start, end }) => english || /\d/.test(text.slice(start, end)),
    );
    if (figures.length === 0) return [];
    const names = findNames(prose.text, nameIndexOf(parsed));
    return figures
      .filter((figure) => !overlaps(names, figure))
      .map(({ start, end }) => ({
        span: prose.spanOf(start, end),
        words: text.slice(start, end).replaceAll(/\s+/g, ' '),
      }));
  });
}
