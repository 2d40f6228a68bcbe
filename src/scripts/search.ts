/** The search page: asks Pagefind, which the build has made an index for, and lists what it finds. */
import { fieldsOf, readAddress, writeAddress } from './form-address.ts';
import { type Found, isNamed, listResult } from './search-result.ts';

/** As much of Pagefind's interface as is used. */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (
    words: string | null,
    options: { filters: Record<string, string> },
  ) => Promise<{ results: Result[] }>;
}

interface Result {
  data: () => Promise<Found>;
}

const perPage = 20;

const form = document.querySelector<HTMLFormElement>('form.search');
const list = document.querySelector<HTMLElement>('.search-results');
const status = document.querySelector<HTMLElement>('.search-status');
const more = document.querySelector<HTMLButtonElement>('.search-more');
if (form && list && status && more) start(form, list, status, more);

function start(form: HTMLFormElement, list: HTMLElement, status: HTMLElement, more: HTMLButtonElement): void {
  let asked = 0;
  let left: Result[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const showMore = async (turn: number): Promise<void> => {
    const found = await Promise.all(left.slice(0, perPage).map((result) => result.data()));
    if (turn !== asked) return;
    left = left.slice(perPage);
    // Whoever types a whole name looks for its record.
    const { words } = wanted(form);
    const named = found.filter((one) => isNamed(one, words));
    list.append(...[...new Set([...named, ...found])].map(listResult));
    more.hidden = left.length === 0;
  };

  const search = async (): Promise<void> => {
    const turn = ++asked;
    writeAddress(form);
    const { words, filters } = wanted(form);
    if (words === '' && Object.keys(filters).length === 0) {
      [left, status.textContent, more.hidden] = [[], '', true];
      list.replaceChildren();
      return;
    }
    try {
      const pagefind = await load(form);
      const { results } = await pagefind.search(words || null, { filters });
      if (turn !== asked) return;
      left = results;
      list.replaceChildren();
      await showMore(turn);
      if (turn === asked) status.textContent = summaryOf(results.length, words);
    } catch {
      status.textContent = 'The search index could not be loaded. The lists below lead to everything.';
    }
  };

  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void search(), 200);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    void search();
  });
  more.addEventListener('click', () => {
    const first = list.children.length;
    void showMore(asked).then(() => list.children[first]?.querySelector('a')?.focus());
  });
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    list.querySelector('a')?.focus();
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const links = [...list.querySelectorAll('a')];
    const next = links.findIndex((link) => link === document.activeElement) + step;
    (next < 0 ? form.querySelector('input') : links[next])?.focus();
  });

  readAddress(form);
  form.hidden = false;
  if (location.search) {
    // What an address asks for takes a moment: what stands below is kept from jumping down.
    status.textContent = 'Searching …';
    list.classList.add('waiting');
  }
  void search().finally(() => {
    list.classList.remove('waiting');
  });
}

let loading: Promise<Pagefind> | undefined;

function load(form: HTMLFormElement): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ `${form.dataset['index']}pagefind.js`).then(
    async (pagefind: Pagefind) => {
      // Addresses in the index are whole already. A name weighs more than a mention.
      await pagefind.options({
        baseUrl: '/',
        ranking: { pageLength: 0.2, metaWeights: { known: 20, title: 2, names: 1, line: 1 } },
      });
      return pagefind;
    },
  );
  return loading;
}

function wanted(form: HTMLFormElement): { words: string; filters: Record<string, string> } {
  const fields = fieldsOf(form).map(({ name, value }) => [name, value.trim()] as const);
  const filters = Object.fromEntries(fields.filter(([name, value]) => name !== 'q' && value !== ''));
  // As the index has them: the parts of a name, not its hyphens.
  const words = (fields.find(([name]) => name === 'q')?.[1] ?? '').replaceAll(/[-‐–’'ʿʾ]/g, ' ').trim();
  return { words, filters };
}

function summaryOf(count: number, words: string): string {
  const of = words === '' ? '' : ` for “${words}”`;
  if (count === 0) return `Nothing found${of}. Try fewer or other words, or another filter.`;
  return `${count} ${count === 1 ? 'result' : 'results'}${of}`;
}
