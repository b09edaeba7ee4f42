/** The system's reasons in words. */

const KNOWN: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EEXIST: 'there is such a file already; edit that one',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  ENOENT: 'there is no such file',
  ENOTDIR: 'it is not a folder',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is not UTF-8',
};

/** Whether there was no such file or folder. */
export const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** Why something failed, for the blank in a message. */
export function why(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : error.message;
  return KNOWN[code] ?? code;
}
