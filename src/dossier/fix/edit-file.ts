import type { Edit } from '../issue.ts';
import type { SourceFile } from '../model.ts';
import { decodeFile } from '../parse/decode.ts';

/** A file with edits of its text, which do not overlap; every other byte as it was, a byte order mark too. */
export function editFile(file: SourceFile, edits: readonly Edit[]): SourceFile {
  const decoded = decodeFile(file);
  if (edits.length === 0 || 'issue' in decoded) return file;
  const { content } = file;
  const text = (startsWithMark(content) ? byteOrderMark : '') + applyEdits(decoded.text, edits);
  return { ...file, content: typeof content === 'string' ? text : new TextEncoder().encode(text) };
}

/** Where an offset of a text lies after edits; one within what is replaced, where that began. */
export function moveOffset(offset: number, edits: readonly Edit[]): number {
  const earlier = edits.filter(({ span }) => span.start.offset < offset);
  return earlier.reduce((moved, { span, text }) => {
    const [start, end] = [span.start.offset, span.end.offset];
    return offset < end ? moved - (offset - start) : moved + text.length - (end - start);
  }, offset);
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.span.start.offset - b.span.start.offset);
  let done = 0;
  const parts = ordered.flatMap((edit) => {
    const { start, end } = edit.span;
    const kept = text.slice(done, start.offset);
    done = end.offset;
    return [kept, edit.text];
  });
  return parts.join('') + text.slice(done);
}

const byteOrderMark = '\ufeff';

/** The decoder leaves one out. */
function startsWithMark(content: SourceFile['content']): boolean {
  if (typeof content === 'string') return content.startsWith(byteOrderMark);
  return new TextEncoder().encode(byteOrderMark).every((byte, index) => content[index] === byte);
}
