import { fileURLToPath } from 'node:url';
import type { RunnableDevEnvironment, ViteDevServer } from 'vite';
import type { ReadDossier } from '../load/read-dossier.ts';
import { renderReport, wantsColor } from '../load/report-text.ts';
import { refreshEditorFiles } from './editor-files.ts';
import { forgetPages } from './forget-pages.ts';
import { type PageRequests, type ShownContent, answerPages } from './page-requests.ts';
import { watchFolder } from './watch-folder.ts';

/** The content folder as a development server follows it. */
export interface LiveContent {
  /** The reading that the pages are made from. */
  current: () => Promise<ReadDossier>;
  /** Takes over the requests that nothing else has answered. */
  answerPages: () => void;
}

const reader = fileURLToPath(new URL('../load/read-dossier.ts', import.meta.url));

/**
 * Follows a content folder. Where its files are in order, a change reloads every open page. Where they are not, the
 * report is shown over every open page and in place of every page that is asked for.
 */
export function liveContent(server: ViteDevServer, folder: string): LiveContent {
  const browsers = server.environments.client.hot;
  // Astro makes the pages in this process.
  const pages = server.environments['ssr'] as RunnableDevEnvironment;
  // The pages' own instance of the reader, which is made anew when its code changes.
  const loadReader = async () =>
    (await pages.runner.import(reader)) as typeof import('../load/read-dossier.ts');
  let requests: PageRequests | undefined;
  let last: { reading: ReadDossier; shown: ShownContent } | undefined;
  const tell = terminal(folder);

  const read = async (): Promise<ShownContent> => {
    const reading = (await loadReader()).readDossier(folder);
    if (last?.reading === reading) return last.shown;
    const { dossier, issues, files } = reading;
    const report = dossier ? undefined : renderReport(issues, { folder, files });
    const shown = { version: String(Date.now()), report };
    last = { reading, shown };
    tell(reading);
    if (dossier) forgetPages(pages, folder);
    browsers.send(newsOf(shown));
    refreshEditorFiles(folder, reading);
    return shown;
  };

  // No page is made half from the former files and half from the present ones.
  const refresh = () => (requests ? requests.whenIdle(read) : read());

  watchFolder(server, folder, async () => {
    const before = last;
    try {
      await refresh();
    } catch (error) {
      server.config.logger.error(String(error));
    }
    return last !== before;
  });
  // What has changed after a page was made and before it listened, it has not heard.
  browsers.on('content:listening', (version: string | undefined, browser) => {
    if (!last || (last.shown.report === undefined && [undefined, last.shown.version].includes(version)))
      return;
    browser.send(newsOf(last.shown));
  });
  return {
    current: async () => (await loadReader()).currentDossier(folder),
    answerPages: () => {
      requests = answerPages(server, refresh);
    },
  };
}

function newsOf({ report }: ShownContent) {
  if (report === undefined) return { type: 'full-reload' as const };
  return { type: 'custom' as const, event: 'content:report', data: report };
}

/** Prints what is wrong, warnings included, once; and that nothing is any more. */
function terminal(folder: string): (reading: ReadDossier) => void {
  let printed = '';
  return ({ issues, files }) => {
    const report = renderReport(issues, { folder, files, color: wantsColor(process.stderr) });
    const news = issues.length > 0 ? report : '';
    if (news !== printed) process.stderr.write(`${report}\n`);
    printed = news;
  };
}
