import { sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** How long no further event must come, and how long they may go on coming, in milliseconds. */
const quiet = 40;
const longest = 500;

/** How long after a look there is another one without an event, in milliseconds. */
const pause = 1000;

/**
 * Looks at a folder soon after anything in it has changed. A burst of events, such as of an editor that saves in
 * several steps, is one. Now and then it looks without an event: a watcher misses changes on some file systems, those
 * made before it is ready, and all of a folder that goes away and comes back.
 * @param look gives whether anything was new
 */
export function watchFolder(
  { watcher, httpServer }: ViteDevServer,
  folder: string,
  look: () => Promise<boolean>,
): void {
  let latest: number | undefined;
  let burst: NodeJS.Timeout | undefined;
  const end = () => {
    latest = undefined;
    void look();
  };
  watcher.add(folder);
  watcher.on('all', (_event, path) => {
    if (path !== folder && !path.startsWith(folder + sep)) return;
    latest ??= Date.now() + longest;
    clearTimeout(burst);
    burst = setTimeout(end, Math.min(quiet, Math.max(0, latest - Date.now())));
  });

  let between: NodeJS.Timeout;
  const lookUnasked = async () => {
    const missed = latest === undefined && (await look());
    if (missed) watcher.unwatch(folder).add(folder);
    between = setTimeout(next, pause);
  };
  const next = () => void lookUnasked();
  between = setTimeout(next, pause);
  httpServer?.once('close', () => {
    clearTimeout(burst);
    clearTimeout(between);
  });
}
