/** Links to the lists of all topics, for breadcrumbs. */
import type { JSX } from 'preact';
import { AUTHORS, TAGS } from '../../src/archive/permalinks.ts';
import { Link } from './link.tsx';
import { Say } from './say.tsx';

export const AllTags = (): JSX.Element => (
  <Link to={TAGS}>
    <Say>{(words) => words.tags}</Say>
  </Link>
);

export const AllAuthors = (): JSX.Element => (
  <Link to={AUTHORS}>
    <Say>{(words) => words.authors}</Say>
  </Link>
);
