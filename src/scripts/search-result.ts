import { folded } from './folded.ts';

/** What Pagefind gives of a record. */
export interface Found {
  url: string;
  /** HTML: the words found are in `<mark>`. */
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** A result as an item of the list: kind and verdict, title, a line, other names. */
export function listResult({ url, excerpt, meta }: Found): HTMLElement {
  const item = document.createElement('li');
  item.dataset['kind'] = meta['kind'];
  const link = element('a', meta['title'] ?? url);
  link.href = url;
  const heading = element('h2');
  heading.append(link);
  const over = element('p', wordOf(meta['kind'] ?? ''));
  over.className = 'small';
  const sign = document.querySelector<HTMLTemplateElement>(`template[data-verdict="${meta['verdict']}"]`);
  if (sign) over.append(' · ', sign.content.cloneNode(true));
  item.append(over, heading);
  if (meta['line']) item.append(small(meta['line']));
  if (meta['names']) item.append(namesOf(meta['names'].split('\n')));
  if (meta['kind'] === 'article') item.append(excerptOf(excerpt));
  return item;
}

/** True where the words are a record's whole name, in any of its spellings. */
export function isNamed({ meta }: Found, words: string): boolean {
  const names = [meta['title'] ?? '', ...(meta['names'] ?? '').split('\n')];
  return names.some((name) => folded(name) === folded(words));
}

function wordOf(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function namesOf(names: string[]): HTMLElement {
  const line = small('Also: ');
  line.append(...names.flatMap((name, index) => [index > 0 ? ', ' : '', element('bdi', name)]));
  return line;
}

/** Text and marks alone are taken over, whatever else may stand in it. */
function excerptOf(html: string): HTMLElement {
  const line = element('p', '… ');
  for (const node of new DOMParser().parseFromString(html, 'text/html').body.childNodes) {
    const words = node.textContent ?? '';
    line.append(node.nodeName === 'MARK' ? element('mark', words) : words);
  }
  line.append(' …');
  return line;
}

function small(words: string): HTMLElement {
  const line = element('p', words);
  line.className = 'small';
  return line;
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, words = '') {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
