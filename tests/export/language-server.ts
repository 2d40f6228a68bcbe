/** The language server that the Astro extension of editors runs, spoken to as an editor speaks to it. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

const require = createRequire(import.meta.url);

const settings = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', '..', '.vscode', 'settings.json'), 'utf8'),
) as Record<string, unknown>;

/** Starts the server on a folder, as the extension starts it under this project's settings. */
export async function openEditor(root: string) {
  const bin = require.resolve('@astrojs/language-server/bin/nodeServer.js');
  const server = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
  connection.listen();
  const rootUri = pathToFileURL(root).href;
  const tsdk = dirname(require.resolve('typescript'));
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'dossier' }],
    capabilities: {
      textDocument: { completion: {}, diagnostic: {}, hover: { contentFormat: ['markdown'] } },
      workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
    },
    initializationOptions: {
      typescript: { tsdk },
      contentIntellisense: settings['astro.content-intellisense'],
    },
  });
  await connection.sendNotification('initialized', {});

  let version = 0;
  /** Shows a text as a file of the content folder, whatever is on the disk. */
  async function show(path: string, text: string): Promise<{ uri: string }> {
    const uri = pathToFileURL(join(root, 'content', path)).href;
    version += 1;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'mdx', version, text },
    });
    return { uri };
  }

  return {
    /** What the editor underlines in a file. */
    async diagnose(path: string, text: string): Promise<string[]> {
      const textDocument = await show(path, text);
      const report = await connection.sendRequest<{ items?: { message: string }[] }>(
        'textDocument/diagnostic',
        { textDocument },
      );
      return (report.items ?? []).map(({ message }) => message);
    },
    /** What the editor offers at the mark `|` of a text: each with what it tells of it. */
    async complete(path: string, marked: string): Promise<Record<string, string>> {
      const textDocument = await show(path, marked.replace('|', ''));
      const answer = await connection.sendRequest<{ items: { label: string; documentation?: unknown }[] }>(
        'textDocument/completion',
        { textDocument, position: positionOfMark(marked) },
      );
      return Object.fromEntries(
        answer.items.map(({ label, documentation }) => [label, textOf(documentation)]),
      );
    },
    /** What the editor tells of the place at the mark `|` of a text. */
    async explain(path: string, marked: string): Promise<string> {
      const textDocument = await show(path, marked.replace('|', ''));
      const hover = await connection.sendRequest<{ contents: unknown } | null>('textDocument/hover', {
        textDocument,
        position: positionOfMark(marked),
      });
      return textOf(hover?.contents);
    },
    /** Tells the server of files that have changed on the disk, as an editor does of those that it was asked to watch. */
    async noticeChanged(paths: readonly string[]): Promise<void> {
      const changes = paths.map((path) => ({ uri: pathToFileURL(join(root, path)).href, type: 2 }));
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
    },
    close(): void {
      connection.dispose();
      server.kill();
    },
  };
}

function positionOfMark(marked: string): { line: number; character: number } {
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

function textOf(markup: unknown): string {
  return typeof markup === 'string' ? markup : ((markup as { value?: string } | undefined)?.value ?? '');
}
