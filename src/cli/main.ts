/** The command line: one file a command, all of them listed here. */
import { Command } from 'commander';
import { parseCommand } from './parse.ts';

const program = new Command('reading-notes')
  .description('Turns notes on research papers into a bilingual site')
  .addCommand(parseCommand);

program.exitOverride();
await program.parseAsync();
