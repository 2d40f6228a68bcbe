import type { GrammarSection } from './section.ts';

export const answers: GrammarSection = {
  id: 'answers',
  title: 'The summary: claims cited, answers computed',
  parts: [
    {
      type: 'words',
      text: 'In `summary.mdx` and `dossier.mdx` no figure and no date stands by itself: it is the words of a link to a claim, or it is computed. `<Answer question="…"/>` puts the answer to a question, with its verdict, as the claims have it on the day of the build.',
    },
    {
      type: 'example',
      title: 'A paragraph of the summary',
      example: {
        'summary.mdx':
          '---\ntitle: What is known, and who says so\n---\n\nThe fire in the [harbour](place:harbour) cost lives. The minister counts [three dead](claim:monday-dead); over all accounts: <Answer question="dead"/>.',
      },
    },
  ],
};
