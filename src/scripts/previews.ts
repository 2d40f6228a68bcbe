/**
 * Previews: on hover and on focus, a link to a record shows that page's own head as a card. The card can be
 * hovered and dismissed with Escape (WCAG 2.2, 1.4.13), moves nothing, and takes nothing but what the page it
 * leads to says. Never on touch.
 */
const pages = new RegExp(`^${import.meta.env.BASE_URL}(claims|actors|places|sources|questions)/[^/]+/$`);
const [showAfter, hideAfter] = [250, 200];
const cards = new Map<string, Promise<DocumentFragment | undefined>>();

const card = document.createElement('div');
card.className = 'preview';
card.id = 'preview';
card.popover = 'manual';
card.setAttribute('role', 'tooltip');

/** The link whose card is shown or being fetched. */
let link: HTMLAnchorElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

const main = document.querySelector('main');
if (main && 'showPopover' in card) start(main);

function start(main: HTMLElement): void {
  main.append(card);
  main.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    const over = previewed(target);
    if (over) plan(over);
    else if (card.contains(target as Node)) clearTimeout(timer);
    else planHiding();
  });
  main.addEventListener('pointerleave', planHiding);
  main.addEventListener('focusin', ({ target }) => {
    const on = previewed(target);
    if (on?.matches(':focus-visible')) plan(on);
  });
  main.addEventListener('focusout', planHiding);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
}

/** The link that an event has struck, where it leads to another page that has a card. */
function previewed(target: EventTarget | null): HTMLAnchorElement | undefined {
  const found = target instanceof Element ? target.closest('a') : null;
  if (!found || found.origin !== location.origin || found.closest('.crumbs')) return undefined;
  return pages.test(found.pathname) && found.pathname !== location.pathname ? found : undefined;
}

function plan(next: HTMLAnchorElement): void {
  clearTimeout(timer);
  if (next === link) return;
  timer = setTimeout(() => {
    hide();
    link = next;
    void cardOf(next.pathname).then((content) => {
      if (content && link === next) show(next, content);
    });
  }, showAfter);
}

function planHiding(): void {
  clearTimeout(timer);
  timer = setTimeout(hide, hideAfter);
}

function hide(): void {
  clearTimeout(timer);
  link?.removeAttribute('aria-describedby');
  link = undefined;
  card.hidePopover();
}

function show(at: HTMLAnchorElement, content: DocumentFragment): void {
  card.replaceChildren(content.cloneNode(true));
  card.showPopover();
  at.setAttribute('aria-describedby', card.id);
  place(at);
}

/** Under the line that the link begins on, or over it where there is more room; always inside the window. */
function place(at: HTMLAnchorElement): void {
  const [line = at.getBoundingClientRect()] = at.getClientRects();
  const { offsetWidth: width, offsetHeight: height } = card;
  const room = document.documentElement.clientWidth - width - 8;
  const over = line.bottom + height > innerHeight && line.top > height;
  card.style.setProperty('left', `${scrollX + Math.max(8, Math.min(line.left, room))}px`);
  card.style.setProperty('top', `${scrollY + (over ? line.top - height : line.bottom)}px`);
}

function cardOf(path: string): Promise<DocumentFragment | undefined> {
  const known = cards.get(path) ?? fetchCard(path).catch(() => undefined);
  cards.set(path, known);
  return known;
}

/** What a page says of itself in the elements marked `data-preview`, without its links. */
async function fetchCard(path: string): Promise<DocumentFragment | undefined> {
  const answer = await fetch(path);
  if (!answer.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const parts = [...page.querySelectorAll('[data-preview]')];
  const content = document.createDocumentFragment();
  for (const part of parts) {
    // A tooltip is words alone: what can be followed stands on the page itself.
    for (const one of part.querySelectorAll('a')) one.replaceWith(...one.childNodes);
    for (const one of part.querySelectorAll('h1, h2, h3')) {
      const title = page.createElement('p');
      title.className = 'preview-title';
      title.append(...one.childNodes);
      one.replaceWith(title);
    }
    for (const one of part.querySelectorAll('[id]')) one.removeAttribute('id');
    const copy = document.createElement('div');
    copy.append(...part.childNodes);
    content.append(copy);
  }
  return parts.length > 0 ? content : undefined;
}
