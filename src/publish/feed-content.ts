/** What a feed says of an entry: all that its page says, in plain HTML. */
import type { EntryPage } from '../archive/archive.ts';
import { leadOf } from '../archive/leads.ts';
import { absoluteUrl } from '../archive/permalinks.ts';
import { sourceLinks, type SourceLink } from '../archive/source-links.ts';
import { valuesOf } from '../located.ts';
import type { Html, Language, Settings } from '../model.ts';
import { oncePer } from '../once-per.ts';
import { languageOf } from '../parse/language-of.ts';
import { feedHtml } from './feed-html.ts';
import { escapeMarkup } from './markup.ts';

const once = oncePer<string>();

/**
 * One language below the other, then the abstract as a quotation: readers know no columns. It stands in
 * both formats, of everything and of each tag.
 */
export const feedContent = (
  entry: EntryPage,
  languages: readonly Language[],
  settings: Settings,
): string =>
  once(entry, `${languages.join()} ${settings.url}`, () => write(entry, languages, settings));

function write(entry: EntryPage, languages: readonly Language[], settings: Settings): string {
  const { authors, abstract } = entry.note.entry;
  const { html } = entry.note.rendered;
  const plain = (field: Html): string =>
    feedHtml(field, (reference) => {
      const target = leadOf(entry, reference);
      return target && absoluteUrl(settings.url, target.permalink);
    });
  const commentary = languages.map((language) =>
    part(
      'div',
      language,
      html.commentary.map((passage) => plain(passage[language] ?? NONE)),
    ),
  );
  const text = valuesOf(abstract).join(' ');
  const links = sourceLinks(entry).map((link) => linkHtml(link, settings));
  return [
    paragraph(authors.map(({ value }) => escapeMarkup(value)).join(', ')),
    ...commentary,
    part('blockquote', languageOf(text), [plain(html.abstract)]),
    paragraph(links.join(' · ')),
  ].join('');
}

const NONE = '' as Html;

function part(tag: string, language: Language | undefined, htmls: readonly string[]): string {
  const html = htmls.join('');
  if (html === '') return '';
  return `<${tag}${language ? ` lang="${language}"` : ''}>${html}</${tag}>`;
}

const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`);

function linkHtml({ text, to }: SourceLink, { url }: Settings): string {
  if (!to) return escapeMarkup(text);
  const address = 'entry' in to ? absoluteUrl(url, to.entry) : to.address;
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`;
}
