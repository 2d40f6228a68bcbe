/**
 * `npm run build`: checks the content, builds the site beside the output folder, then puts it in its place.
 * A build that fails or is interrupted leaves the previous output as it was. Exit code 1 on any error.
 */
import { join } from 'node:path';
import type { Dossier } from '../dossier/dossier.ts';
import type { OnProgress } from '../dossier/progress.ts';
import {
  addToStagingFolder,
  dropStagingFolder,
  makeStagingFolder,
  OutputError,
  publishStagingFolder,
  restoreOutputFolder,
  type Staging,
} from '../load/output-folder.ts';
import { readDossier } from '../load/read-dossier.ts';
import { renderReport, wantsColor } from '../load/report-text.ts';
import { readSettings, type Settings, SettingsError } from '../load/settings.ts';
import { refuseWithheldNames } from '../load/site-files.ts';
import { beforeInterruption } from './interruption.ts';
import { showProgress } from './progress.ts';

const usage = `npm run build takes no arguments. The content folder is named by DOSSIER_CONTENT, or else "content":

  DOSSIER_CONTENT=DIR npm run build`;

const [argument] = process.argv.slice(2);
if (argument === undefined) {
  process.exitCode = await buildSite();
} else {
  process.stderr.write(`${usage}\n`);
  process.exitCode = argument === '--help' || argument === '-h' ? 0 : 2;
}

async function buildSite(): Promise<number> {
  try {
    return await buildFrom(readSettings());
  } catch (error) {
    if (!(error instanceof SettingsError || error instanceof OutputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function buildFrom(settings: Settings): Promise<number> {
  restoreOutputFolder(settings.out);
  const { onProgress, end } = showProgress();
  const { dossier, issues, files } = readDossier(settings.content, onProgress);
  end();
  if (issues.length > 0) {
    const color = wantsColor(process.stderr);
    process.stderr.write(`${renderReport(issues, { folder: settings.content, files, color })}\n`);
  }
  if (!dossier) {
    process.stderr.write('Nothing was built; the previous site, if any, stands as it was.\n');
    return 1;
  }
  const staging = makeStagingFolder(settings.out);
  beforeInterruption(() => {
    end();
    dropStagingFolder(staging);
  });
  try {
    await buildInto(staging, dossier, onProgress);
    onProgress({ stage: 'Putting the site in its place' });
    // Without a pause between its steps, in which a signal could interrupt it.
    publishStagingFolder(staging);
    end();
  } catch (error) {
    end();
    process.stderr.write(`The build failed: ${error instanceof Error ? error.message : String(error)}\n`);
    process.stderr.write('The previous site, if any, stands as it was.\n');
    return 1;
  } finally {
    dropStagingFolder(staging);
  }
  process.stdout.write(
    `Built ${dossier.claims.length} claims of ${dossier.articles.length} articles into ${settings.out}\n`,
  );
  return 0;
}

async function buildInto({ site, cache }: Staging, dossier: Dossier, onProgress: OnProgress): Promise<void> {
  onProgress({ stage: 'Preparing pages' });
  process.env['NODE_ENV'] = 'production';
  // Only now: a content folder with mistakes is told so before Astro has started up.
  const { build } = await import('astro');
  const { pageProgress } = await import('../site/page-progress.ts');
  await build({
    outDir: site,
    cacheDir: join(cache, 'astro'),
    vite: { cacheDir: join(cache, 'vite') },
    integrations: [pageProgress(onProgress)],
    logLevel: 'warn',
  });
  const { makeSearchIndex } = await import('../site/search-index.ts');
  addToStagingFolder(join(site, 'pagefind'), await makeSearchIndex(dossier, onProgress));
  refuseWithheldNames(site, dossier, onProgress);
}
