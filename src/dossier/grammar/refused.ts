import type { GrammarSection } from './section.ts';

export const refused: GrammarSection = {
  id: 'refused',
  title: 'What is refused',
  parts: [
    {
      type: 'words',
      text: 'Content is data and is never run. Whatever could run, load something from elsewhere or hide from a reader is an error, before anything is built:',
    },
    {
      type: 'rules',
      rules: [
        'no-imports',
        'no-expressions',
        'no-html',
        'unknown-component',
        'unknown-attribute',
        'plain-attributes',
        'link-address',
        'no-images',
        'frontmatter-plain',
        'forbidden-character',
        'file-name',
        'file-encoding',
        'file-size',
        'too-complex',
      ],
    },
  ],
};
