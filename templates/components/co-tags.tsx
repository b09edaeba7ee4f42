import type { JSX } from 'preact';
import type { CoTag, TagPage } from '../../src/archive/archive.ts';
import { Count } from './count.tsx';
import { Link } from './link.tsx';
import { Say } from './say.tsx';
import { typed } from './tag-name.ts';

/** What a tag goes together with: the way to each tag, and to the entries that have both. */
export function CoTags({ page }: { readonly page: TagPage }): JSX.Element | null {
  const { coTags, otherPairs } = page;
  if (coTags.length + otherPairs.length === 0) return null;
  return (
    <section class="co-tags">
      <h2>
        <Say>{(words) => words.coTags}</Say>
      </h2>
      {coTags.length > 0 && <CoTagList coTags={coTags} />}
      {otherPairs.length > 0 && (
        <details>
          <summary>
            <Say>{(words) => words.morePairs(otherPairs.length)}</Say>
          </summary>
          <PairList pairs={otherPairs} />
        </details>
      )}
    </section>
  );
}

const CoTagList = ({ coTags }: { readonly coTags: readonly CoTag[] }): JSX.Element => (
  <ul>
    {coTags.map(({ tag, count, pair }) => (
      <li>
        <Link to={tag.permalink}>{typed(tag)}</Link>
        {pair === undefined ? (
          <Count of={count} />
        ) : (
          <>
            {' '}
            <Link to={pair}>
              <Say>{(words) => words.inBoth(count)}</Say>
            </Link>
          </>
        )}
      </li>
    ))}
  </ul>
);

/** There may be hundreds. */
const PairList = ({ pairs }: { readonly pairs: readonly CoTag[] }): JSX.Element => (
  <ul>
    {pairs.map(({ tag, count, pair = tag.permalink }) => (
      <li>
        <Link to={pair}>{typed(tag)}</Link>
        <Count of={count} />
      </li>
    ))}
  </ul>
);
