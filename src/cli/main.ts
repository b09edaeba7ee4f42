/**
 * The command line: one file a command, all of them listed here.
 *
 * Exit codes: 0 done, 1 a note or the system stood in the way, 2 the command was not understood.
 */
import { Command, CommanderError } from 'commander';
import { explain } from '../read/system-error.ts';

/** Each is loaded only when it is asked for, or when help lists them all. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./build.ts')).buildCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  new: async () => (await import('./new.ts')).newCommand,
  import: async () => (await import('./import.ts')).importCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  resolve: async () => (await import('./resolve.ts')).resolveCommand,
  glossary: async () => (await import('./glossary.ts')).glossaryCommand,
  parse: async () => (await import('./parse.ts')).parseCommand,
};

const program = new Command('reading-notes').description(
  'Turns notes on research papers into a bilingual site',
);
const asked = COMMANDS[process.argv[2] ?? ''];
for (const load of asked ? [asked] : Object.values(COMMANDS)) {
  program.addCommand((await load()).exitOverride());
}

try {
  await program.exitOverride().parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    process.stderr.write(`${explain(error)}\n`);
    process.exitCode = 1;
  }
}
