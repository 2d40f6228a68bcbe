import { expect, test } from 'vitest';
import { article, issuesOf } from './told.ts';

// Every claim names one that is not there, and that all others resemble.
const claims = Array.from(
  { length: 3000 },
  (_, index) =>
    `<Claim id="monday-warehouse-burned-${index}x" supersedes="monday-warehouse-burnde-${index}x">It burned</Claim>.`,
);

// In milliseconds of processor time, which a busy machine does not add to.
const limit = 4000;

test(
  'of thousands of unknown ids every one is told, the first with what they may stand for',
  {
    timeout: 30_000,
  },
  () => {
    const start = process.cpuUsage();
    const issues = issuesOf('known-references', article(claims.join('\n\n')));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(limit);
    expect(issues).toHaveLength(claims.length);
    expect(issues[0]?.hint).toBe('Did you mean "monday-warehouse-burned-0x"?');
  },
);
