import type { JSX } from 'preact';
import {
  absoluteUrl,
  assetPermalink,
  MANIFEST,
  markdownPermalink,
  socialImagePermalink,
  type Permalink,
} from '../../src/archive/permalinks.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import type { IsoDate, Language } from '../../src/model.ts';
import type { Feed } from '../../src/publish/feeds.ts';
import { WORDS } from '../words.ts';
import { ContentPolicy } from './content-policy.tsx';
import { FeedAlternates } from './feed-links.tsx';
import { OpenGraph } from './open-graph.tsx';
import type { InEach } from './say.tsx';

interface HeadProps {
  readonly permalink: Permalink;
  readonly title: InEach<string> | undefined;
  readonly description: InEach<string> | undefined;
  readonly math: boolean;
  readonly overview: boolean;
  readonly search: boolean;
  readonly json: Permalink | undefined;
  readonly feed: Feed | undefined;
  readonly read: IsoDate | undefined;
  readonly inFull: boolean;
}

/** What a browser is told before it shows anything. The first script is small and keeps it waiting. */
export function Head(props: HeadProps): JSX.Element {
  const { permalink, title, description, read, inFull } = props;
  const site = useSite();
  const { settings, language } = site;
  const [line = ''] = [
    description?.(WORDS[language], language),
    settings.description[language],
  ].filter(Boolean);
  const asset = (name: string): string => site.href(assetPermalink(name));
  return (
    <head>
      <meta charset="utf-8" />
      <ContentPolicy />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <Title title={title} />
      <link rel="canonical" href={absoluteUrl(settings.url, permalink)} />
      <OpenGraph
        title={title?.(WORDS[language], language) ?? settings.title[language]}
        description={line}
        read={read}
        image={inFull && settings.socialImages ? socialImagePermalink(permalink) : undefined}
      />
      <Alternates {...props} />
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={asset('icon.png')} />
      <link rel="manifest" href={site.href(MANIFEST)} />
      <script src={asset('early.js')} />
      <link rel="stylesheet" href={asset('site.css')} />
      {props.overview && <link rel="stylesheet" href={asset('overview.css')} />}
      {props.search && <link rel="stylesheet" href={asset('search.css')} />}
      {props.search && <link rel="modulepreload" href={asset('search.js')} />}
      {props.math && <link rel="stylesheet" href={asset('katex.css')} />}
      <link rel="stylesheet" href={asset('fonts.css')} />
      <script src={asset('site.js')} defer />
      {settings.offline && <script src={asset('offline.js')} defer />}
    </head>
  );
}

/** Where the same can be had in other forms. */
function Alternates({ permalink, json, inFull, feed }: HeadProps): JSX.Element {
  const site = useSite();
  return (
    <>
      {json && <link rel="alternate" type="application/json" href={site.href(json)} />}
      {inFull && (
        <link rel="alternate" type="text/markdown" href={site.href(markdownPermalink(permalink))} />
      )}
      <FeedAlternates own={feed} />
    </>
  );
}

/** In the main language; the script puts the other one in its place. */
function Title({ title }: Pick<HeadProps, 'title'>): JSX.Element {
  const { settings, language } = useSite();
  const titles = settings.languages.map((each): [Language, string] => {
    const name = settings.title[each];
    return [each, title ? `${title(WORDS[each], each)} · ${name}` : name];
  });
  const [main = ''] = titles.filter(([each]) => each === language).map(([, text]) => text);
  const others = titles.filter(([, text]) => text !== main);
  return (
    <title {...Object.fromEntries(others.length === 0 ? [] : titles.map(asData))}>{main}</title>
  );
}

const asData = ([language, text]: [Language, string]): [string, string] => [
  `data-${language}`,
  text,
];
