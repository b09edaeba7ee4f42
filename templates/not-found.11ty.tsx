/** What a server shows for an address that leads nowhere. */
import type { JSX } from 'preact';
import { HOME, NOT_FOUND } from '../src/archive/permalinks.ts';
import { Link } from './components/link.tsx';
import { Page } from './components/page.tsx';
import { Say } from './components/say.tsx';

export const data = { permalink: NOT_FOUND };
export default (): JSX.Element => <NotFound />;

function NotFound(): JSX.Element {
  return (
    <Page permalink={NOT_FOUND} title={(words) => words.notFound}>
      <h1>
        <Say>{(words) => words.notFound}</Say>
      </h1>
      <p>
        <Say>{(words) => words.notFoundWhy}</Say>
      </p>
      <p class="more">
        <Link to={HOME}>
          <Say>{(words) => words.home}</Say>
        </Link>
      </p>
    </Page>
  );
}
