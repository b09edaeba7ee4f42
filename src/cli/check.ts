/** `check`: everything that is wrong or could be misread, with its place. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { VFileMessage } from 'vfile-message';
import { isError } from '../diagnostics.ts';
import { loadFiles, loadFolder, SETTINGS_FILE } from '../load.ts';
import { readSettings } from '../read/settings.ts';
import { summary, toJson, toLine } from './report.ts';

async function checkPath(path: string): Promise<readonly VFileMessage[]> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) return (await loadFolder(path)).messages;
  const { settings } = await readSettings(join(path, '..', SETTINGS_FILE));
  const { messages } = await loadFiles([path], settings);
  // A link leads to another file, and only the whole folder tells whether there is one.
  return messages.filter(({ ruleId }) => ruleId !== 'broken-link');
}

function print(messages: readonly VFileMessage[], format: string): void {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(messages.map(toJson), undefined, 2)}\n`);
    return;
  }
  for (const message of messages) process.stdout.write(`${toLine(message)}\n`);
  process.stderr.write(`${summary(messages) || 'Nothing to complain about'}\n`);
}

export const checkCommand = new Command('check')
  .description('list what is wrong with notes or settings, and what could be misread')
  .argument('[path...]', 'folders or files', ['notes'])
  .addOption(
    new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'),
  )
  .action(async (paths: string[], { format }: { format: string }) => {
    const messages = (await Promise.all(paths.map(checkPath))).flat();
    print(messages, format);
    if (messages.some(isError)) process.exitCode = 1;
  });
