/** `tags.yaml`: what a writer says of tags. A tag may be left out, and so may every key of it. */
import * as v from 'valibot';
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { Bilingual, TagDefinition } from '../model.ts';
import { tagKey } from '../parse/tag-key.ts';
import { inBoth, words } from './bilingual.ts';
import { settleAliases, type PlacedTag } from './tag-aliases.ts';
import { readKeys, readYamlFile } from './yaml-file.ts';
import type { YamlMap } from './yaml.ts';

/** One text for both languages, or one for either. */
const bilingual = v.nullish(
  v.union(
    [inBoth, v.strictObject({ ko: v.nullish(words), en: v.nullish(words) })],
    'must be a text, or one each for ko and en',
  ),
);

const alias = v.pipe(
  v.string('must be text; write it without #, and a number between quotes'),
  v.trim(),
  v.check((text) => tagKey(unmarked(text)) !== '', 'must not be empty'),
  v.transform(unmarked),
);

const aliases = v.nullish(
  v.union(
    [
      v.pipe(
        alias,
        v.transform((text) => [text]),
      ),
      v.array(alias),
    ],
    'must be a list such as [mixture-of-experts, sparse-moe]: without #, and with numbers between quotes',
  ),
);

const schema = v.object(
  { label: bilingual, description: bilingual, aliases },
  'must have lines such as “label: …” below it',
);

export interface TagsFile {
  readonly tags: readonly TagDefinition[];
  readonly messages: readonly VFileMessage[];
}

/** Reads and checks the file; a missing one is an empty one. */
export function readTags(file: string): TagsFile {
  const { yaml, messages: found } = readYamlFile(file);
  const read = Object.entries(yaml.data).map(([key, value]) => readTag(key, value, yaml));
  const settled = settleAliases(read.flatMap(({ tag }) => tag ?? []));
  const messages = [...found, ...read.flatMap(({ messages }) => messages), ...settled.messages];
  for (const message of messages) message.file = file;
  return { tags: settled.tags, messages };
}

interface ReadTag {
  readonly tag?: PlacedTag;
  readonly messages: readonly VFileMessage[];
}

function readTag(key: string, value: unknown, yaml: YamlMap): ReadTag {
  const name = unmarked(key);
  const place = yaml.keyPointOf([key]);
  if (tagKey(name) === '') {
    const reason = `“${key}” names no tag; write its name in front of the colon`;
    return { messages: [diagnose('bad-setting', place, reason)] };
  }
  const { values, messages } = readKeys(schema, value ?? {}, yaml, [key]);
  if (!values) return { messages };
  const aliases = (values.aliases ?? []).map((alias, index) => ({
    name: alias,
    place: yaml.pointOf([key, 'aliases', index]),
  }));
  const label = completed(values.label, name);
  return {
    tag: { name, place, aliases, label, description: completed(values.description) },
    messages,
  };
}

/** A tag as a writer may have typed it, with its mark. */
function unmarked(text: string): string {
  return text.trim().replace(/^[#＃]+/, '');
}

/** @param missing what stands in for the language that is left out, if not the other one */
function completed(text: v.InferOutput<typeof bilingual>, missing?: string): Bilingual | undefined {
  const given = text?.ko ?? text?.en;
  if (typeof given !== 'string') return undefined;
  return { ko: text?.ko ?? missing ?? given, en: text?.en ?? missing ?? given };
}
