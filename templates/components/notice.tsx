import type { JSX } from 'preact';
import { HOME, type Permalink } from '../../src/archive/permalinks.ts';
import { Link } from './link.tsx';
import { Page } from './page.tsx';
import { Say, type InEach } from './say.tsx';

interface NoticeProps {
  readonly permalink: Permalink;
  readonly title: InEach<string>;
  readonly why: InEach<string>;
  /** What the way to the home page is called. */
  readonly onwards: InEach<string>;
}

/** What is shown in place of the page that was asked for. */
export const Notice = ({ permalink, title, why, onwards }: NoticeProps): JSX.Element => (
  <Page permalink={permalink} title={title}>
    <h1>
      <Say>{title}</Say>
    </h1>
    <p>
      <Say>{why}</Say>
    </p>
    <p class="more">
      <Link to={HOME}>
        <Say>{onwards}</Say>
      </Link>
    </p>
  </Page>
);
