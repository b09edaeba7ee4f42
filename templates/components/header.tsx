import type { JSX } from 'preact';
import {
  ARCHIVE,
  AUTHORS,
  HOME,
  SEARCH,
  TAGS,
  type Permalink,
} from '../../src/archive/permalinks.ts';
import { perSite } from '../../src/eleventy/per-site.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import { Link } from './link.tsx';
import { NamedNav } from './named-nav.tsx';
import { Say, type InEach } from './say.tsx';
import { SearchLink } from './search-link.tsx';
import { ThemeButton } from './theme-button.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** Lists of tags and of authors elsewhere on a page are named by these links. */
export const NAME_OF = { tags: 'menu-tags', authors: 'menu-authors' } as const;

const MENU: readonly { to: Permalink; id?: string; name: InEach<string> }[] = [
  { to: ARCHIVE, name: (words) => words.archive },
  { to: TAGS, id: NAME_OF.tags, name: (words) => words.tags },
  { to: AUTHORS, id: NAME_OF.authors, name: (words) => words.authors },
];

interface HeaderProps {
  readonly permalink: Permalink;
}

function SiteHeader({ permalink }: HeaderProps): JSX.Element {
  const { settings } = useSite();
  return (
    <header class="site-header">
      <a class="skip-link" href="#main">
        <Say>{(words) => words.skipToContent}</Say>
      </a>
      <p class="site-title">
        <Link to={HOME} current={permalink === HOME}>
          <b>
            <Say>{(_, language) => settings.title[language]}</Say>
          </b>
        </Link>
      </p>
      <NamedNav id="main-menu" class="main-menu" name={(words) => words.mainMenu}>
        <ul class="menu">
          {MENU.map(({ to, id, name }) => (
            <li>
              <Link to={to} id={id} current={permalink === to}>
                <Say>{name}</Say>
              </Link>
            </li>
          ))}
        </ul>
      </NamedNav>
      <div class="controls">
        <SearchLink current={permalink === SEARCH} />
        <ViewSwitch />
        <ThemeButton />
      </div>
    </header>
  );
}

const MARKED: ReadonlySet<Permalink> = new Set([HOME, SEARCH, ...MENU.map(({ to }) => to)]);

/** It differs only on those pages that it leads to. */
export const Header = perSite(SiteHeader, ({ permalink }) =>
  MARKED.has(permalink) ? permalink : '',
);
