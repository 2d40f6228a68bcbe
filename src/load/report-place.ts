import { join, relative, sep } from 'node:path';

/**
 * The path of a file of the content folder as a report names it: from `root`, with forward slashes. The file `.` is
 * the content folder itself.
 */
export function reportPath(folder: string, file: string, root = process.cwd()): string {
  const shown = relative(root, folder) || '.';
  return (file === '.' ? shown : join(shown, file)).split(sep).join('/');
}
