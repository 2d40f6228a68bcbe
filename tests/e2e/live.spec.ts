/** The development server: what is saved in the content folder shows in the browser that is open. */
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { starterDossier } from '../../src/dossier/template/starter-dossier.ts';
import { type Page, expect as patient } from './browser-test.ts';
import { test, trapLines } from './live-test.ts';

// A machine with much else to do takes its time.
const expect = patient.configure({ timeout: 20_000 });

// The first finds the folder as the server did; every further one begins with the folder in order.
test.describe.configure({ mode: 'serial' });

const about = starterDossier['dossier.mdx'] ?? '';
const summary = starterDossier['summary.mdx'] ?? '';

test('a server that starts over mistakes says so, runs nothing of the content, and shows it once mended', async ({
  page,
  live,
}) => {
  expect((await page.goto('summary/'))?.status()).toBe(500);
  for (const line of trapLines) {
    await expect(page.locator('body > pre')).toContainText(`summary.mdx:${line}:1 `);
  }
  await expect(report(page)).toContainText('import "./trap.mjs"');
  expect(live.hasRun()).toBe(false);

  live.remove('trap.mjs');
  live.save('summary.mdx', summary);
  await shows(page, 'a warehouse burned');
});

test.describe('over a folder in order', () => {
  test.beforeEach(({ live }) => {
    live.restore();
  });

  test('a new record is on the open list and has a page; changed, both follow; deleted, they are gone', async ({
    page,
    live,
  }) => {
    await page.goto('actors/');
    const list = page.getByRole('main');
    const row = list.getByRole('link', { name: 'Harbour Pilots' });
    await expect(list).toContainText('Quay Watch');
    live.save(
      'actors/pilots.mdx',
      '---\nname: Harbour Pilots\nkind: company\n---\n\nThey bring in the ships.\n',
    );
    await row.click();
    await shows(page, 'They bring in the ships.');

    live.save('actors/pilots.mdx', '---\nname: Harbour Pilots\nkind: company\n---\n\nThey tow the ships.\n');
    await shows(page, 'They tow the ships.');
    renameSync(join(live.content, 'actors/pilots.mdx'), join(live.content, 'actors/tugs.mdx'));
    await shows(page, 'There is no page');
    expect((await page.goto('actors/tugs/'))?.status()).toBe(200);
    live.remove('actors/tugs.mdx');
    await shows(page, 'There is no page');
    await page.goto('actors/');
    await expect(list).toContainText('Quay Watch');
    await expect(row).toHaveCount(0);
  });

  test('the two composed files and the title of the dossier follow', async ({ page, live }) => {
    await page.goto('summary/');
    live.save('summary.mdx', summary.replace('a warehouse burned', 'a big warehouse burned'));
    await shows(page, 'a big warehouse burned');
    live.save('dossier.mdx', about.replace('The warehouse fire', 'The great fire'));
    await expect(page).toHaveTitle(/The great fire/);
    await page.goto('about/');
    live.save('dossier.mdx', about.replace('one by one', 'one after the other'));
    await shows(page, 'one after the other');
  });

  test('mistakes show over the open page with place and line, all of them, until they are mended', async ({
    page,
    live,
  }) => {
    // A page that is opened for the first time may be loaded again once its scripts are prepared.
    await page.goto('articles/lantern-2024-05-15/', { waitUntil: 'networkidle' });
    const printed = live.server.printed().length;
    live.save('summary.mdx', summary.replace('place:harbour', 'place:habour'));
    await expect(report(page)).toContainText(/summary\.mdx:5:\d+ +error +known-link-targets/);
    await expect(report(page)).toContainText('Did you mean "place:harbour"?');
    await expect(report(page)).toContainText('5 | In the [harbour](place:habour)');
    await expect(page.getByRole('main')).toContainText('Four people were hurt');

    live.save('actors/quay-watch.mdx', '---\nname: Quay Watch\nkind: monitr\n---\n');
    await expect(report(page)).toContainText(/actors\/quay-watch\.mdx:3:7 +error/);
    await expect(report(page)).toContainText('summary.mdx:5:');
    for (const path of ['articles/', 'actors/quay-watch/'])
      expect((await page.goto(path))?.status()).toBe(500);

    const news = live.server.printed().slice(printed);
    expect(news.match(/actors\/quay-watch\.mdx:3:7 +error/g)).toHaveLength(1);
    expect(news).not.toMatch(/^\s+at /m);

    live.save('summary.mdx', summary);
    live.save('actors/quay-watch.mdx', starterDossier['actors/quay-watch.mdx'] ?? '');
    await shows(page, 'Monitors safety at work');
    expect(live.server.printed().slice(printed)).toContain('No errors and no warnings in 12 files');
  });

  test('a warning is told in the terminal, and covers nothing', async ({ page, live }) => {
    await page.goto('places/');
    live.save('places/mole.mdx', '---\nname: The mole\nkind: mole\n---\n');
    await shows(page, 'The mole');
    expect(live.server.printed()).toMatch(/places\/mole\.mdx:\d+:\d+ +warning +unused-records/);
    live.remove('places/mole.mdx');
  });

  test('every way of saving is noticed', async ({ page, live }) => {
    await page.goto('summary/');
    const file = join(live.content, 'summary.mdx');
    const saying = (words: string) => summary.replace('a warehouse burned', words);

    live.save('summary.mdx~', saying('a wide warehouse burned'));
    renameSync(join(live.content, 'summary.mdx~'), file);
    await shows(page, 'a wide warehouse burned');
    live.remove('summary.mdx');
    live.save('summary.mdx', saying('a tall warehouse burned'));
    await shows(page, 'a tall warehouse burned');

    const loads = countLoads(page);
    const text = saying('an old warehouse burned');
    for (let end = 1; end < text.length; end += 10) live.save('summary.mdx', text.slice(0, end));
    live.save('summary.mdx', text);
    await shows(page, 'an old warehouse burned');
    expect(loads()).toBeLessThan(5);
  });

  test('a file, a subfolder or the whole folder may go away and come back', async ({ page, live }) => {
    await page.goto('summary/');
    for (const name of ['summary.mdx', 'places', '']) {
      const path = join(live.content, name);
      renameSync(path, live.beside('away'));
      await expect(report(page)).toContainText(/found none|there is no/i);
      renameSync(live.beside('away'), path);
      await shows(page, 'a warehouse burned');
    }
    live.save('summary.mdx', summary.replace('a warehouse burned', 'a mended warehouse burned'));
    await shows(page, 'a mended warehouse burned');
  });

  test('a file saved while a page is on its way to the browser is not missed', async ({ page, live }) => {
    const late = summary.replace('a warehouse burned', 'a late warehouse burned');
    await page.route(
      '**/@vite/client',
      async (route) => {
        live.save('summary.mdx', late);
        await expect
          .poll(async () => (await fetch(`${live.server.url}summary/`)).text())
          .toContain('a late warehouse');
        await route.continue();
      },
      { times: 1 },
    );
    await page.goto('summary/');
    await shows(page, 'a late warehouse burned');
  });

  test('a character that the dossier had not yet is set in the faces of the site', async ({ page, live }) => {
    await page.goto('summary/');
    live.save('summary.mdx', summary.replace('a warehouse burned', 'the warehouse Ωμέγα burned'));
    await shows(page, 'Ωμέγα');
    const loaded = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].some(
          (face) => face.status === 'loaded' && /U\+3[79]/i.test(face.unicodeRange),
        );
      });
    await expect.poll(loaded).toBe(true);
  });
});

/** Waits for words on the page, with nothing over it. */
async function shows(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('main')).toContainText(words);
  await expect(report(page)).toBeHidden();
}

function report(page: Page) {
  return page.getByRole('alertdialog');
}

function countLoads(page: Page): () => number {
  let count = 0;
  page.on('load', () => (count += 1));
  return () => count;
}
