import { execFileSync } from 'node:child_process';

/** The day of this build, `YYYY-MM-DD` in UTC; the day of `SOURCE_DATE_EPOCH` where a reproducible build states one. */
export const buildDay = new Date(
  process.env['SOURCE_DATE_EPOCH'] ? Number(process.env['SOURCE_DATE_EPOCH']) * 1000 : Date.now(),
)
  .toISOString()
  .slice(0, 10);

/** The short id of the commit that this site is built from; undefined outside a Git checkout. */
export const commit = readCommit();

function readCommit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
}
