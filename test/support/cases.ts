/** The folders of `test/fixtures`: a note file, and what it is expected to be read as. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

export interface Case {
  readonly name: string;
  /** The one file of the folder that is no expectation; its name may tell a date. */
  readonly note: string;
  /** The entries, as the `parse` command prints them. */
  readonly expected: string;
  /** One message a line: `line:col  severity  message  ruleId`. */
  readonly messages: string;
}

const EXPECTED = 'expected.json';
const MESSAGES = 'messages.txt';

function readCase(name: string): Case {
  const folder = join(FIXTURES, name);
  const notes = readdirSync(folder).filter((file) => ![EXPECTED, MESSAGES].includes(file));
  const [note, ...others] = notes;
  if (note === undefined || others.length > 0) {
    throw new Error(`${folder} holds ${notes.length} note files; a case has one`);
  }
  return {
    name,
    note: join(folder, note),
    expected: join(folder, EXPECTED),
    messages: join(folder, MESSAGES),
  };
}

/** Every case there is; a folder more is a case more. */
export const readCases = (): Case[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map((item) => readCase(item.name));
