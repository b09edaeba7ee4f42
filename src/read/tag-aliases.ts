/** Which name stands for which tag: each name may stand for one alone. */
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import type { Point, TagDefinition } from '../model.ts';
import { tagKey } from '../parse/tag-key.ts';

interface PlacedName {
  readonly name: string;
  readonly place: Point;
}

export interface PlacedTag extends Omit<TagDefinition, 'aliases'>, PlacedName {
  readonly aliases: readonly PlacedName[];
}

interface Settled {
  readonly tags: readonly TagDefinition[];
  readonly messages: readonly VFileMessage[];
}

/** Who comes first keeps a name; the others are told. */
export function settleAliases(placed: readonly PlacedTag[]): Settled {
  const tags = new Map<string, PlacedTag>();
  const messages: VFileMessage[] = [];
  for (const tag of placed) {
    const first = tags.get(tagKey(tag.name));
    if (first) messages.push(diagnose('tag-alias', tag.place, sameTag(tag, first)));
    else tags.set(tagKey(tag.name), tag);
  }
  const owners = new Map(tags);
  const settled = [...tags.values()].map((tag) => {
    const kept = tag.aliases.filter((alias) => {
      const message = refuse(alias, tag, owners, tags);
      if (message) messages.push(message);
      else owners.set(tagKey(alias.name), tag);
      return !message;
    });
    const { name, label, description } = tag;
    return { name, label, description, aliases: kept.map((alias) => alias.name) };
  });
  return { tags: settled, messages };
}

type Tags = ReadonlyMap<string, PlacedTag>;

/**
 * Says why a tag may not have an alias. Tags that are aliases of each other come to light here too,
 * for each is a tag of its own.
 *
 * @param owners the tag of each name that is given away
 */
function refuse(
  alias: PlacedName,
  tag: PlacedTag,
  owners: Tags,
  tags: Tags,
): VFileMessage | undefined {
  const key = tagKey(alias.name);
  const owner = owners.get(key);
  if (!owner) return undefined;
  const detail = `“${alias.name}” is “${tag.name}”`;
  if (owner === tag) return diagnose('needless-alias', alias.place, detail);
  const reason = tags.has(key) ? ofItsOwn(alias, owner) : ofAnother(alias, owner);
  return diagnose('tag-alias', alias.place, reason);
}

const sameTag = (tag: PlacedName, first: PlacedName): string =>
  `“${tag.name}” is the same tag as “${first.name}” (line ${first.place.line}); make one of the two`;

const ofItsOwn = (alias: PlacedName, { place }: PlacedName): string =>
  `“${alias.name}” is a tag of its own (line ${place.line}); remove this alias or that tag`;

const ofAnother = (alias: PlacedName, { name, place }: PlacedName): string =>
  `“${alias.name}” is an alias of “${name}” already (line ${place.line}); remove one of the two`;
