import { clearScreenDown, moveCursor } from 'node:readline';
import { createInterface } from 'node:readline/promises';

/** The user has left a question unanswered. */
export class NoAnswerError extends Error {
  override name = 'NoAnswerError';
}

/**
 * Lets a function ask questions on the terminal, and closes it again.
 * @throws NoAnswerError where the user ends the input, or interrupts
 */
export async function withTerminal<Result>(
  use: (ask: (question: string) => Promise<string>) => Promise<Result>,
): Promise<Result> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // A question that is still open when the input ends would never be settled.
  const ended = new Promise<never>((_resolve, reject) => {
    terminal.once('close', () => {
      reject(new NoAnswerError('\nNothing was written.'));
    });
  });
  try {
    return await Promise.race([use((question) => terminal.question(question)), ended]);
  } finally {
    ended.catch(() => undefined);
    terminal.close();
  }
}

/**
 * Asks for lines until an empty one, and wipes each off the terminal once it is read.
 * @throws NoAnswerError where the user interrupts
 */
export async function askInPrivate(introduction: string, question: string): Promise<string[]> {
  process.stdout.write(introduction);
  return withTerminal(async (ask) => {
    const lines: string[] = [];
    for (let line = await ask(question); line.trim() !== ''; line = await ask(question)) {
      lines.push(line);
      // A terminal that does not know its width says 0.
      const rows = Math.ceil((question.length + line.length + 1) / (process.stdout.columns || 80));
      moveCursor(process.stdout, 0, -rows);
      clearScreenDown(process.stdout);
    }
    return lines;
  });
}

/** The lines of the standard input. */
export async function readInput(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of createInterface({ input: process.stdin })) lines.push(line);
  return lines;
}
