import type { Issue } from '../issue.ts';
import type { Stretch } from '../stretch.ts';
import type { FileText } from './places.ts';

/** Why a body could not be parsed, and the stretches of it without which the rest may be. */
export interface Failure {
  issue: Issue;
  lost?: Stretch[];
}

/** What the MDX parser throws: the parts of a `VFileMessage` that matter here. */
export interface ParserError {
  reason: string;
  ruleId?: string;
  /** Absent at the end of a file. */
  place?: { offset?: number } | { start: { offset?: number } };
}

/** The lines around an offset, up to the blank ones before and after. */
export function blockAt({ text }: FileText, offset: number): Stretch {
  const before = [...text.slice(0, offset).matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/g)].at(-1);
  const start = before ? before.index + before[0].length : 0;
  const after = text.slice(offset).search(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/);
  return { start, end: after < 0 ? text.length : offset + after };
}

/** The next closing tag of a component, if it comes before another opening one. */
export function findClosing(name: string, from: number, { text }: FileText): Stretch | undefined {
  const start = text.indexOf(`</${name}>`, from);
  const next = text.indexOf(`<${name}`, from);
  return start < 0 || (next >= 0 && next < start) ? undefined : { start, end: start + name.length + 3 };
}
