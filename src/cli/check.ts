/** `check`: everything that is wrong or could be misread, with its place. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import type { VFileMessage } from 'vfile-message';
import { findSimilarTags, similarTagMessages, type SimilarTags } from '../archive/similar-tags.ts';
import { isError } from '../diagnostics.ts';
import { SETTINGS_FILE, TAGS_FILE } from '../inputs.ts';
import { loadFiles, loadFolder } from '../load.ts';
import { readSettings } from '../read/settings.ts';
import { readTags } from '../read/tags-file.ts';
import { summary, toJson, toLine } from './report.ts';
import { suggestedYaml } from './suggest-tags.ts';

interface Checked {
  readonly messages: readonly VFileMessage[];
  /** One file alone tells nothing of tags. */
  readonly similar: readonly SimilarTags[];
}

async function checkPath(path: string): Promise<Checked> {
  const isFolder = await stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
  if (isFolder) {
    const { archive, tags, messages } = await loadFolder(path);
    return { messages, similar: findSimilarTags(tags, archive.tags) };
  }
  const { settings } = readSettings(join(path, '..', SETTINGS_FILE));
  const { tags } = readTags(join(path, '..', TAGS_FILE));
  const { messages } = loadFiles([path], { settings, tags, glossary: [] });
  // A link leads to another file, and only the whole folder tells whether there is one.
  return { messages: messages.filter(({ ruleId }) => ruleId !== 'broken-link'), similar: [] };
}

function print(messages: readonly VFileMessage[], format: string): void {
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(messages.map(toJson), undefined, 2)}\n`);
    return;
  }
  for (const message of messages) process.stdout.write(`${toLine(message)}\n`);
  process.stderr.write(`${summary(messages) || 'Nothing to complain about'}\n`);
}

function suggest(similar: readonly SimilarTags[], messages: readonly VFileMessage[]): void {
  for (const message of messages.filter(isError)) process.stderr.write(`${toLine(message)}\n`);
  process.stdout.write(suggestedYaml(similar));
  if (similar.length === 0) process.stderr.write('No two tags look alike\n');
}

interface CheckOptions {
  readonly format: string;
  readonly suggestTags?: true;
}

export const checkCommand = new Command('check')
  .description('list what is wrong with notes or settings, and what could be misread')
  .argument('[path...]', 'folders or files', ['notes'])
  .addOption(
    new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'),
  )
  .option('--suggest-tags', 'print lines for tags.yaml that make one of tags that look alike')
  .action(async (paths: string[], { format, suggestTags }: CheckOptions) => {
    const checked = await Promise.all(paths.map(checkPath));
    const messages = checked.flatMap((each) => each.messages);
    const similar = checked.flatMap((each) => each.similar);
    if (suggestTags) suggest(similar, messages);
    else print([...messages, ...similarTagMessages(similar)], format);
    if (messages.some(isError)) process.exitCode = 1;
  });
