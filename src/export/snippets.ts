import type { ParsedDossier } from '../dossier/parse/parsed.ts';
import { type Choice, listChoices } from './record-choice.ts';

/** A snippet of Visual Studio Code, as its snippet files have them. */
export interface Snippet {
  scope: 'mdx';
  /** What is typed to get it. */
  prefix: string;
  /** What is put in its place, in the language of TextMate snippets. */
  body: string;
  description: string;
}

/**
 * Snippets for writing the bodies of a dossier, by name: a whole `<Claim>` or `<Answer>`, with the ids to choose
 * from; `"ID"` for the attributes of claims that name speakers and questions, which takes the place of what stands
 * between the quotes; and `SCHEME:ID` for links.
 */
export function recordSnippets(parsed: ParsedDossier): Readonly<Record<string, Snippet>> {
  const choices = listChoices(parsed);
  const { actor, source, question } = choices;
  const speakers = [...actor, ...source];
  return Object.fromEntries([
    snippet('A claim', 'claim', claimBody(speakers, question)),
    snippet('The answer to a question', 'answer', `<Answer question="${choiceOf(1, question)}"/>`),
    ...[...speakers, ...question].map(({ id, label }) => snippet(label, `"${id}"`)),
    ...Object.entries(choices).flatMap(([scheme, records]) =>
      records.map(({ id, label }) => snippet(label, `${scheme}:${id}`)),
    ),
  ]);
}

/** A snippet under a name of its own; what is typed is also what is put there, where nothing else is given. */
function snippet(description: string, prefix: string, body = prefix): [string, Snippet] {
  return [`${description} (${prefix})`, { scope: 'mdx', prefix, body, description }];
}

/** Attributes in the order in which they are best written; those that a claim does without are easily taken out. */
function claimBody(speakers: readonly Choice[], questions: readonly Choice[]): string {
  const attributes = [
    'id="${1:$TM_FILENAME_BASE-word}"',
    `by="${choiceOf(2, speakers)}"`,
    `question="${choiceOf(3, questions)}"`,
    'value="$4"',
    'when="$5"',
    'loc="$6"',
  ];
  return `<Claim ${attributes.join(' ')}>\${7:$TM_SELECTED_TEXT}</Claim>$0`;
}

/**
 * A stop with ids to choose from. What stands first is taken where nobody chooses: no id, but a sign that the check
 * refuses, for a wrong attribution would not be noticed.
 */
function choiceOf(stop: number, choices: readonly Choice[]): string {
  return `\${${stop}|${['?', ...choices.map(({ id }) => id)].join(',')}|}`;
}
