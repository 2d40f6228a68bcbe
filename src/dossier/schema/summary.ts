import { z } from 'zod';
import { text } from './fields.ts';

/** Frontmatter of `summary.mdx`. Its body is the consolidated summary: prose that cites claims. */
export const summarySchema = z.strictObject({
  /** The heading of the summary. */
  title: text,
});

export type SummaryFields = z.output<typeof summarySchema>;
