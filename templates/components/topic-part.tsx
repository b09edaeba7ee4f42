import type { ComponentChildren, JSX, VNode } from 'preact';
import type { TopicListPage } from '../../src/archive/archive.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';
import { Filter } from './filter.tsx';
import { Neighbours } from './neighbours.tsx';
import { Page } from './page.tsx';
import type { InEach } from './say.tsx';
import { rangeOf } from './topic-parts.tsx';

interface TopicPartProps {
  readonly page: TopicListPage;
  /** The way to the whole list. */
  readonly above: VNode;
  readonly filter: InEach<string>;
  /** The topics themselves. */
  readonly children: ComponentChildren;
}

/** A part of a list of topics. */
export const TopicPart = ({ page, above, filter, children }: TopicPartProps): JSX.Element => (
  <Page permalink={page.permalink} overview title={() => rangeOf(page)}>
    <Breadcrumbs trail={[above]} />
    <h1>{rangeOf(page)}</h1>
    <Filter name={filter} />
    {children}
    <Neighbours sides={page.sides} label={rangeOf} />
  </Page>
);
