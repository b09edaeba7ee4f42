/** Dumps as a writer types them → what is published of them, read back. */
import { XmlElement, parseXml, type XmlNode } from '@rgrove/parse-xml';
import type { Archive } from '../../src/archive/archive.ts';
import { buildArchive } from '../../src/archive/build-archive.ts';
import { referencesOf } from '../../src/link/entry-references.ts';
import { paperIds } from '../../src/link/identity.ts';
import type { IsoDate, Note, Settings, TagDefinition } from '../../src/model.ts';
import { parse } from '../../src/parse/parse.ts';
import { renderEntry } from '../../src/render/render.ts';
import { settings } from '../archive/notes.ts';

/** The notes of a file that begins with its date. */
export function notesIn(dump: string, file = 'notes/a.txt'): Note[] {
  return parse(dump).days.flatMap(({ date = '2025-01-22' as IsoDate, entries }) =>
    entries.map((entry) => ({
      date,
      entry,
      rendered: renderEntry(entry, { repairMath: true }).rendered,
      references: referencesOf(entry),
      ids: paperIds(entry),
      file,
    })),
  );
}

/** What everything is published of. */
export interface SiteData {
  readonly archive: Archive;
  readonly settings: Settings;
}

export const siteOf = (
  notes: readonly Note[],
  changes: Partial<Settings> = {},
  tags: readonly TagDefinition[] = [],
): SiteData => ({
  archive: buildArchive(notes, settings(changes), tags).archive,
  settings: settings(changes),
});

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;

/** The root of a document; throws where it is not well-formed. */
export const readXml = (text: string): XmlElement => {
  const { root } = parseXml(text);
  if (!root) throw new Error('No root element');
  return root;
};

export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter(isElement).filter((child) => child.name === name);

/** The text of the first child of the name. */
export const textIn = (element: XmlElement, name: string): string | undefined =>
  childrenOf(element, name)[0]?.text;
