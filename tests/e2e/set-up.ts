/** Before all tests: a browser, the site built at the root, and a server for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runBuild } from '../site/run-build.ts';
import { findBrowser } from './find-browser.ts';
import { serveFolder } from './serve-folder.ts';

/** Hands the address and the browser to the tests in the environment; `E2E_SITE` names a site that is built already. */
export default async function setUp() {
  process.env['E2E_BROWSER'] = findBrowser();
  const built = process.env['E2E_SITE'];
  const folder = built ?? mkdtempSync(join(tmpdir(), 'dossier-e2e-'));
  if (!built) {
    const { status, output } = runBuild({ DOSSIER_OUT: join(folder, 'site'), BASE: '', SITE: '' });
    if (status !== 0) throw new Error(`The site does not build:\n${output}`);
  }
  const server = await serveFolder(built ?? join(folder, 'site'));
  process.env['E2E_URL'] = server.url;
  return async () => {
    await server.stop();
    if (!built) rmSync(folder, { recursive: true, force: true });
  };
}
