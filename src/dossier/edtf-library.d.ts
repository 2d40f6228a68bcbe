/** The part of the `edtf` package that is used here; it ships no types of its own. */
declare module 'edtf' {
  /** What parsing gives, and what the constructors below take. Months count from 0. */
  export interface ParseResult {
    type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    values: unknown[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    unspecified?: number;
  }

  /** A date with bounds in milliseconds since 1970-01-01T00:00Z; null for an unknown end. */
  export interface EdtfObject {
    readonly min: number | null;
    readonly max: number | null;
  }

  export function parse(text: string, constraints?: { level?: 0 | 1 | 2 }): ParseResult;
  export default function edtf(date: string | ParseResult): EdtfObject;
}
