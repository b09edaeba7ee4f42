/** A tag: what it is, what it goes together with, and its entries by date. */
import type { JSX } from 'preact';
import type { TagPage, TopicLink } from '../src/archive/archive.ts';
import { newestEntries } from '../src/archive/topic-years.ts';
import { useSite } from '../src/eleventy/site-context.ts';
import { tagFeed } from '../src/publish/feeds.ts';
import { BibliographyLink } from './components/bibliography-link.tsx';
import { CoTags } from './components/co-tags.tsx';
import { AllTags } from './components/index-links.tsx';
import { Neighbours } from './components/neighbours.tsx';
import { Say } from './components/say.tsx';
import { called, typed } from './components/tag-name.ts';
import { Topic } from './components/topic.tsx';
import { TopicYears } from './components/topic-years.tsx';
import { TrendFigure } from './components/trend-figure.tsx';
import { showEach, WRITES_ITSELF } from './write-each.ts';

export const data = WRITES_ITSELF;
export default showEach('tags', Tag);

function Tag({ page }: { page: TagPage }): JSX.Element {
  const { description } = page;
  const shown = newestEntries(page);
  return (
    <Topic
      page={page}
      shown={shown}
      description={description && ((_, language) => description[language])}
      feed={tagFeed(page, useSite().settings)}
      title={called(page)}
      heading={<TagHeading tag={page} />}
      trail={[<AllTags />]}
      above={
        <>
          {description && (
            <p class="tag-description">
              <Say>{(_, language) => description[language]}</Say>
            </p>
          )}
          <TopicYears page={page} shown={shown} />
        </>
      }
      beside={
        <>
          <TrendFigure id="trend" counts={page.trend} />
          <CoTags page={page} />
        </>
      }
    >
      <BibliographyLink of={page.permalink} entries={page.entries} />
      <Neighbours sides={page.sides} label={typed} />
    </Topic>
  );
}

function TagHeading({ tag }: { readonly tag: TopicLink }): JSX.Element {
  const { labels } = tag;
  if (!labels) return <>{typed(tag)}</>;
  return (
    <>
      <Say>{(_, language) => labels[language]}</Say> <span class="tag-name">{typed(tag)}</span>
    </>
  );
}
