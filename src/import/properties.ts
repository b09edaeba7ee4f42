/** The front matter of a vault note → fields of the entry in it. */
import { valuesOf } from '../located.ts';
import { splitLines } from '../parse/lines.ts';
import { readTagLine } from '../parse/tags.ts';

/** What Obsidian calls front matter. */
export type Properties = Readonly<Record<string, unknown>>;

/** Fields of an entry, each empty where nothing is said of it. */
export interface Fields {
  readonly title: string | undefined;
  readonly tags: readonly string[];
  readonly links: readonly string[];
}

const NOTHING: Fields = { title: undefined, tags: [], links: [] };

export interface Told {
  readonly fields: Fields;
  /** `key: value`, for what no field of an entry can hold. */
  readonly unused: readonly string[];
}

/** What the properties say of an entry with this title. */
export function fieldsIn(properties: Properties, title: string | undefined): Told {
  let fields = NOTHING;
  const unused: string[] = [];
  for (const [key, value] of Object.entries(properties)) {
    const texts = textsOf(value);
    const read = texts && fieldsOf(key, texts, title ?? fields.title);
    if (read) fields = joined(fields, read);
    else unused.push(written(key, value));
  }
  return { fields, unused };
}

const joined = (one: Fields, other: Fields): Fields => ({
  title: one.title ?? other.title,
  tags: [...one.tags, ...other.tags],
  links: [...one.links, ...other.links],
});

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

function fieldsOf(
  key: string,
  texts: readonly string[],
  title: string | undefined,
): Fields | undefined {
  if (/^tags?$/i.test(key)) {
    const tags = texts.map(tagsOf);
    return tags.every((names) => names !== undefined)
      ? { ...NOTHING, tags: tags.flat() }
      : undefined;
  }
  const [text, ...more] = texts;
  if (/^title$/i.test(key) && text !== undefined && more.length === 0) {
    if (text === title) return NOTHING;
    if (title === undefined && !/[\r\n]/.test(text)) return { ...NOTHING, title: text };
  }
  const isLinks = texts.every((item) => /^https?:\/\/\S+$/.test(item));
  return isLinks ? { ...NOTHING, links: texts } : undefined;
}

/** `moe, rl` and `#moe #rl`; undefined for what no line of tags could say. */
function tagsOf(text: string): string[] | undefined {
  const names = text.split(/[\s,，]+/u).filter((name) => name !== '');
  const [line] = splitLines(names.map((name) => `#${name.replace(/^#+/, '')}`).join(' '));
  const read = line && readTagLine(line);
  return read && !read.stray ? valuesOf(read.tags) : undefined;
}
