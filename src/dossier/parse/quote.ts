/** A file's own words in a message: in quotation marks, on one line, shortened. */
export function quote(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  const characters = [...line.slice(0, 2 * longest)];
  return `"${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line}"`;
}

const longest = 60;
