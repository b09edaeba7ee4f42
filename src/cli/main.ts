/**
 * The command line: one file a command, all of them listed here.
 *
 * Exit codes: 0 done, 1 a note or the system stood in the way, 2 the command was not understood.
 */
import { Command, CommanderError } from 'commander';
import { buildCommand } from './build.ts';
import { checkCommand } from './check.ts';
import { glossaryCommand } from './glossary.ts';
import { importCommand } from './import.ts';
import { newCommand } from './new.ts';
import { parseCommand } from './parse.ts';
import { resolveCommand } from './resolve.ts';
import { serveCommand } from './serve.ts';

const program = new Command('reading-notes').description(
  'Turns notes on research papers into a bilingual site',
);
const commands = [
  buildCommand,
  serveCommand,
  checkCommand,
  newCommand,
  importCommand,
  resolveCommand,
  glossaryCommand,
  parseCommand,
];
for (const command of commands) {
  program.addCommand(command.exitOverride());
}

try {
  await program.exitOverride().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
