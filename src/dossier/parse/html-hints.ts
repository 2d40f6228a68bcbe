/** What to write in place of an HTML tag. */
export function hintForHtml(name: string): string {
  return hints.get(name.toLowerCase()) ?? 'Write it in Markdown, without the tag.';
}

const hints: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'Write [words](https://…).',
    b: 'Write **words**.',
    strong: 'Write **words**.',
    i: 'Write *words*.',
    em: 'Write *words*.',
    s: 'Write ~~words~~.',
    del: 'Write ~~words~~.',
    br: 'End the line with a backslash, or begin a new paragraph.',
    hr: 'Write three hyphens on a line of their own.',
    p: 'Leave an empty line between paragraphs.',
    blockquote: 'Begin each line of the quotation with "> ".',
    code: 'Write `words`.',
    ul: 'Begin each entry with "- ".',
    ol: 'Begin each entry with "1. ".',
    li: 'Begin each entry with "- ".',
    h1: 'Begin the line with "## ".',
    h2: 'Begin the line with "## ".',
    h3: 'Begin the line with "### ".',
    table: 'Write the table in Markdown, with | between cells.',
    img: 'Leave the image out.',
    script: 'Remove it: nothing in a content file is ever run.',
    style: 'Remove it: the look of the site is made elsewhere.',
    iframe: 'Remove it, or link to the page: [words](https://…).',
    sup: 'Write a footnote: [^1].',
  }),
);
