/** Diagnostics on the terminal: `path:line:col  severity  message  ruleId`. */
import type { VFileMessage } from 'vfile-message';
import { severityOf, type Severity } from '../diagnostics.ts';

const place = ({ file, line, column }: VFileMessage): string =>
  [file ?? '', line ?? 1, column ?? 1].join(':');

/** On one line, whatever the name of the file or the note says. */
export const toLine = (message: VFileMessage): string =>
  visible([place(message), severityOf(message), message.reason, message.ruleId].join('  '));

/** Notes and file names may hold characters that a terminal takes as commands. */
export const visible = (line: string): string =>
  line.replace(
    /[\p{Cc}\u2028\u2029]/gu,
    (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );

export const toJson = (message: VFileMessage): object => ({
  file: message.file ?? null,
  line: message.line ?? null,
  column: message.column ?? null,
  severity: severityOf(message),
  ruleId: message.ruleId ?? null,
  message: message.reason,
});

/** `1 note`, `2 notes`, `3 entries`. */
export const counted = (number: number, noun: string): string =>
  `${number} ${number === 1 ? noun : `${noun}s`.replace(/(?<=[^aeiou])ys$/, 'ies')}`;

/** `2 errors, 1 warning`; what there is none of is left out. */
export function summary(messages: readonly VFileMessage[]): string {
  const severities: Severity[] = ['error', 'warning', 'info'];
  return severities
    .map((severity) => ({
      severity,
      number: messages.filter((message) => severityOf(message) === severity).length,
    }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => counted(number, severity === 'info' ? 'remark' : severity))
    .join(', ');
}
