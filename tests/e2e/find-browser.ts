/** A Chromium to test in, found on the machine or installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';

/**
 * The path of a Chromium that starts. Looked for in this order:
 * 1. where `CHROMIUM_PATH` or `CHROME_PATH` points, and then nowhere else;
 * 2. Playwright's own, of the very release that Playwright was made for;
 * 3. the system's, where its packages put it;
 * 4. Playwright's own once more, now downloaded, with the libraries that it lacks where root runs this; on a machine
 *    that reaches the network through mirrors only, the download fails;
 * 5. the package of Debian and its like, which root alone can install.
 * @throws Error that says what to install, where none of these gives one
 */
export function findBrowser(): string {
  const told = process.env['CHROMIUM_PATH'] || process.env['CHROME_PATH'];
  if (told) {
    if (starts(told)) return told;
    throw new Error(`CHROMIUM_PATH or CHROME_PATH is "${told}", which is no browser that starts.`);
  }
  const found = firstThatStarts();
  if (found) return found;
  for (const install of [downloadChromium, installLibraries, installPackage]) {
    install();
    const installed = firstThatStarts();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium was found, and none could be installed. Install Chromium or Chrome with the means of your system, ' +
      'or run "npx playwright install --with-deps chromium", or point CHROMIUM_PATH to one.',
  );
}

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function firstThatStarts(): string | undefined {
  return [chromium.executablePath(), ...systemPaths].find(starts);
}

/** On Linux a browser may be there without the libraries that it needs; elsewhere it brings them along. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform !== 'linux' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

function downloadChromium() {
  say('No Chromium on this machine: downloading one.');
  run(process.execPath, [playwright, 'install', '--no-shell', 'chromium']);
}

function installLibraries() {
  if (!mayInstallPackages() || !existsSync(chromium.executablePath())) return;
  say('Installing the libraries that Chromium needs.');
  run(process.execPath, [playwright, 'install-deps', 'chromium']);
}

function installPackage() {
  if (!mayInstallPackages()) return;
  say('Installing the package chromium.');
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium']);
}

function mayInstallPackages(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Whether it worked is seen by whether a browser starts then; what it says is shown where it did not. */
function run(command: string, options: string[]) {
  const { status, stdout, stderr, error } = spawnSync(command, options, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 600_000,
  });
  const said = [stdout, stderr, error?.message ?? ''].join('\n').trim();
  // The last lines have the reason; before them stand all attempts.
  if (status !== 0) say(said.split('\n').slice(-8).join('\n'));
}

function say(words: string) {
  process.stderr.write(`${words}\n`);
}
