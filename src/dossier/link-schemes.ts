/** The record schemes of links: `actor:minister`. */
export const linkSchemes = ['actor', 'source', 'place', 'claim', 'question', 'article'] as const;
export type LinkScheme = (typeof linkSchemes)[number];
