import { parseDossier } from '../../../src/dossier/parse/index.ts';
import type { ParsedDossier } from '../../../src/dossier/parse/parsed.ts';

/** Frontmatter of seven lines, the last of them empty: a body begins at line 8. */
export const articleHead = `---
title: Fire in the harbour
source: daily
published: 2024-03-05
language: en
---

`;

/** The issues of one file, each as `line:column rule message → hint`; missing other files are no matter here. */
export function reported(path: string, content: string | Uint8Array): string[] {
  return parseDossier([{ path, content }])
    .issues.filter(({ rule }) => rule !== 'missing-file')
    .sort((a, b) => a.span.start.offset - b.span.start.offset)
    .map(
      ({ span, rule, message, hint }) =>
        `${span.start.line}:${span.start.column} ${rule} ${message} → ${hint}`,
    );
}

/** The issues of an article with a body; the body begins at line 8. */
export function reportedOfBody(body: string): string[] {
  return reported('articles/monday.mdx', articleHead + body);
}

/** The one article of a dossier that has nothing but it. */
export function parsedArticle(body: string): ParsedDossier['articles'][number] {
  const { parsed } = parseDossier([{ path: 'articles/monday.mdx', content: articleHead + body }]);
  const [article] = parsed.articles;
  if (!article) throw new Error('The article could not be read.');
  return article;
}
