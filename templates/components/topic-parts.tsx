import type { JSX } from 'preact';
import type { TopicListLink } from '../../src/archive/archive.ts';
import { Link } from './link.tsx';

/** The ways to the parts of a list that is too long for one page. */
export const TopicParts = ({
  parts,
}: {
  readonly parts: readonly TopicListLink[];
}): JSX.Element => (
  <ol class="topic-parts">
    {parts.map((part) => (
      <li>
        <Link to={part.permalink}>{rangeOf(part)}</Link>
      </li>
    ))}
  </ol>
);

/** `Ana Seo – Lee B` */
export const rangeOf = ({ first, last }: TopicListLink): string => `${first} – ${last}`;
