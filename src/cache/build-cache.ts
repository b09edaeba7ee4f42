/** What one build leaves to the next, in a folder that may be removed or kept as one likes. */
import { join, resolve } from 'node:path';
import { FileKeys } from './file-keys.ts';
import { removeLeftovers } from './leftovers.ts';
import { KeptTexts } from './kept-texts.ts';
import { NoteStore } from './note-store.ts';
import { isUntouched, readRecord, stamp, writeRecord, type SiteRecord } from './site-record.ts';
import { toolVersion } from './tool-version.ts';

const NOTES = 'notes';
const SITE = 'site';
const TEXTS = 'texts';

/** What is known of a site when it has been written. */
export type WrittenSite = Omit<SiteRecord, 'version' | 'output' | 'time'>;

export class BuildCache {
  readonly #folder: string;
  readonly #version = toolVersion();
  readonly keys = new FileKeys();
  readonly texts: KeptTexts;

  constructor(folder: string) {
    this.#folder = folder;
    this.texts = new KeptTexts(join(folder, TEXTS), this.#version);
    for (const name of [NOTES, SITE]) removeLeftovers(folder, `${name}.`);
  }

  /** @param isTrusted whether to take anything from what is there */
  openNotes(isTrusted: boolean): NoteStore {
    return new NoteStore(join(this.#folder, NOTES), this.#version, this.keys, isTrusted);
  }

  /** The site that is in a folder, if this tool wrote it last of all, and nobody touched it since. */
  siteIn(output: string): SiteRecord | undefined {
    const record = readRecord(
      join(this.#folder, SITE),
      (found) => found.version === this.#version && found.output === resolve(output),
    );
    return record && isUntouched(record) ? record : undefined;
  }

  keepSite(output: string, site: WrittenSite): void {
    const [version, folder] = [this.#version, resolve(output)];
    writeRecord(join(this.#folder, SITE), {
      ...site,
      version,
      output: folder,
      time: stamp(folder),
    });
  }
}
