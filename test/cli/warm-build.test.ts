import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { FileKeys } from '../../src/cache/file-keys.ts';
import { NoteStore } from '../../src/cache/note-store.ts';
import { toolVersion } from '../../src/cache/tool-version.ts';
import { build } from '../../src/cli/build.ts';
import { differences, treeOf } from '../support/tree.ts';
import { EditedNotes } from './edits.ts';
import { folderOf } from './run.ts';

const said: string[] = [];

beforeEach(() => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  said.length = 0;
});

/** Builds, and returns what was said, whatever the folder of the site is called. */
async function run(notes: string, output: string, cache: string): Promise<string> {
  said.length = 0;
  await build({ notes, output, cache });
  return said.join('').replaceAll(output, 'site');
}

const SEED = 7;
const ROUNDS = 6;

describe('a build after others', () => {
  it('writes what the first one would, and says the same, whatever was changed', async () => {
    const folder = folderOf({ 'notes/.keep': '' });
    const notes = new EditedNotes(join(folder, 'notes'), SEED);
    const [site, cold] = [join(folder, 'site'), join(folder, 'cold')];
    for (let round = 0; round < ROUNDS; round++) {
      const edits = [notes.edit(), ...(round % 3 === 0 ? [notes.edit(), notes.edit()] : [])];
      const saidWarm = await run(notes.folder, site, join(folder, 'cache'));
      const saidCold = await run(notes.folder, cold, join(folder, `cache-${round}`));
      expect(differences(treeOf(site), treeOf(cold)), edits.join(', ')).toEqual([]);
      expect(saidWarm, edits.join(', ')).toBe(saidCold);
      rmSync(cold, { recursive: true });
    }
  }, 300_000);
});

const NOTES = {
  '2025-01-22.txt':
    'On Small Caches\n(Ana Seo)\n작은 캐시에 대한 [[On Rare Names]] 연구.\n#cache\nOn Rare Names\n(Ana Seo)\n드문 이름.\n#names',
  '2025-03-31.txt': 'On Queues\n(Cho Im)\n줄에 대한 연구.\n#queue',
  '2025-01-23.txt': 'On Stacks\n(Ana Seo)\n쌓기에 대한 연구.\n#stack',
};

/** A site of three days that has been built once, and what it should still be. */
async function builtOnce() {
  const root = folderOf(
    Object.fromEntries(Object.entries(NOTES).map(([name, text]) => [`notes/${name}`, text])),
  );
  const [notes, site, cache] = ['notes', 'site', 'cache'].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  const again = (): Promise<string> => run(notes, site, cache);
  const first = await again();
  return { root, notes, site, cache, again, first, tree: treeOf(site) };
}

const entryPage = '2025/01/22/on-small-caches/index.html';

/** Files are the same ones as before only if nobody wrote them anew. */
const identityOf = (folder: string, file: string): number => statSync(join(folder, file)).ino;

describe('what has not changed', () => {
  it('is left alone, and said again', async () => {
    const { site, again, first, tree } = await builtOnce();
    const before = [...tree.keys()].map((file) => identityOf(site, file));
    expect(await again()).toBe(first);
    expect([...tree.keys()].map((file) => identityOf(site, file))).toEqual(before);
  });

  it('is left alone while a note is added and taken away', async () => {
    const { site, notes, again, tree } = await builtOnce();
    const kept = ['assets/site.css', entryPage, 'authors/ana-seo/index.html'];
    const before = kept.map((file) => identityOf(site, file));
    const other = join(notes, '2025-03-01.txt');
    writeFileSync(other, 'Another\n(Bora Kim)\n다른 것.\n#other');
    await again();
    expect(existsSync(join(site, '2025/03/01/another/index.html'))).toBe(true);
    expect(kept.map((file) => identityOf(site, file))).toEqual(before);
    rmSync(other);
    await again();
    expect(differences(treeOf(site), tree)).toEqual([]);
    expect(kept.map((file) => identityOf(site, file))).toEqual(before);
  });

  it('is kept when a note has an error, and made of the notes again after it', async () => {
    const { site, notes, again, tree } = await builtOnce();
    const bad = join(notes, 'undated.txt');
    writeFileSync(bad, NOTES['2025-01-23.txt']);
    expect(await again()).toContain('site is left as it was');
    expect(differences(treeOf(site), tree)).toEqual([]);
    rmSync(bad);
    await again();
    expect(differences(treeOf(site), tree)).toEqual([]);
  });
});

it('draws the picture of a note anew with the note', async () => {
  const { root, notes, site, again } = await builtOnce();
  writeFileSync(join(notes, 'site.yaml'), 'social-images: entries\n');
  await again();
  const text = NOTES['2025-01-23.txt'].replace('Stacks', 'Heaps');
  writeFileSync(join(notes, '2025-01-23.txt'), text);
  await again();
  const cold = join(root, 'cold');
  await run(notes, cold, join(root, 'fresh'));
  expect(differences(treeOf(site), treeOf(cold))).toEqual([]);
  expect(existsSync(join(site, '2025/01/23/on-heaps/image.png'))).toBe(true);
  expect(existsSync(join(site, '2025/01/23/on-stacks'))).toBe(false);
});

it('tells the offline worker of a changed note, and leaves nothing of it without the setting', async () => {
  const { root, notes, site, again, tree } = await builtOnce();
  const file = join(notes, '2025-01-23.txt');
  writeFileSync(join(notes, 'site.yaml'), 'offline: true\n');
  await again();
  const before = treeOf(site).get('offline-worker.js');
  writeFileSync(file, NOTES['2025-01-23.txt'].replace('연구', '다른 연구'));
  await again();
  const cold = join(root, 'cold');
  await run(notes, cold, join(root, 'fresh'));
  expect(differences(treeOf(site), treeOf(cold))).toEqual([]);
  expect(treeOf(site).get('offline-worker.js')).not.toBe(before);
  writeFileSync(file, NOTES['2025-01-23.txt']);
  writeFileSync(join(notes, 'site.yaml'), 'offline: false\n');
  await again();
  expect(differences(treeOf(site), tree)).toEqual([]);
});

describe('a site that was touched', () => {
  test.each<[string, (site: string) => void]>([
    [
      'by a change',
      (site) => {
        writeFileSync(join(site, entryPage), 'mine');
      },
    ],
    [
      'by a change that keeps size and time',
      (site) => {
        const file = join(site, entryPage);
        const { atime, mtime, size } = statSync(file);
        writeFileSync(file, 'x'.repeat(size));
        utimesSync(file, atime, mtime);
      },
    ],
    [
      'by a missing page',
      (site) => {
        rmSync(join(site, entryPage));
      },
    ],
    [
      'by a page too many',
      (site) => {
        writeFileSync(join(site, '2025/01/extra.html'), '');
      },
    ],
    [
      'by a folder too many',
      (site) => {
        mkdirSync(join(site, 'tags/extra'));
      },
    ],
    [
      'by another folder in its place',
      (site) => {
        renameSync(site, `${site}-moved`);
      },
    ],
    [
      'by a file where a folder was',
      (site) => {
        rmSync(join(site, 'tags'), { recursive: true });
        writeFileSync(join(site, 'tags'), '');
      },
    ],
  ])('%s is whole again', async (_, touch) => {
    const { site, again, tree } = await builtOnce();
    touch(site);
    await again();
    expect(differences(treeOf(site), tree)).toEqual([]);
  });
});

describe('a cache', () => {
  /** Files of the cache, each changed by a function of its bytes. */
  const spoil = (cache: string, change: (bytes: Buffer) => Uint8Array): void => {
    for (const item of readdirSync(cache, { recursive: true, withFileTypes: true })) {
      const file = join(item.parentPath, item.name);
      if (item.isFile()) writeFileSync(file, change(readFileSync(file)));
    }
  };
  const flip = (bytes: Buffer, at: number): Buffer => {
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    return bytes;
  };

  test.each<[string, (cache: string) => void]>([
    [
      'that is gone',
      (cache) => {
        rmSync(cache, { recursive: true });
      },
    ],
    [
      'that is empty',
      (cache) => {
        spoil(cache, () => Buffer.alloc(0));
      },
    ],
    [
      'half written',
      (cache) => {
        spoil(cache, (bytes) => bytes.subarray(0, bytes.length / 2));
      },
    ],
    [
      'damaged at its beginning',
      (cache) => {
        spoil(cache, (bytes) => flip(bytes, 20));
      },
    ],
    [
      'damaged in its middle',
      (cache) => {
        spoil(cache, (bytes) => flip(bytes, Math.floor(bytes.length / 2)));
      },
    ],
    [
      'damaged at its end',
      (cache) => {
        spoil(cache, (bytes) => flip(bytes, bytes.length - 200));
      },
    ],
    [
      'of something else',
      (cache) => {
        spoil(cache, () => Buffer.from('{"version":1}\n'));
      },
    ],
    [
      'that cannot be one',
      (cache) => {
        rmSync(cache, { recursive: true });
        writeFileSync(cache, 'a file');
      },
    ],
  ])('%s is as good as none', async (_, change) => {
    const { root, site, notes, cache, again } = await builtOnce();
    change(cache);
    const [name, text] = ['2025-01-23.txt', NOTES['2025-01-23.txt']];
    writeFileSync(join(notes, name), text.replace('Stacks', 'Heaps'));
    await again();
    const cold = join(root, 'cold');
    await run(notes, cold, join(root, 'fresh'));
    expect(differences(treeOf(site), treeOf(cold))).toEqual([]);
  });

  it('of another version of the tool is as good as none', async () => {
    const { cache } = await builtOnce();
    const keys = new FileKeys();
    const file = join(cache, '..', 'notes/2025-01-22.txt');
    const find = (version: string) =>
      new NoteStore(join(cache, 'notes'), version, keys, true).find(file, Infinity);
    expect(find(toolVersion())?.notes.length).toBe(2);
    expect(find('another')).toBeUndefined();
  });

  it('damaged where only reading tells is found out, and the site made without it', async () => {
    const { root, site, notes, cache, again } = await builtOnce();
    // The rests of the notes are at the beginning of the file, one behind the other.
    const file = join(cache, 'notes');
    writeFileSync(file, flip(readFileSync(file), 5));
    const added = join(notes, '2025-01-24.txt');
    writeFileSync(added, 'On Heaps\n(Ana Seo)\n[[On Small Caches]]에 이어서.\n#cache');
    await again();
    const cold = join(root, 'cold');
    await run(notes, cold, join(root, 'fresh'));
    expect(differences(treeOf(site), treeOf(cold))).toEqual([]);
  });
});
