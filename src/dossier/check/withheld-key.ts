import type { Rule } from './rule.ts';
import { withheldNamesOf } from './withheld-names.ts';

/**
 * Where the names of `withheld.mdx` are hashed with a key that is kept elsewhere, that key must be in
 * DOSSIER_WITHHELD_KEY for them to be looked for. Whoever has not been given it can check and build all the same;
 * whoever publishes needs it.
 *
 * Cause: the variable is not set.
 * Fix: set it, or leave the search to whoever has the key.
 */
export const withheldKey: Rule = {
  id: 'withheld-key',
  level: 'warning',
  description:
    'Names that are hashed with a secret can be looked for only where DOSSIER_WITHHELD_KEY holds it; elsewhere nothing is searched, and the warning says so.',
  ok: [{ 'withheld.mdx': listWith('') }],
  notOk: [{ 'withheld.mdx': listWith('secret: 0123456789abcdef\n') }],
  check(parsed, report) {
    const opened = withheldNamesOf(parsed);
    if (!parsed.withheld || !opened || !('locked' in opened) || opened.locked !== 'without-key') return;
    report({
      span: parsed.withheld.spanOf('secret'),
      message: 'The names withheld could not be looked for: DOSSIER_WITHHELD_KEY is not set.',
      hint: 'Set it to the key of the list before anything is published; without the key, leave that to who has it.',
    });
  },
};

function listWith(line: string): string {
  return `---\nsalt: 00112233445566778899aabbccddeeff\n${line}names:\n  - ${'0123456789abcdef'.repeat(4)}\n---`;
}
