/** What both formats say of a feed. */
import type { TopicLink } from '../archive/archive.ts';
import { absoluteUrl, feedPermalink, type FeedFormat } from '../archive/permalinks.ts';
import { mainLanguage } from '../main-language.ts';
import type { IsoDate, Language, Settings } from '../model.ts';
import type { Feed } from './feeds.ts';

/** The site, and the tag that the feed is about. */
export function feedTitle({ tag, languages }: Feed, { title }: Settings): string {
  const language = mainLanguage(languages);
  return tag ? `${title[language]} · ${nameOf(tag, language)}` : title[language];
}

const nameOf = ({ name, labels }: TopicLink, language: Language): string =>
  labels ? `${labels[language]} (#${name})` : `#${name}`;

export const feedUrl = ({ folder }: Feed, format: FeedFormat, { url }: Settings): string =>
  absoluteUrl(url, feedPermalink(folder, format));

/** Who writes the notes, or else the site by its name: no feed may do without. */
export const feedAuthor = ({ author, title }: Settings, language: Language): string =>
  author || title[language];

/** A note is of its day: nothing tells the hour, and a clock would tell another at each build. */
export const timeOf = (date: IsoDate): string => `${date}T00:00:00Z`;
