/** The addresses at which a tag was found under another name, or would be looked for. */
import type { Note } from '../model.ts';
import type { TagRedirect } from './archive.ts';
import { tagPermalink, type Permalink } from './permalinks.ts';
import { slugify } from './slugs.ts';
import { TAG, type Topic, type Topics } from './topics.ts';

/** None has the address of a tag, and each has one of its own. */
export function tagRedirects(notes: readonly Note[], tags: Topics): TagRedirect[] {
  const topics = new Set(tags.byKey.values());
  const pages = new Set([...topics].map(({ link }) => link.permalink));
  const redirects = new Map<Permalink, TagRedirect>();
  const lead = (permalink: Permalink, from: string, to: Topic | undefined): void => {
    if (!to || pages.has(permalink) || redirects.has(permalink)) return;
    redirects.set(permalink, { permalink, from, to: to.link });
  };
  for (const [key, { permalink }] of tags.addresses) lead(permalink, key, tags.byKey.get(key));
  for (const name of spellings(notes, topics)) {
    lead(tagPermalink(slugify(name)), name, tags.byKey.get(TAG.keyOf(name)));
  }
  return [...redirects.values()];
}

/** Letters of another width are the same tag, but would have made another address. */
function spellings(notes: readonly Note[], topics: ReadonlySet<Topic>): Set<string> {
  const found = new Set<string>();
  for (const { definition } of topics) definition?.aliases.forEach((alias) => found.add(alias));
  for (const note of notes) TAG.valuesOf(note).forEach(({ value }) => found.add(value));
  return found;
}
