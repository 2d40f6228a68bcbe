import type { ViteDevServer } from 'vite';
import { renderReportPage } from './report-page.ts';

/** A state of the content folder, as a development server shows it. */
export interface ShownContent {
  /** Differs from that of every other state. */
  version: string;
  /** What is wrong with it; absent where pages can be made. */
  report?: string;
}

/** Requests for pages, as a development server answers them. */
export interface PageRequests {
  /** Waits until no page is being made, and then does something. */
  whenIdle: <Result>(act: () => Promise<Result>) => Promise<Result>;
}

/**
 * Has the development server look at the content before it makes a page, and answer with the report where there are
 * mistakes. A page is sent with the version of the content that it was made from. To be called once everything else
 * that the server gives has been asked, and before Astro is.
 */
export function answerPages(server: ViteDevServer, refresh: () => Promise<ShownContent>): PageRequests {
  const underWay = new Set<Promise<void>>();
  server.middlewares.use((request, response, next) => {
    const answer = async () => {
      const { version, report } = await refresh();
      response.setHeader('Server-Timing', `content;desc="${version}"`);
      if (report === undefined) {
        const sent = new Promise<void>((done) => response.once('close', done));
        underWay.add(sent);
        void sent.then(() => underWay.delete(sent));
        next();
        return;
      }
      const page = await server.transformIndexHtml(request.url ?? '/', renderReportPage(report));
      response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' });
      response.end(page);
    };
    answer().catch(next);
  });
  return {
    async whenIdle(act) {
      while (underWay.size > 0) await Promise.all(underWay);
      return act();
    },
  };
}
