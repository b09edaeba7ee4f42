/** Lists of all topics that are too long for one page, cut into parts that follow the alphabet. */
import type { TopicListPage, TopicPage } from './archive.ts';
import { withSides } from './groups.ts';
import { topicListPermalink, type Permalink } from './permalinks.ts';

/** With the course of each drawn beside it, a page of so many has some 250 KB. */
const MOST_TOPICS = 800;

/**
 * None where one page holds them all.
 *
 * @param list the address of the whole list
 * @param topics by alphabet
 */
export function topicLists(list: Permalink, topics: readonly TopicPage[]): TopicListPage[] {
  if (topics.length <= MOST_TOPICS) return [];
  const parts = Array.from({ length: Math.ceil(topics.length / MOST_TOPICS) }, (_, index) => {
    const part = topics.slice(index * MOST_TOPICS, (index + 1) * MOST_TOPICS);
    return {
      permalink: topicListPermalink(list, index + 1),
      first: part[0]?.name ?? '',
      last: part.at(-1)?.name ?? '',
      topics: part.map(({ permalink, name, labels, count, trend }) => ({
        permalink,
        name,
        ...(labels && { labels }),
        count,
        trend,
      })),
    };
  });
  return withSides(parts, ({ permalink, first, last }) => ({ permalink, first, last }));
}

/** Those with the most entries first; of two with as many, in the order given. */
export const mostUsed = (topics: Iterable<TopicPage>, most: number): TopicPage[] =>
  [...topics].sort((a, b) => b.count - a.count).slice(0, most);
