/** The example that README.md works through must be one that the rules accept. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildDossier } from '../../../src/dossier/index.ts';

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const examples = [...readme.matchAll(/```mdx\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const articleText = examples.find((text) => text.includes('<Claim')) ?? '';
const questionText = examples.find((text) => /^kind: count$/m.test(text)) ?? '';

test('the worked example passes without an error or a warning', () => {
  expect(articleText).toContain('question="evacuated"');
  const section = /^section: (\S+)$/m.exec(questionText)?.[1] ?? '';
  const { issues, dossier } = buildDossier([
    {
      path: 'dossier.mdx',
      content: `---\ntitle: The flood\nlead: A flood.\nperiod: 2024-03\nlanguage: en\nsections:\n  - id: ${section}\n    title: The flood\n---\n`,
    },
    { path: 'summary.mdx', content: '---\ntitle: Summary\n---\n' },
    { path: 'articles/gazette.mdx', content: articleText },
    { path: 'questions/evacuated.mdx', content: questionText },
    { path: 'sources/the-gazette.mdx', content: '---\nname: The Gazette\nkind: newspaper\n---\n' },
    { path: 'actors/fire-service.mdx', content: '---\nname: Fire service\nkind: government-body\n---\n' },
    { path: 'places/northbank.mdx', content: '---\nname: Northbank\nkind: town\n---\n' },
  ]);
  expect(issues).toEqual([]);
  expect(dossier?.weighings.get('evacuated')?.verdict).toBe('single-origin');
});
