import { z } from 'zod';

/** What a schema says of itself or of a field: the manual, with code between backticks. */
export function descriptionOf(type: z.core.$ZodType): string {
  return z.globalRegistry.get(type)?.description ?? '';
}
