import type { GrammarSection } from './section.ts';

export const markdown: GrammarSection = {
  id: 'markdown',
  title: 'Markdown',
  parts: [
    {
      type: 'words',
      text: 'Paragraphs, headings, lists, quotations, emphasis and code are those of Markdown; tables, footnotes, strikethrough and bare addresses those of [GitHub-flavoured Markdown](https://github.github.com/gfm/). Braces and the sign for less than begin something else here: in prose write `\\{` and `&lt;`. No line begins with the word import or export.',
    },
    {
      type: 'example',
      title: 'A list, a table, a quotation and a footnote',
      example: `- It <Claim id="monday-store" by="union" loc="2">began in a **store**</Claim>.
- Nobody *saw* it begin.[^1]

| who          | what                                                                    |
| ------------ | ----------------------------------------------------------------------- |
| the minister | <Claim id="monday-calm" by="minister" loc="3">All is under control</Claim> |

> We saw the flames from the quay.

[^1]: The paper names no witness.`,
    },
  ],
};
