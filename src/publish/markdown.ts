/** The same as a page says, as Markdown: for programs that read text. */
import type { DayPage, EntryPage } from '../archive/archive.ts';
import { leadOf } from '../archive/leads.ts';
import { absoluteUrl, markdownPermalink } from '../archive/permalinks.ts';
import { sourceLinks, type SourceLink } from '../archive/source-links.ts';
import { paperAddress } from '../link/identity.ts';
import { findReferences } from '../link/references.ts';
import type { Language, Paragraph, Settings } from '../model.ts';

const HEADINGS: Readonly<Record<Language, string>> = {
  ko: 'Commentary in Korean',
  en: 'Commentary in English',
};

/** What is known of the paper in front, then the fields as they were typed. */
export function markdownOfEntry(entry: EntryPage, settings: Settings): string {
  const { title, date, authors, tags, ids, permalink, note } = entry;
  const { url } = settings;
  return [
    frontMatter({
      title,
      authors: authors.length > 0 ? authors.map(({ name }) => name) : undefined,
      read: date,
      paper: paperAddress(note.entry, ids),
      tags: tags.length > 0 ? tags.map(({ name }) => name) : undefined,
      url: absoluteUrl(url, permalink),
    }),
    `# ${title ?? date}\n`,
    ...fields(entry, '##', settings),
  ].join('\n');
}

/** All entries of the day, one below the other. */
export function markdownOfDay({ date, permalink, entries }: DayPage, settings: Settings): string {
  const { url } = settings;
  return [
    frontMatter({ read: date, url: absoluteUrl(url, permalink) }),
    `# ${date}\n`,
    ...entries.flatMap((entry) => [
      `## ${markdownLink(entry, settings)}\n`,
      ...fields(entry, '###', settings),
    ]),
  ].join('\n');
}

/** To the Markdown of an entry. */
export const markdownLink = (
  { title, date, permalink }: Pick<EntryPage, 'title' | 'date' | 'permalink'>,
  { url }: Settings,
): string => link(title ?? date, absoluteUrl(url, markdownPermalink(permalink)));

const link = (text: string, address: string): string =>
  `[${text.replace(/[[\]\\]/g, '\\$&')}](${address})`;

/** A text in JSON is one in YAML as well. */
const frontMatter = (
  facts: Readonly<Record<string, string | readonly string[] | undefined>>,
): string =>
  [
    '---',
    ...Object.entries(facts).flatMap(([name, value]) =>
      value === undefined ? [] : `${name}: ${JSON.stringify(value)}`,
    ),
    '---\n',
  ].join('\n');

function fields(entry: EntryPage, mark: '##' | '###', settings: Settings): string[] {
  const { abstract, commentary } = entry.note.entry;
  const section = (heading: string, paragraphs: readonly Paragraph[]): string[] =>
    paragraphs.length === 0
      ? []
      : [
          `${mark} ${heading}\n`,
          ...paragraphs.map(({ value }) => `${withLinks(value, entry, settings)}\n`),
        ];
  const links = sourceLinks(entry).map((each) => `- ${sourceLink(each, settings)}`);
  return [
    ...settings.languages.flatMap((language) => section(HEADINGS[language], commentary[language])),
    ...section('Abstract', abstract),
    ...(links.length === 0 ? [] : [`${mark} Links\n`, `${links.join('\n')}\n`]),
  ];
}

function sourceLink({ text, to }: SourceLink, { url }: Settings): string {
  if (!to) return text;
  return link(text, 'entry' in to ? absoluteUrl(url, markdownPermalink(to.entry)) : to.address);
}

/** With links to the entries that are named; an address stays one. */
function withLinks(text: string, from: EntryPage, settings: Settings): string {
  let linked = '';
  let at = 0;
  for (const reference of findReferences(text)) {
    const target = reference.kind === 'wikilink' && leadOf(from, reference);
    if (!target) continue;
    const address = absoluteUrl(settings.url, markdownPermalink(target.permalink));
    linked += text.slice(at, reference.start) + link(reference.label, address);
    at = reference.end;
  }
  return linked + text.slice(at);
}
