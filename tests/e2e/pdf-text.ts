/** What stands in a PDF that Chromium printed: enough of the format to check that the words are there. */
import { inflateSync } from 'node:zlib';

/**
 * The number of pages, and their letters and digits in order, without spaces or punctuation: a printer sets
 * words by place, and lets the spaces be.
 */
export function readPdf(pdf: Buffer): { pages: number; text: string } {
  const objects = readObjects(pdf.toString('latin1'));
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head));
  const text = pages.map(({ head }) => {
    const contents = objects.get(Number(/\/Contents (\d+) 0 R/.exec(head)?.[1]));
    return contents?.stream ? textOf(contents.stream, fontsOf(head, objects)) : '';
  });
  return { pages: pages.length, text: text.join('').replace(/[^\p{L}\p{N}]/gu, '') };
}

interface PdfObject {
  head: string;
  stream?: string;
}

/** Glyphs of a font, as hexadecimal codes, with the letters that they stand for. */
type Letters = Map<string, string>;

function readObjects(file: string): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  for (const [, number, body = ''] of file.matchAll(/^(\d+) 0 obj\b([\s\S]*?)\bendobj$/gm)) {
    const [head = '', rest] = body.split(/\bstream\r?\n/, 2);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const bytes = rest === undefined ? undefined : Buffer.from(rest.slice(0, length), 'latin1');
    const isText = bytes && /\/FlateDecode/.test(head) && !/\/(Image|FontFile|Length1)/.test(head);
    objects.set(Number(number), { head, stream: isText ? inflateSync(bytes).toString('latin1') : undefined });
  }
  return objects;
}

function fontsOf(head: string, objects: Map<number, PdfObject>): Map<string, Letters> {
  const resources = objects.get(Number(/\/Resources (\d+) 0 R/.exec(head)?.[1]))?.head ?? head;
  const fonts = /\/Font\s*<<([\s\S]*?)>>/.exec(resources)?.[1] ?? '';
  return new Map(
    [...fonts.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name = '', number]) => {
      const font = objects.get(Number(number))?.head ?? '';
      const map = objects.get(Number(/\/ToUnicode (\d+) 0 R/.exec(font)?.[1]))?.stream ?? '';
      return [name, lettersOf(map)];
    }),
  );
}

/** Reads a ToUnicode map (ISO 32000-1, 9.10.3): single glyphs, and runs of glyphs and letters in step. */
function lettersOf(map: string): Letters {
  const letters: Letters = new Map();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', code = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      letters.set(glyph.toUpperCase(), fromUtf16(code));
    }
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', code = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = parseInt(first, 16);
      for (let glyph = start; glyph <= parseInt(last, 16); glyph++) {
        const key = glyph.toString(16).padStart(first.length, '0').toUpperCase();
        letters.set(key, String.fromCodePoint(parseInt(code, 16) + glyph - start));
      }
    }
  }
  return letters;
}

function fromUtf16(code: string): string {
  return Buffer.from(code, 'hex').swap16().toString('utf16le');
}

/** The letters that a page's content shows, in the order in which it draws them. */
function textOf(content: string, fonts: Map<string, Letters>): string {
  let letters: Letters = new Map();
  let text = '';
  for (const [, font, codes] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([\dA-Fa-f]+)>/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    for (const glyph of codes?.match(/.{1,4}/g) ?? []) text += letters.get(glyph.toUpperCase()) ?? '';
  }
  return text;
}
