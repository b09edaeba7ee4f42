/** What a server shows for an address that leads nowhere. */
import type { JSX } from 'preact';
import { HOME, NOT_FOUND } from '../src/archive/permalinks.ts';
import { Link } from './components/link.tsx';
import { Page } from './components/page.tsx';
import { useWords } from './components/use-words.ts';

export const data = { permalink: NOT_FOUND };
export default (): JSX.Element => <NotFound />;

function NotFound(): JSX.Element {
  const words = useWords();
  return (
    <Page permalink={NOT_FOUND} title={words.notFound}>
      <h1>{words.notFound}</h1>
      <p>{words.notFoundWhy}</p>
      <p class="more">
        <Link to={HOME}>{words.home}</Link>
      </p>
    </Page>
  );
}
