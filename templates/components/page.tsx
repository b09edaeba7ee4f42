import type { ComponentChildren, JSX } from 'preact';
import type { Permalink } from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import type { Html, IsoDate } from '../../src/model.ts';
import type { Feed } from '../../src/publish/feeds.ts';
import { Footer } from './footer.tsx';
import { Head } from './head.tsx';
import { Header } from './header.tsx';
import type { InEach } from './say.tsx';
import { usesMath } from './uses-math.ts';

interface PageProps {
  readonly permalink: Permalink;
  /** What the page is about, without the name of the site; the home page has none. */
  readonly title?: InEach<string>;
  /** What it says, in a line of plain text; the site's own description if left out. */
  readonly description?: InEach<string> | undefined;
  /** What of the notes stands on the page. */
  readonly shown?: readonly Html[];
  /** Whether it shows many notes at once, in lists and pictures. */
  readonly overview?: boolean;
  /** Whether it is the place to search in. */
  readonly search?: boolean;
  /** The same for programs. */
  readonly json?: Permalink;
  /** Of an entry, the day on which it was read. */
  readonly read?: IsoDate;
  /** Whether it is of notes in full: these have Markdown and, on request, a picture beside them. */
  readonly inFull?: boolean;
  /** What can be subscribed to here beside the site itself. */
  readonly feed?: Feed | undefined;
  readonly children: ComponentChildren;
}

/** What all pages have around their content. */
export const Page = ({
  permalink,
  title,
  description,
  shown = [],
  overview = false,
  search = false,
  json,
  read,
  inFull = false,
  feed,
  children,
}: PageProps): JSX.Element => (
  <html lang={useSite().language}>
    <Head
      permalink={permalink}
      title={title}
      description={description}
      math={usesMath(shown)}
      overview={overview}
      search={search}
      json={json}
      feed={feed}
      read={read}
      inFull={inFull}
    />
    <body>
      <Header permalink={permalink} />
      <main id="main" tabindex={-1}>
        {children}
      </main>
      <Footer feed={feed} />
    </body>
  </html>
);
