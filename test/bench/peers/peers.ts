/** Sites of the same entries by other generators, to compare with. */
import { spawnSync } from 'node:child_process';
import { cp, symlink } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from '../measure.ts';
import { writeMarkdown, type DatedEntry, type MarkdownFile } from './entries.ts';

export interface Peer {
  readonly name: string;
  /** What is missing on this machine, if something is. */
  readonly missing: string | undefined;
  /** More entries than this take longer, or more memory, than anybody waits for or has. */
  readonly mostEntries: number;
  /** Writes the sources into an empty folder; gives the command that builds them. */
  readonly prepare: (
    entries: readonly DatedEntry[],
    folder: string,
    output: string,
  ) => Promise<Command>;
}

const matter = (values: Readonly<Record<string, unknown>>): string => {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n`;
};

function hugoText({ date, title, tags, authors, others, text }: MarkdownFile): string {
  return `${matter({ date, title, days: [date], tags, authors, others })}${text}\n`;
}

const hasHugo = spawnSync('hugo', ['version']).status === 0;

export const HUGO: Peer = {
  name: 'Hugo',
  missing: hasHugo ? undefined : 'hugo',
  mostEntries: Infinity,
  async prepare(entries, folder, output) {
    await cp(path.join(import.meta.dirname, 'hugo'), folder, { recursive: true });
    await writeMarkdown(path.join(folder, 'content', 'entries'), entries, hugoText);
    return { file: 'hugo', args: ['--quiet', '--destination', output], cwd: folder };
  },
};

/** Nunjucks would run over the braces of formulas. */
function blogText({ date, title, tags, authors, others, text }: MarkdownFile): string {
  return `${matter({ date, title, tags, authors, others })}{% raw %}\n${text}\n{% endraw %}\n`;
}

const MODULES = fileURLToPath(new URL('../../../node_modules', import.meta.url));

export const BLOG: Peer = {
  name: 'Eleventy blog',
  missing: undefined,
  mostEntries: 16_000,
  async prepare(entries, folder, output) {
    await cp(path.join(import.meta.dirname, 'blog'), folder, { recursive: true });
    await symlink(MODULES, path.join(folder, 'node_modules'));
    await writeMarkdown(path.join(folder, 'entries'), entries, blogText);
    const program = path.join(MODULES, '@11ty/eleventy/cmd.cjs');
    return {
      file: process.execPath,
      args: [program, '--quiet', `--output=${output}`],
      cwd: folder,
    };
  },
};
