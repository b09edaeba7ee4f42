/** `glossary.yaml`: what Korean terms are called in English, so that either finds the other. */
import * as v from 'valibot';
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { GlossaryTerm, Point } from '../model.ts';
import { evenlySpaced } from './bilingual.ts';
import { readYamlFile } from './yaml-file.ts';
import type { YamlMap } from './yaml.ts';

const english = v.pipe(
  v.string('must be a term or a list of terms, with numbers and words such as true between quotes'),
  v.transform(evenlySpaced),
  v.regex(/\p{Script=Latin}/u, 'must have Latin letters, for it is English'),
);

const englishTerms = v.pipe(
  v.array(english),
  v.minLength(1, 'has no English term; write one behind the colon'),
);

export interface GlossaryFile {
  readonly glossary: readonly GlossaryTerm[];
  readonly messages: readonly VFileMessage[];
}

/** Reads and checks the file; a missing one is an empty one. */
export function readGlossary(file: string): GlossaryFile {
  const { yaml, messages: found } = readYamlFile(file);
  const read = Object.entries(yaml.data).map(([key, value]) => readTerm(key, value, yaml));
  const { first, repeats } = apart(
    read.flatMap(({ term }) => term ?? []),
    ({ ko }) => termKey(ko),
  );
  const messages = [
    ...found,
    ...read.flatMap(({ messages }) => messages),
    ...repeats.map(sameTerm),
  ];
  for (const message of messages) message.file = file;
  return { glossary: first.map(({ ko, en }) => ({ ko, en })), messages };
}

/** Spellings with one key are one Korean term: `강화 학습`, `강화학습`. */
export const termKey = (ko: string): string => ko.toLowerCase().replace(/\s+/g, '');

interface PlacedTerm extends GlossaryTerm {
  readonly place: Point;
}

interface ReadTerm {
  readonly term?: PlacedTerm;
  readonly messages: readonly VFileMessage[];
}

function readTerm(key: string, value: unknown, yaml: YamlMap): ReadTerm {
  const ko = evenlySpaced(key);
  const place = yaml.keyPointOf([key]);
  if (!/\p{Script=Hangul}/u.test(ko)) {
    const reason = `“${ko}” has no Hangul; write the Korean term in front of the colon, the English behind it`;
    return { messages: [diagnose('bad-setting', place, reason)] };
  }
  const isList = Array.isArray(value);
  const placeOf = (index: unknown): Point =>
    yaml.pointOf(isList && typeof index === 'number' ? [key, index] : [key]);
  const result = v.safeParse(englishTerms, isList ? value : [value].filter(isGiven));
  if (!result.success) {
    const messages = result.issues.map(({ path, message }) =>
      diagnose('bad-setting', placeOf(path?.[0].key), `“${ko}” ${message}`),
    );
    return { messages };
  }
  const placed = result.output.map((text, index) => ({ text, place: placeOf(index) }));
  const { first, repeats } = apart(placed, ({ text }) => text.toLowerCase());
  const messages = repeats.map(({ item: { text, place } }) =>
    diagnose('repeated-term', place, `“${text}” is given twice for “${ko}”`),
  );
  return { term: { ko, en: first.map(({ text }) => text), place }, messages };
}

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

interface Repeat<Item> {
  readonly item: Item;
  readonly of: Item;
}

/** The first item of each key, and those that come again. */
function apart<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): { readonly first: readonly Item[]; readonly repeats: readonly Repeat<Item>[] } {
  const first = new Map<string, Item>();
  const repeats: Repeat<Item>[] = [];
  for (const item of items) {
    const of = first.get(keyOf(item));
    if (of) repeats.push({ item, of });
    else first.set(keyOf(item), item);
  }
  return { first: [...first.values()], repeats };
}

const sameTerm = ({ item, of }: Repeat<PlacedTerm>): VFileMessage =>
  diagnose(
    'bad-setting',
    item.place,
    `“${item.ko}” is the same term as “${of.ko}” (line ${of.place.line}); make one of the two`,
  );
