import { code, type GrammarSection } from './section.ts';
import { descriptionOf } from './description.ts';
import { recordFiles } from './record-files.ts';

export const folder: GrammarSection = {
  id: 'folder',
  title: 'The folder and its files',
  parts: [
    {
      type: 'words',
      text: 'A dossier is a folder, `content/`, of text files in UTF-8 whose names end with `.mdx`. Each holds one record: above, between two lines of three hyphens, its frontmatter; below, its body, which is Markdown. The name of a file, without `.mdx`, is the id by which all others speak of the record: lower-case letters a to z, digits and single hyphens.',
    },
    {
      type: 'table',
      caption: 'The files of a dossier',
      head: ['file', 'what it holds'],
      rows: recordFiles.map(({ file, schema }) => [code(file), descriptionOf(schema)]),
    },
    {
      type: 'words',
      text: 'Only `dossier.mdx` and `summary.mdx` must be there. Files and folders whose names begin with a dot are left out.',
    },
  ],
};
