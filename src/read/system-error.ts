/** The system's reasons in words. */

const KNOWN: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'there is such a file already; edit that one',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENOENT: 'there is no such file',
  ENOTDIR: 'it is not a folder',
};

/** Why the system refused, for the blank in a message. */
export function why(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return KNOWN[code] ?? code;
}
