import type { JSX } from 'preact';
import { absoluteUrl, type Permalink } from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import type { IsoDate, Language } from '../../src/model.ts';
import { IMAGE_SIZE } from '../../src/publish/social-image.ts';

interface OpenGraphProps {
  readonly title: string;
  readonly description: string;
  /** Of an entry, the day on which it was read. */
  readonly read: IsoDate | undefined;
  readonly image: Permalink | undefined;
}

const LOCALES: Readonly<Record<Language, string>> = { ko: 'ko_KR', en: 'en_US' };

/**
 * What other sites show beside a link to the page; its address is the canonical one, which they know.
 */
export function OpenGraph(props: OpenGraphProps): JSX.Element {
  const { title, description, read, image } = props;
  const { settings, language } = useSite();
  const properties: readonly (readonly [property: string, content: string])[] = [
    ['og:type', read === undefined ? 'website' : 'article'],
    ['og:title', title],
    ['og:site_name', settings.title[language]],
    ['og:locale', LOCALES[language]],
    ...(read === undefined ? [] : [['article:published_time', read] as const]),
    ...(image === undefined
      ? []
      : ([
          ['og:image', absoluteUrl(settings.url, image)],
          ['og:image:width', String(IMAGE_SIZE.width)],
          ['og:image:height', String(IMAGE_SIZE.height)],
          ['og:image:alt', title],
        ] as const)),
  ];
  return (
    <>
      <meta name="description" property="og:description" content={description} />
      {properties.map(([property, content]) => (
        <meta property={property} content={content} />
      ))}
      {image !== undefined && <meta name="twitter:card" content="summary_large_image" />}
    </>
  );
}
