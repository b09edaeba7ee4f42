import type { JSX } from 'preact';
import { SHORTCUTS } from '../../src/archive/permalinks.ts';
import { perSite } from '../../src/eleventy/per-site.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import type { Feed } from '../../src/publish/feeds.ts';
import { FeedLinks } from './feed-links.tsx';
import { Say } from './say.tsx';

interface FooterProps {
  readonly feed: Feed | undefined;
}

const SiteFooter = ({ feed }: FooterProps): JSX.Element => (
  <footer class="site-footer">
    <p>{useSite().settings.author}</p>
    <FeedLinks own={feed} />
    <button
      class="help-button needs-script"
      type="button"
      aria-keyshortcuts="?"
      data-shortcuts={useSite().href(SHORTCUTS)}
    >
      <Say>{(words) => words.shortcuts}</Say>
    </button>
  </footer>
);

export const Footer = perSite(SiteFooter, ({ feed }: FooterProps) => feed?.folder ?? '');
