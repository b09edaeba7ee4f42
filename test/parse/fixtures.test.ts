/**
 * Every folder of `test/fixtures` is a case: a note file, the entries and the messages it must give.
 *
 * To add one, make a folder with a note in it and run `npx vitest -u`; then read what was written.
 */
import { describe, expect, it } from 'vitest';
import { daysJson } from '../../src/cli/parse.ts';
import { severityOf } from '../../src/diagnostics.ts';
import { readNoteFile, type NoteFile } from '../../src/read/note-file.ts';
import { readCases } from '../support/cases.ts';

const entriesOf = ({ days }: NoteFile): string =>
  `${JSON.stringify(daysJson(days), undefined, 2)}\n`;

const messagesOf = ({ messages }: NoteFile): string =>
  messages
    .map((message) => {
      const place = `${message.line ?? 1}:${message.column ?? 1}`;
      return `${[place, severityOf(message), message.reason, message.ruleId].join('  ')}\n`;
    })
    .join('');

describe.each(readCases())('$name', ({ note, expected, messages }) => {
  it('gives its entries and messages', async () => {
    const file = readNoteFile(note);
    await expect(entriesOf(file)).toMatchFileSnapshot(expected);
    await expect(messagesOf(file)).toMatchFileSnapshot(messages);
  });
});
