/** Words as they are compared: without accents, capitals and hyphens, with single spaces. */
export function folded(words: string): string {
  return (
    words
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[-‐–’'ʿʾ]/g, ' ')
      .toLowerCase()
      // A capital sigma at the end of what has been typed so far need not end the word.
      .replaceAll('ς', 'σ')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}
