/** A file of a feed as Atom (RFC 4287), its pages linked as RFC 5005 says. */
import type { EntryPage, TopicLink } from '../archive/archive.ts';
import { absoluteUrl, TAGS, type Permalink } from '../archive/permalinks.ts';
import { paperAddress } from '../link/identity.ts';
import { mainLanguage } from '../main-language.ts';
import type { Language, Settings } from '../model.ts';
import { languageOf } from '../parse/language-of.ts';
import { feedContent } from './feed-content.ts';
import { feedAuthor, feedTitle, feedUrl, timeOf } from './feed-head.ts';
import type { FeedPage } from './feeds.ts';
import { escapeXml } from './markup.ts';

const NAMESPACES =
  'xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0"';

/** @param page one with entries */
export function atom(page: FeedPage, settings: Settings): string {
  const { feed, entries } = page;
  const language = mainLanguage(feed.languages);
  const [newest] = entries;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed ${NAMESPACES} xml:lang="${language}">`,
    element('id', feedUrl(feed, 'xml', settings)),
    element('title', feedTitle(feed, settings)),
    element('subtitle', settings.description[language]),
    `<author>${element('name', feedAuthor(settings, language))}</author>`,
    ...(newest ? [element('updated', timeOf(newest.date))] : []),
    link('alternate', absoluteUrl(settings.url, feed.page), 'text/html'),
    ...pageLinks(page, settings),
    ...entries.map((entry) => entryElement(entry, feed.languages, settings)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

/** How a reader comes from the page to subscribe to through all others, and back. */
function pageLinks(
  { permalink, feed, isArchive, older, newer }: FeedPage,
  settings: Settings,
): string[] {
  const to = (rel: string, target: Permalink | undefined): string[] =>
    target === undefined ? [] : [link(rel, absoluteUrl(settings.url, target), ATOM)];
  return [
    ...to('self', permalink),
    ...(isArchive ? ['<fh:archive/>', link('current', feedUrl(feed, 'xml', settings), ATOM)] : []),
    ...to('prev-archive', older),
    ...to('next-archive', newer),
  ];
}

const ATOM = 'application/atom+xml';

function entryElement(
  entry: EntryPage,
  languages: readonly Language[],
  settings: Settings,
): string {
  const { url } = settings;
  const { date, note, title = '' } = entry;
  const address = absoluteUrl(url, entry.permalink);
  const paper = paperAddress(note.entry, entry.ids);
  return [
    '<entry>',
    element('id', address),
    element('title', title, languageOf(title)),
    element('published', timeOf(date)),
    element('updated', timeOf(date)),
    link('alternate', address, 'text/html'),
    ...(paper === undefined ? [] : [link('related', paper)]),
    ...entry.tags.map((tag) => category(tag, mainLanguage(languages), url)),
    `<content type="html">${escapeXml(feedContent(entry, languages, settings))}</content>`,
    '</entry>',
  ].join('');
}

function element(name: string, text: string, language?: Language): string {
  const attribute = language === undefined ? '' : ` xml:lang="${language}"`;
  return `<${name}${attribute}>${escapeXml(text)}</${name}>`;
}

const link = (rel: string, href: string, type?: string): string =>
  `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${escapeXml(href)}"/>`;

function category({ name, labels }: TopicLink, language: Language, url: string): string {
  const label = labels ? ` label="${escapeXml(labels[language])}"` : '';
  return `<category scheme="${escapeXml(absoluteUrl(url, TAGS))}" term="${escapeXml(name)}"${label}/>`;
}
