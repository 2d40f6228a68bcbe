/** Filters and sorts the list of all claims, which is complete and in order of article as it comes. */
import { folded } from './folded.ts';
import { fieldsOf, readAddress, writeAddress } from './form-address.ts';

interface Row {
  item: HTMLElement;
  article: string;
  /** The verdict of its question; `statement` where it answers none. */
  verdict: string;
  /** Paths of the pages of those who say it or pass it on, each ending in its id. */
  speakers: string[];
  words: string;
  day: number;
  question: string;
}

const verdicts = ['contested', 'corroborated', 'evolving', 'single-origin', 'unattributed', 'unanswered'];

const orders: Record<string, (a: Row, b: Row) => number> = {
  day: (a, b) => a.day - b.day,
  // What answers no question comes last.
  question: (a, b) =>
    Number(a.question === '') - Number(b.question === '') || compare(a.question, b.question),
  verdict: (a, b) => rank(a) - rank(b) || compare(a.question, b.question),
};

const controls = document.querySelector<HTMLElement>('.claim-filters');
const count = document.querySelector<HTMLElement>('.claim-count');
const sections = [...document.querySelectorAll<HTMLElement>('section[data-article]')];
const contents = document.querySelector<HTMLElement>('nav.claim-articles');
if (controls && count && sections.length > 0) start(controls, count);

function start(controls: HTMLElement, count: HTMLElement): void {
  const rows = sections.flatMap(rowsOf);
  // Claims in another order than that of the articles stand in a list of their own.
  const sorted = document.createElement('ul');
  sorted.className = 'claims';
  sections.at(-1)?.after(sorted);

  const apply = (): void => {
    const asked = Object.fromEntries(fieldsOf(controls).map(({ name, value }) => [name, value.trim()]));
    const order = orders[asked['sort'] ?? ''];
    let shown = 0;
    for (const row of rows) {
      row.item.hidden = !answers(row, asked);
      if (!row.item.hidden) shown++;
    }
    for (const row of order ? rows.toSorted(order) : rows) {
      const home = order ? sorted : document.querySelector(`section[data-article="${row.article}"] .claims`);
      home?.append(row.item);
      const printed = row.item.querySelector<HTMLElement>('.printed');
      if (printed) printed.hidden = !order;
    }
    sorted.hidden = !order;
    for (const section of sections) {
      section.hidden = section.querySelector('.claims > li:not([hidden])') === null;
    }
    if (contents) contents.hidden = sections.some((section) => section.hidden);
    const all = shown === rows.length;
    count.textContent = all ? `All ${shown} claims` : `${shown} of ${rows.length} claims`;
    writeAddress(controls);
  };

  controls.addEventListener('input', apply);
  controls.querySelector('button')?.addEventListener('click', () => {
    for (const field of fieldsOf(controls)) field.value = '';
    apply();
  });
  readAddress(controls);
  controls.hidden = false;
  apply();
}

function rowsOf(section: HTMLElement): Row[] {
  const printed = section.querySelector('.printed-in');
  return [...section.querySelectorAll<HTMLElement>('.claims > li')].map((item) => {
    const line = item.querySelector('p.small');
    if (printed && line) line.append(printedIn(printed));
    const sign = item.querySelector('.verdict');
    return {
      item,
      article: section.dataset['article'] ?? '',
      verdict: verdicts.find((verdict) => sign?.classList.contains(verdict)) ?? 'statement',
      // Whom the line names by itself: the question and all that follows stand in parts of it.
      speakers: [...item.querySelectorAll('.small > a')].map((link) => link.getAttribute('href') ?? ''),
      words: folded(item.textContent),
      day: Number(item.dataset['day']),
      question: item.querySelector('.to-question')?.textContent ?? '',
    };
  });
}

function printedIn(words: Element): HTMLElement {
  const part = document.createElement('span');
  part.className = 'printed dot';
  part.append('printed in ', ...[...words.childNodes].map((node) => node.cloneNode(true)));
  return part;
}

function answers(row: Row, asked: Record<string, string>): boolean {
  const { words = '', verdict, article, speaker } = asked;
  return (
    (!verdict || row.verdict === verdict) &&
    (!article || row.article === article) &&
    (!speaker || row.speakers.some((path) => path.endsWith(`/${speaker}/`))) &&
    folded(words)
      .split(' ')
      .every((word) => row.words.includes(word))
  );
}

function rank({ verdict }: Row): number {
  const place = verdicts.indexOf(verdict);
  return place < 0 ? verdicts.length : place;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
