import { findNames } from './find-names.ts';
import type { NameList } from './name-list.ts';
import type { Stretch } from '../stretch.ts';

/**
 * Makes a search for the names of a list in the files of a built site. It finds where in a file they stand, in no
 * order: in markup, both in what a reader sees and in every tag with its attributes; in any other file, in all of it.
 *
 * Pages have much in common, and what has been searched once is not searched again.
 */
export function makeFileSearch(list: NameList): (path: string, text: string) => Stretch[] {
  const clean = new Set<string>();
  const search = (part: Part): Stretch[] => {
    if (clean.has(part.text)) return [];
    const found = findNames(part.text, list);
    if (found.length === 0) clean.add(part.text);
    return found.map(({ start, end }) => ({ start: part.start + start, end: part.start + end }));
  };
  return (path, text) => (markup.test(path) ? partsOfMarkup(text) : [{ text, start: 0 }]).flatMap(search);
}

const markup = /\.(?:html|xml|svg|rss|atom|xhtml)$/;

/** A part of a file that is searched by itself; it is as long as what it was made from. */
interface Part {
  text: string;
  start: number;
}

/**
 * Every tag and comment by itself, and the text between them: what stands within one block as one text, with spaces
 * in the place of tags, so that a name of which a part is in bold is still one. Nothing is left out.
 */
function partsOfMarkup(markup: string): Part[] {
  const parts: Part[] = [];
  let block: Part = { text: '', start: 0 };
  let read = 0;
  for (const { index, 0: tag } of markup.matchAll(/<!--[\s\S]*?-->|<[^<>]*>/g)) {
    block.text += markup.slice(read, index);
    parts.push({ text: tag, start: index });
    read = index + tag.length;
    if (inline.test(tag)) block.text += ' '.repeat(tag.length);
    else {
      parts.push(block);
      block = { text: '', start: read };
    }
  }
  block.text += markup.slice(read);
  return [...parts, block].filter(({ text }) => text.trim() !== '');
}

/** Elements that stand within a line of text, of HTML and SVG, and comments. */
const inline =
  /^<(?:!--|\/?(?:a|abbr|b|bdi|bdo|br|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|rp|rt|ruby|s|samp|small|span|strong|sub|sup|time|tspan|u|var|wbr)\b)/i;
