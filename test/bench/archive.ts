/** What a site of years of notes takes to make, and how large its pages are. */
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeSite } from '../../src/eleventy/write-site.ts';
import { loadFolder } from '../../src/load.ts';
import { A_LIFE, dumpsOf, madeEntries } from '../support/made-archive.ts';

const MEGABYTE = 1e6;
const LARGEST = 8;

async function timed<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${name.padEnd(10)} ${seconds.padStart(6)} s\n`);
  return result;
}

interface Size {
  readonly name: string;
  readonly bytes: number;
}

/** Every page, the largest first. */
async function pageSizes(folder: string): Promise<Size[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = found.filter((item) => item.isFile() && item.name.endsWith('.html'));
  const sizes = await Promise.all(
    pages.map(async (page) => {
      const file = path.join(page.parentPath, page.name);
      return { name: path.relative(folder, file), bytes: (await stat(file)).size };
    }),
  );
  return sizes.sort((a, b) => b.bytes - a.bytes);
}

export async function benchArchive(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'archive-'));
  try {
    const [notes, output] = [path.join(folder, 'notes'), path.join(folder, 'site')];
    await mkdir(notes);
    for (const [name, text] of dumpsOf(madeEntries(A_LIFE))) {
      await writeFile(path.join(notes, name), text);
    }
    process.stdout.write(`A site of ${A_LIFE.entries} entries in ${A_LIFE.years} years\n\n`);
    const { settings, ...gathered } = await timed('read', () => loadFolder(notes));
    const { archive } = gathered;
    await timed('write', () => writeSite(gathered, settings, output));
    const memory = process.resourceUsage().maxRSS / 1024;
    process.stdout.write(`memory     ${memory.toFixed(0).padStart(6)} MB at most\n\n`);
    for (const [kind, pages] of Object.entries(archive)) {
      if (pages instanceof Map) process.stdout.write(`${kind.padEnd(14)} ${pages.size}\n`);
    }
    const sizes = await pageSizes(output);
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / MEGABYTE;
    process.stdout.write(`\n${sizes.length} pages, ${total.toFixed(0)} MB; the largest in KB:\n`);
    for (const { name, bytes } of sizes.slice(0, LARGEST)) {
      process.stdout.write(`${(bytes / 1000).toFixed(0).padStart(6)}  ${name}\n`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}
