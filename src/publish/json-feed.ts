/** A file of a feed as JSON Feed 1.1. */
import type { EntryPage } from '../archive/archive.ts';
import { absoluteUrl, assetPermalink, HOME } from '../archive/permalinks.ts';
import { paperAddress } from '../link/identity.ts';
import { mainLanguage } from '../main-language.ts';
import type { Language, Settings } from '../model.ts';
import { feedContent } from './feed-content.ts';
import { feedAuthor, feedTitle, feedUrl, timeOf } from './feed-head.ts';
import type { FeedPage } from './feeds.ts';

export function jsonFeed({ feed, entries, older }: FeedPage, settings: Settings): string {
  const language = mainLanguage(feed.languages);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(feed, settings),
    description: settings.description[language],
    home_page_url: absoluteUrl(settings.url, feed.page),
    feed_url: feedUrl(feed, 'json', settings),
    ...(older && { next_url: absoluteUrl(settings.url, older) }),
    icon: absoluteUrl(settings.url, assetPermalink('icon.png')),
    authors: [{ name: feedAuthor(settings, language), url: absoluteUrl(settings.url, HOME) }],
    language,
    items: entries.map((entry) => item(entry, feed.languages, settings)),
  });
}

function item(entry: EntryPage, languages: readonly Language[], settings: Settings): object {
  const address = absoluteUrl(settings.url, entry.permalink);
  const { date, title, note, tags } = entry;
  return {
    id: address,
    url: address,
    external_url: paperAddress(note.entry, entry.ids),
    title,
    content_html: feedContent(entry, languages, settings),
    date_published: timeOf(date),
    date_modified: timeOf(date),
    ...(tags.length > 0 && { tags: tags.map(({ name }) => name) }),
  };
}
