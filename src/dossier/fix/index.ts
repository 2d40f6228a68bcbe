/** Mends what has one right answer, and nothing else. */
import { buildDossier } from '../index.ts';
import { compareText, type Issue, type Span } from '../issue.ts';
import type { SourceFile } from '../model.ts';
import { decodeFile } from '../parse/decode.ts';
import { fileText } from '../parse/places.ts';
import { editsOf, findCompatible } from './compatible-fixes.ts';
import { editFile, moveOffset } from './edit-file.ts';
import { findHarm, type State } from './harm.ts';

/** A content folder, mended as far as it can be. */
export interface FixedDossier {
  /** All files in their order; those with nothing to mend are the very same objects. */
  files: SourceFile[];
  /** What was done, in order of file and place. */
  fixed: AppliedFix[];
  /** Fixes that were not applied. */
  refused: RefusedFix[];
}

export interface AppliedFix {
  rule: string;
  /** As a sentence in the past tense. */
  done: string;
  /** The point at which it begins, in the file as mended. */
  span: Span;
}

export interface RefusedFix {
  issue: Issue;
  /** What would be there after it: another issue, or still the same. */
  because: Issue;
}

/**
 * Applies the fixes of the issues that are wanted, checks again, and goes on until there is nothing more to fix. What
 * is fixed is gone after it, and no issue is there that was not there before; a fix of which that does not hold is left
 * out. To fix what is fixed changes nothing.
 */
export function fixDossier(
  files: readonly SourceFile[],
  wanted: (issue: Issue) => boolean = () => true,
  withheldKey?: string,
): FixedDossier {
  const stateOf = (files: SourceFile[]) => readState(files, withheldKey);
  let now = stateOf([...files]);
  let done: Applied[] = [];
  let refused: RefusedFix[] = [];
  for (let left = mostRounds; left > 0; left -= 1) {
    const batch = findCompatible(now.issues.filter((issue) => issue.fix && wanted(issue)));
    const settled = settle(now, { kept: [], state: now }, batch, stateOf);
    refused = settled.refused;
    if (settled.kept.length === 0) break;
    done = moveAll([...done, ...settled.kept.map(applied)], settled.kept);
    now = settled.state;
  }
  return { files: now.files, fixed: placeAll(done, now.files), refused };
}

/** Fixes of one place come after each other, and few do; this is but a guard. */
const mostRounds = 20;

interface FolderState extends State {
  files: SourceFile[];
}

function readState(files: SourceFile[], withheldKey: string | undefined): FolderState {
  // Of issues that were left out, none could be told from one that a fix has made.
  const { issues, dossier } = buildDossier(files, { withheldKey, mostIssues: Infinity });
  return { files, issues, isWeighed: dossier !== undefined };
}

/** Some fixes of a round, and what is there with them. */
interface Kept {
  kept: readonly Issue[];
  state: FolderState;
}

/** Of the fixes that are tried, adds those that do no harm together with those kept before; found by halving. */
function settle(
  before: FolderState,
  so: Kept,
  tried: readonly Issue[],
  stateOf: (files: SourceFile[]) => FolderState,
): Kept & { refused: RefusedFix[] } {
  if (tried.length === 0) return { ...so, refused: [] };
  const kept = [...so.kept, ...tried];
  const state = stateOf(edited(before.files, kept));
  const because = findHarm(before, state, kept);
  if (!because) return { kept, state, refused: [] };
  const [issue, ...others] = tried;
  if (issue && others.length === 0) return { ...so, refused: [{ issue, because }] };
  const half = Math.ceil(tried.length / 2);
  const first = settle(before, so, tried.slice(0, half), stateOf);
  const second = settle(before, first, tried.slice(half), stateOf);
  return { ...second, refused: [...first.refused, ...second.refused] };
}

function edited(files: SourceFile[], issues: readonly Issue[]): SourceFile[] {
  const edits = Map.groupBy(editsOf(issues), ({ span }) => span.file);
  return files.map((file) => editFile(file, edits.get(file.path) ?? []));
}

interface Applied {
  rule: string;
  done: string;
  file: string;
  offset: number;
}

function applied({ rule, span, fix }: Issue): Applied {
  const offset = Math.min(...(fix?.edits ?? []).map((edit) => edit.span.start.offset));
  return { rule, done: fix?.done ?? '', file: span.file, offset };
}

/** The same once the fixes of a round are applied. */
function moveAll(list: readonly Applied[], kept: readonly Issue[]): Applied[] {
  const edits = Map.groupBy(editsOf(kept), ({ span }) => span.file);
  return list.map((each) => ({ ...each, offset: moveOffset(each.offset, edits.get(each.file) ?? []) }));
}

/** In order, and each once: the address of a definition is mended for all of its links. */
function placeAll(list: readonly Applied[], files: readonly SourceFile[]): AppliedFix[] {
  const placed = files.flatMap((file) => {
    const own = list.filter((each) => each.file === file.path);
    const decoded = own.length === 0 ? undefined : decodeFile(file);
    if (!decoded || 'issue' in decoded) return [];
    const { spanAt } = fileText(file.path, decoded.text);
    return own.map(({ rule, done, offset }) => ({ rule, done, span: spanAt(offset) }));
  });
  const once = new Map(placed.map((each) => [JSON.stringify(each), each]));
  return [...once.values()].sort(comparePlaces);
}

function comparePlaces(a: AppliedFix, b: AppliedFix): number {
  return compareText(a.span.file, b.span.file) || a.span.start.offset - b.span.start.offset;
}
