import { distance } from 'fastest-levenshtein';
import { claimName } from './naming.ts';
import { claimsOf } from './records.ts';
import type { Rule } from './rule.ts';

/**
 * Two scopes under one question should be the same or plainly different.
 *
 * Cause: one scope was written in two ways, so that two claims that count the same are never compared.
 * Fix: write it the same way in both claims; or, where they do count different things, say so more plainly.
 */
export const scopesDiffer: Rule = {
  id: 'scopes-differ',
  level: 'warning',
  description:
    'Claims are compared only where their `scope` is written the same, letter by letter. Two scopes that differ by a slip, by capitals or by the order of their words are probably one.',
  ok: [
    '<Claim id="monday-a" question="dead" value="3" when="2024-03-05" scope="on the first night">Three</Claim>, <Claim id="monday-b" question="dead" value="1" when="2024-03-05" scope="dockers">one</Claim>.',
    '<Claim id="monday-a" question="dead" value="3" when="2024-03-05" scope="until 4 March">Three</Claim>, <Claim id="monday-b" question="dead" value="1" when="2024-03-05" scope="until 5 March">one</Claim>.',
  ],
  notOk: [
    '<Claim id="monday-a" question="dead" value="3" when="2024-03-05" scope="Dockers only">Three</Claim>, <Claim id="monday-b" question="dead" value="1" when="2024-03-05" scope="dockers  only">one</Claim>.',
    '<Claim id="monday-a" question="dead" value="3" when="2024-03-05" scope="firefighters">Three</Claim>, <Claim id="monday-b" question="dead" value="1" when="2024-03-05" scope="firefigthers">one</Claim>.',
  ],
  check(parsed, report) {
    const scopes = new Map<string, string[]>();
    for (const { claim } of claimsOf(parsed)) {
      const { question, scope } = claim.attributes;
      if (!question || !scope?.value.trim()) continue;
      const earlier = scopes.get(question.value) ?? [];
      scopes.set(question.value, earlier);
      if (earlier.includes(scope.value)) continue;
      const alike = earlier.find((other) => areAlike(other, scope.value));
      earlier.push(scope.value);
      if (!alike) continue;
      report({
        span: scope.span,
        message: `${claimName(claim)} has the scope "${scope.value}", but an earlier claim on "${question.value}" has "${alike}"; they are not compared.`,
        hint: `Did you mean "${alike}"?`,
      });
    }
  },
};

/** Numbers tell scopes apart: "until 4 March" and "until 5 March" are no slips of each other. */
function areAlike(a: string, b: string): boolean {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  if ([...one].sort().join(' ') === [...two].sort().join(' ')) return true;
  if (numbersOf(one) !== numbersOf(two)) return false;
  const [left, right] = [one.join(' '), two.join(' ')];
  return distance(left, right) <= Math.min(3, Math.floor(Math.max(left.length, right.length) / 5));
}

function wordsOf(scope: string): string[] {
  return scope.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function numbersOf(words: readonly string[]): string {
  return words.filter((word) => /\p{N}/u.test(word)).join(' ');
}
