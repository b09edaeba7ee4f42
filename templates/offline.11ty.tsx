/** What is shown without a connection in place of a page that was not kept. */
import type { JSX } from 'preact';
import { HOME, OFFLINE } from '../src/archive/permalinks.ts';
import { Link } from './components/link.tsx';
import { Page } from './components/page.tsx';
import { Say } from './components/say.tsx';

export const data = { permalink: OFFLINE };
export default (): JSX.Element => <Offline />;

function Offline(): JSX.Element {
  return (
    <Page permalink={OFFLINE} title={(words) => words.offline}>
      <h1>
        <Say>{(words) => words.offline}</Say>
      </h1>
      <p>
        <Say>{(words) => words.offlineWhy}</Say>
      </p>
      <p class="more">
        <Link to={HOME}>
          <Say>{(words) => words.latest}</Say>
        </Link>
      </p>
    </Page>
  );
}
