import type { JSX } from 'preact';
import { feedPermalink, type FeedFormat } from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import { feedTitle } from '../../src/publish/feed-head.ts';
import { FEED_FORMATS, languageFeeds, siteFeed, type Feed } from '../../src/publish/feeds.ts';
import { NAMES_OF_LANGUAGES } from '../words.ts';
import { Link } from './link.tsx';
import { Say } from './say.tsx';
import { typed } from './tag-name.ts';

interface FeedLinksProps {
  /** The feed of the page itself, if it has one. */
  readonly own: Feed | undefined;
}

interface FeedFile {
  readonly feed: Feed;
  readonly format: FeedFormat;
}

/** The nearest first: a reader that is given the address of a page takes the first one it finds. */
function useFeedFiles(own: Feed | undefined): FeedFile[] {
  const { settings, isEmpty } = useSite();
  if (isEmpty) return [];
  const feeds = [...(own ? [own] : []), siteFeed(settings)];
  return feeds.flatMap((feed) => FEED_FORMATS.map((format) => ({ feed, format })));
}

const FORMATS: Readonly<Record<FeedFormat, { readonly name: string; readonly type: string }>> = {
  xml: { name: 'Atom', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', type: 'application/feed+json' },
};

/** Made of names alone, which need no translation. */
function nameOf({ feed: { tag, languages }, format }: FeedFile, all: number): string {
  const { name } = FORMATS[format];
  const [language] = languages;
  if (tag) return `${typed(tag)} ${name}`;
  return language && languages.length < all ? `${NAMES_OF_LANGUAGES[language]} ${name}` : name;
}

/** For the head: those in both formats. */
export function FeedAlternates({ own }: FeedLinksProps): JSX.Element {
  const site = useSite();
  const { settings } = site;
  return (
    <>
      {useFeedFiles(own).map(({ feed, format }) => (
        <link
          rel="alternate"
          type={FORMATS[format].type}
          title={feedTitle(feed, settings)}
          href={site.href(feedPermalink(feed.folder, format))}
        />
      ))}
    </>
  );
}

/** For the foot of a page: those of one language, too. */
export function FeedLinks({ own }: FeedLinksProps): JSX.Element | null {
  const { settings } = useSite();
  const inBoth = useFeedFiles(own);
  if (inBoth.length === 0) return null;
  const files = [
    ...inBoth,
    ...languageFeeds(settings).map((feed) => ({ feed, format: 'xml' as const })),
  ];
  return (
    <div class="feeds">
      <span id="feeds">
        <Say>{(words) => words.subscribe}</Say>
      </span>
      <ul aria-labelledby="feeds">
        {files.map((file) => (
          <li>
            <Link to={feedPermalink(file.feed.folder, file.format)}>
              {nameOf(file, settings.languages.length)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
