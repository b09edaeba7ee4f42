/** The system's reasons in words. */

const KNOWN: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EDQUOT: 'your share of the disk is full',
  EEXIST: 'there is such a file already; edit that one',
  EIO: 'the disk does not answer as it should',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENOENT: 'there is no such file',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'it is not a folder',
  EPERM: 'the system does not allow it',
  EROFS: 'it can be read, but not written to',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
};

/** Whether the system gave one of these codes. */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));

/** Whether it was the system that failed: it tells which of its calls. */
export const isOfSystem = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error;

/** Whether there was no such file or folder. */
export const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT');

/** Why something failed, for the blank in a message. */
export function why(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : error.message;
  return KNOWN[code] ?? code;
}

/** What stopped a command, as a line for the terminal. */
export function explain(error: unknown): string {
  if (!isOfSystem(error)) return error instanceof Error ? error.message : String(error);
  const place = 'path' in error ? `${String(error.path)}: ` : '';
  return `${place}cannot go on (${why(error)}); put that right and run the command again`;
}
