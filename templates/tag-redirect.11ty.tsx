/** An address at which a tag was found under another name: it leads to where the tag is now. */
import type { JSX } from 'preact';
import type { TagRedirect } from '../src/archive/archive.ts';
import { absoluteUrl } from '../src/archive/permalinks.ts';
import { useSite } from '../src/eleventy/site-context.ts';
import { ContentPolicy } from './components/content-policy.tsx';
import { Link } from './components/link.tsx';
import { typed } from './components/tag-name.ts';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('tagRedirects', Redirect);

/** Nobody stays here, so it says in names alone what it has to say, and needs no language. */
function Redirect({ page: { from, to } }: { page: TagRedirect }): JSX.Element {
  const site = useSite();
  return (
    <html lang={site.language}>
      <head>
        <meta charset="utf-8" />
        <ContentPolicy />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="refresh" content={`0; url=${site.href(to.permalink)}`} />
        <meta name="robots" content="noindex" />
        <title>{`#${from} → ${typed(to)}`}</title>
        <link rel="canonical" href={absoluteUrl(site.settings.url, to.permalink)} />
      </head>
      <body>
        <p>
          #{from} → <Link to={to.permalink}>{typed(to)}</Link>
        </p>
      </body>
    </html>
  );
}
