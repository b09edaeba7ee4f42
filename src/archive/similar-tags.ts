/** Tags that could be one: what a writer is asked about, and nothing is done without asking. */
import type { VFileMessage } from 'vfile-message';
import { abbreviations } from './abbreviations.ts';
import type { TagPage } from './archive.ts';
import { inNote } from './in-note.ts';
import type { Permalink } from './permalinks.ts';
import { areInseparable, keepCompany, type Evidence } from './tag-contexts.ts';
import { differInHyphens, differInLetter, differInNumber, type KeyPair } from './tag-spellings.ts';
import { mainTopics, type Topic, type Topics } from './topics.ts';

export interface SimilarTags {
  readonly rare: Topic;
  /** The one used more, or the one that the writer has listed in `tags.yaml`. */
  readonly usual: Topic;
  readonly why: string;
}

interface Tag {
  readonly key: string;
  /** The older a tag, the smaller. */
  readonly age: number;
  readonly topic: Topic;
  readonly page: TagPage;
}

/**
 * Rather too few than too many: each should be worth a look. Two tags that are both listed in
 * `tags.yaml` are two.
 */
export function findSimilarTags(
  topics: Topics,
  pages: ReadonlyMap<Permalink, TagPage>,
): SimilarTags[] {
  const tags = [...mainTopics(topics)].flatMap(([key, topic], age): Tag[] => {
    const page = pages.get(topic.link.permalink);
    return page ? [{ key, age, topic, page }] : [];
  });
  const counts = new Map(tags.map(({ key, page }) => [key, page.count]));
  const byKey = new Map(tags.map((tag) => [tag.key, tag]));
  const suggested = new Map<string, SimilarTags>();
  const suggest = (why: string, pairs: readonly KeyPair[], fits = alwaysFits): void => {
    for (const pair of pairs) {
      const [a, b] = pair.map((key) => byKey.get(key));
      const id = pair.toSorted().join(' ');
      if (!a || !b || suggested.has(id) || (a.topic.definition && b.topic.definition)) continue;
      const [rare, usual] = isRarer(a, b) ? [a, b] : [b, a];
      if (fits(rare, usual)) suggested.set(id, { rare: rare.topic, usual: usual.topic, why });
    }
  };
  suggest('only hyphens differ', differInHyphens(counts));
  suggest('one is the plural of the other', differInNumber(counts));
  suggest('one letter differs', differInLetter(counts));
  suggest('one is short for the other', abbreviations([...counts.keys()]), fitsCompany);
  suggest('they stand on the same entries', inseparable(tags));
  return [...suggested.values()];
}

type Fits = (rare: Tag, usual: Tag) => boolean;

const alwaysFits: Fits = () => true;

/** Two letters are the initials of many things, so that more must speak for them. */
const OF_TWO_LETTERS: Evidence = { entries: 1, share: 1 / 3 };
const OF_MORE_LETTERS: Evidence = { entries: 3, share: 1 / 10 };

const fitsCompany: Fits = (rare, usual) => {
  const letters = Math.min(rare.key.length, usual.key.length);
  return keepCompany(rare.page, usual.page, letters === 2 ? OF_TWO_LETTERS : OF_MORE_LETTERS);
};

/** A tag that is listed in `tags.yaml` is the usual one; of two used equally often, the older one. */
function isRarer(a: Tag, b: Tag): boolean {
  const [isAListed, isBListed] = [a, b].map(({ topic }) => topic.definition !== undefined);
  if (isAListed !== isBListed) return isBListed === true;
  return a.page.count === b.page.count ? a.age > b.age : a.page.count < b.page.count;
}

function inseparable(tags: readonly Tag[]): KeyPair[] {
  const byPermalink = new Map(tags.map((tag) => [tag.page.permalink, tag]));
  return tags.flatMap(({ key, page }) =>
    page.coTags.flatMap(({ tag, count }): KeyPair[] => {
      const other = byPermalink.get(tag.permalink);
      return other && areInseparable(page, other.page, count) ? [[key, other.key]] : [];
    }),
  );
}

/** One a pair, at the first use of the rare tag. */
export const similarTagMessages = (similar: readonly SimilarTags[]): VFileMessage[] =>
  similar.map(({ rare, usual, why }) => {
    const { note, value } = rare.first;
    const [a, b] = [rare, usual].map(({ link, count }) => `#${link.name} (${counted(count)})`);
    return inNote('similar-tags', note, value, `${a} and ${b} could be one tag: ${why}`);
  });

const counted = (entries: number): string => `${entries} ${entries === 1 ? 'entry' : 'entries'}`;
