import type { ComponentChildren, JSX } from 'preact';
import {
  absoluteUrl,
  ARCHIVE,
  assetPermalink,
  AUTHORS,
  HOME,
  TAGS,
  type Permalink,
} from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import type { Html } from '../../src/model.ts';
import { usesMath } from './uses-math.ts';
import { useWords } from './use-words.ts';
import { Link } from './link.tsx';

interface PageProps {
  readonly permalink: Permalink;
  /** What the page is about, without the name of the site; the home page has none. */
  readonly title?: string;
  /** What it says, in a line of plain text; the site's own description if left out. */
  readonly description?: string;
  /** What of the notes stands on the page. */
  readonly shown?: readonly Html[];
  readonly children: ComponentChildren;
}

/** What all pages have around their content. */
export function Page({
  permalink,
  title,
  description,
  shown = [],
  children,
}: PageProps): JSX.Element {
  const { language } = useSite();
  return (
    <html lang={language}>
      <Head permalink={permalink} title={title} description={description} math={usesMath(shown)} />
      <body>
        <Header permalink={permalink} />
        <main id="main">{children}</main>
        <Footer />
      </body>
    </html>
  );
}

interface HeadProps {
  readonly permalink: Permalink;
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly math: boolean;
}

function Head({ permalink, title, description, math }: HeadProps): JSX.Element {
  const site = useSite();
  const { settings, language } = site;
  const asset = (name: string): string => site.href(assetPermalink(name));
  const siteTitle = settings.title[language];
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === undefined ? siteTitle : `${title} · ${siteTitle}`}</title>
      <meta
        name="description"
        content={[description, settings.description[language]].find(Boolean)}
      />
      <link rel="canonical" href={absoluteUrl(settings.url, permalink)} />
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      {math && <link rel="stylesheet" href={asset('katex.css')} />}
      <link rel="stylesheet" href={asset('site.css')} />
    </head>
  );
}

function Header({ permalink }: { readonly permalink: Permalink }): JSX.Element {
  const { settings, language } = useSite();
  const words = useWords();
  const menu = [
    { to: ARCHIVE, name: words.archive },
    { to: TAGS, name: words.tags },
    { to: AUTHORS, name: words.authors },
  ];
  return (
    <header class="site-header">
      <a class="skip-link" href="#main">
        {words.skipToContent}
      </a>
      <p class="site-title">
        <Link to={HOME} current={permalink === HOME}>
          {settings.title[language]}
        </Link>
      </p>
      <nav aria-label={words.mainMenu}>
        <ul class="menu">
          {menu.map(({ to, name }) => (
            <li>
              <Link to={to} current={permalink === to}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function Footer(): JSX.Element | null {
  const { author } = useSite().settings;
  if (author === '') return null;
  return (
    <footer class="site-footer">
      <p>{author}</p>
    </footer>
  );
}
