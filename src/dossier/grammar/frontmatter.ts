import { z } from 'zod';
import { describeField, formOf, isRequired, unwrapField } from '../template/field-form.ts';
import { descriptionOf } from './description.ts';
import { recordFiles } from './record-files.ts';
import { code, type GrammarPart, type GrammarSection } from './section.ts';

export const frontmatter: GrammarSection = {
  id: 'frontmatter',
  title: 'The frontmatter of every kind',
  parts: [
    {
      type: 'words',
      text: 'Frontmatter is YAML, kept plain: keys, a colon, values. Dates and numbers stand without quotes; words need them only where they hold a colon and a space or begin with a sign. Any other key than these is a mistake, and most often a slip.',
    },
    ...recordFiles.flatMap(({ id, title, file, schema, examples }): GrammarPart[] => [
      { type: 'heading', id, title: `${title}: ${code(file)}` },
      {
        type: 'table',
        caption: `Keys of ${file}`,
        head: ['key', 'meaning', 'takes'],
        rows: Object.entries(schema.shape).map(([key, type]) => [
          `${code(key)}${isRequired(type) ? ', required' : ''}`,
          descriptionOf(type),
          describeForm(type),
        ]),
      },
      ...examples.map((example): GrammarPart => ({ type: 'example', ...example })),
    ]),
  ],
};

/** What a field takes in frontmatter: a list may stand for one, and a map has its keys on lines of their own. */
function describeForm(type: z.core.$ZodType): string {
  switch (formOf(type)) {
    case 'one':
      return describeField(type);
    case 'list':
      return `${describeField(type)}; or a list of them`;
    case 'map':
      return 'a map from language tag to words';
    case 'entries': {
      const inner = unwrapField(type);
      const entry = inner instanceof z.ZodArray ? inner.element : undefined;
      if (!(entry instanceof z.ZodObject)) return entry ? `a list, each ${describeField(entry)}` : 'a list';
      const keys = Object.entries(entry.shape);
      const names = keys.map(([key]) => code(key)).join(' and ');
      const meanings = keys.map(([key, field]) => `${code(key)}: ${descriptionOf(field)}`);
      return `a list of entries with ${names}. ${meanings.join(' ')}`;
    }
  }
}
