import { expect, test } from 'vitest';
import { countLevels } from '../../../src/load/report-count.ts';
import { article, issuesOf } from './told.ts';

// Every claim names one that is not there, and that all others resemble.
const claims = Array.from(
  { length: 900 },
  (_, index) =>
    `<Claim id="monday-warehouse-burned-${index}x" supersedes="monday-warehouse-burnde-${index}x">It burned</Claim>.`,
);

// In milliseconds of processor time, which a busy machine does not add to.
const limit = 4000;

test(
  'of thousands of unknown ids every one is counted, the first of each file with what they may stand for',
  { timeout: 30_000 },
  () => {
    const start = process.cpuUsage();
    const text = article(claims.join('\n\n'))['articles/monday.mdx']!;
    const days = ['friday', 'monday', 'thursday', 'tuesday'];
    const articles = days.map((day) => [`articles/${day}.mdx`, text.replaceAll('="monday-', `="${day}-`)]);
    const issues = issuesOf('known-references', Object.fromEntries(articles));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(limit);
    expect(countLevels(issues).errors).toBe(days.length * claims.length);
    expect(issues[0]?.hint).toBe('Did you mean "friday-warehouse-burned-0x"?');
  },
);
