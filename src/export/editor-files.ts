import type { SourceFile } from '../dossier/model.ts';
import type { ParsedDossier } from '../dossier/parse/parsed.ts';
import { parsePath } from '../dossier/parse/path.ts';
import { type FileKind, schemas } from '../dossier/schema/index.ts';
import { frontmatterSchema } from './frontmatter-schema.ts';
import { recordSnippets } from './snippets.ts';

/**
 * The files from which editors know a dossier, by path from the project's root: snippets for Visual Studio Code; and
 * what Astro's language server, on which its extension is built, reads to complete, explain and check frontmatter:
 * a JSON Schema a kind of file, and a list of which file is of which kind. Astro itself writes these for its content
 * collections, which the files of a dossier are not.
 * @param folderUrl the content folder as a `file:` address, with a slash at its end
 */
export function editorFiles(
  files: readonly SourceFile[],
  parsed: ParsedDossier,
  folderUrl: string,
): Readonly<Record<string, string>> {
  const kinds = Object.keys(schemas) as FileKind[];
  const entries = files.flatMap(({ path }) => {
    const { kind } = parsePath(path);
    return kind ? [[addressOf(path, folderUrl), kind]] : [];
  });
  const collections = kinds.map((name) => ({ hasSchema: true, name }));
  return {
    ...Object.fromEntries(
      kinds.map((kind) => [
        `.astro/collections/${kind}.schema.json`,
        jsonText(frontmatterSchema(kind, parsed)),
      ]),
    ),
    '.astro/collections/collections.json': jsonText({ collections, entries: Object.fromEntries(entries) }),
    '.vscode/dossier.code-snippets': jsonText(recordSnippets(parsed)),
  };
}

/** A file as the language server looks it up: decoded, and in small letters, for systems that do not tell them apart. */
function addressOf(path: string, folderUrl: string): string {
  const folder = decodeURIComponent(folderUrl);
  return `${folder}${path}`.toLowerCase();
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
