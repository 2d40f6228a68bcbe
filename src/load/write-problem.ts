/** Why something could not be written, after its path: "cannot be written: the disk is full"; undefined for errors that are not the file system's. */
export function writeProblem(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  return reasons[String(error.code)] ?? `cannot be written (${String(error.code)})`;
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: 'is there already',
  ENOENT: 'is there no longer',
  ENOTDIR: 'would lie in a file, not in a folder',
  EACCES: 'cannot be written: permission was denied',
  EPERM: 'cannot be written: permission was denied',
  EROFS: 'cannot be written: the disk is read-only',
  ENOSPC: 'cannot be written: the disk is full',
  ENAMETOOLONG: 'has too long a name',
};

/** True for an error of the file system of one of these kinds. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
