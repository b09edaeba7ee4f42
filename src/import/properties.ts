/** What a note says beside its text, in front matter or by its name → fields of its one entry. */
import type { Entry, Located } from '../model.ts';
import { splitLines } from '../parse/lines.ts';
import { readTagLine } from '../parse/tags.ts';

/** What Obsidian calls front matter. */
export type Properties = Readonly<Record<string, unknown>>;

export interface Completed {
  readonly entry: Entry;
  /** `key: value`, for what no field of an entry can hold. */
  readonly unused: readonly string[];
}

/** Adds what the properties say and the entry does not say itself. */
export function withProperties(entry: Entry, properties: Properties): Completed {
  let completed = entry;
  const unused: string[] = [];
  for (const [key, value] of Object.entries(properties)) {
    const texts = textsOf(value);
    const fields = texts && fieldsOf(key, texts, completed);
    if (fields) completed = withFields(completed, fields);
    else unused.push(written(key, value));
  }
  return { entry: completed, unused };
}

/** Each property as `key: value`; one without a value says nothing. */
export const writtenOf = (properties: Properties): string[] =>
  Object.entries(properties)
    .filter(([, value]) => textsOf(value)?.length !== 0)
    .map(([key, value]) => written(key, value));

const written = (key: string, value: unknown): string =>
  `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;

/** A text, a number, or a list of them; undefined for what is deeper. */
function textsOf(value: unknown): string[] | undefined {
  const items: unknown[] = Array.isArray(value) ? value : [value ?? ''];
  const texts = items.filter((item) => typeof item === 'string' || typeof item === 'number');
  if (texts.length < items.length) return undefined;
  return texts.map((text) => String(text).trim()).filter((text) => text !== '');
}

export interface Fields {
  readonly title?: string;
  readonly tags?: readonly string[];
  readonly links?: readonly string[];
}

function fieldsOf(key: string, texts: readonly string[], entry: Entry): Fields | undefined {
  if (/^tags?$/i.test(key)) {
    const tags = texts.map(tagsOf);
    return tags.every((names) => names !== undefined) ? { tags: tags.flat() } : undefined;
  }
  const [text, ...more] = texts;
  if (/^title$/i.test(key) && text !== undefined && more.length === 0) {
    if (text === entry.title?.value) return {};
    if (!entry.title && !/[\r\n]/.test(text)) return { title: text };
  }
  return texts.every((item) => /^https?:\/\/\S+$/.test(item)) ? { links: texts } : undefined;
}

/** `moe, rl` and `#moe #rl`; undefined for what no line of tags could say. */
function tagsOf(text: string): string[] | undefined {
  const names = text.split(/[\s,，]+/u).filter((name) => name !== '');
  const [line] = splitLines(names.map((name) => `#${name.replace(/^#+/, '')}`).join(' '));
  const read = line && readTagLine(line);
  return read && !read.stray ? read.tags.map(({ value }) => value) : undefined;
}

/** Adds to the fields of an entry without repeating what is there. */
export function withFields(entry: Entry, { title, tags = [], links = [] }: Fields): Entry {
  const { start } = entry.position;
  const placed = (value: string): Located => ({ value, position: { start, end: start } });
  const fresh = (own: readonly Located[], more: readonly string[]): Located[] => {
    const known = new Set(own.map(({ value }) => value));
    return [...new Set(more)].filter((text) => !known.has(text)).map(placed);
  };
  return {
    ...entry,
    title: title === undefined ? entry.title : placed(title),
    tags: [...entry.tags, ...fresh(entry.tags, tags)],
    // On top, where addresses stand; the list at the end may hold other links.
    links: [...fresh(entry.links, links), ...entry.links],
  };
}
