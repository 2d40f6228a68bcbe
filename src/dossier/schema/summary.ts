import { z } from 'zod';
import { text } from './fields.ts';

/** Frontmatter of `summary.mdx`. */
export const summarySchema = z
  .strictObject({
    title: text.describe('The heading of the summary.'),
  })
  .describe('The consolidated summary. The body is prose that cites claims.');

export type SummaryFields = z.output<typeof summarySchema>;
