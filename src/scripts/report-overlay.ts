/**
 * In development only: what is wrong with the content, over the page and for as long as it is. The server sends the
 * report, and reloads the page when all is mended. Escape shows the page beneath.
 */
import styles from '../styles/report-overlay.css?inline';

const host = document.createElement('div');
// Out of reach of the page's own styles.
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
root.adoptedStyleSheets = [sheet];
const dialog = document.createElement('dialog');
dialog.setAttribute('role', 'alertdialog');
dialog.setAttribute('aria-labelledby', 'title');
const title = document.createElement('h2');
title.id = 'title';
title.textContent = 'Mistakes in the content';
const report = document.createElement('pre');
report.tabIndex = 0;
dialog.append(title, report);
root.append(dialog);

import.meta.hot?.on('content:report', (text: string) => {
  report.textContent = text;
  document.body.append(host);
  if (!dialog.open) dialog.showModal();
});
import.meta.hot?.send('content:listening', madeFrom());

/** The version of the content that this page was made from. */
function madeFrom(): string | undefined {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation?.serverTiming.find(({ name }) => name === 'content')?.description;
}
