/** All that the page of an entry says, in plain HTML: for feeds and books. */
import type { EntryPage } from '../archive/archive.ts';
import { leadOf } from '../archive/leads.ts';
import type { Permalink } from '../archive/permalinks.ts';
import { sourceLinks, type SourceLink } from '../archive/source-links.ts';
import { valuesOf } from '../located.ts';
import type { Html, Language } from '../model.ts';
import { languageOf } from '../parse/language-of.ts';
import { escapeMarkup } from './markup.ts';
import { plainHtml } from './plain-html.ts';

export interface Surroundings {
  /** In which the commentary is given, the main one first. */
  readonly languages: readonly Language[];
  /** Where another entry is to be found. */
  readonly addressOf: (entry: Permalink) => string;
  /** What stands for a formula, given its TeX and its MathML. */
  readonly formula: (tex: string, mathml: string) => string;
}

/** One language below the other, then the abstract as a quotation: readers know no columns. */
export function plainContent(entry: EntryPage, where: Surroundings): string {
  const { languages, addressOf, formula } = where;
  const { authors, abstract } = entry.note.entry;
  const { html } = entry.note.rendered;
  const plain = (field: Html): string =>
    plainHtml(
      field,
      (reference) => {
        const target = leadOf(entry, reference);
        return target && addressOf(target.permalink);
      },
      formula,
    );
  const commentary = languages.map((language) =>
    part(
      'div',
      language,
      html.commentary.map((passage) => plain(passage[language] ?? NONE)),
    ),
  );
  const links = sourceLinks(entry).map((link) => linkHtml(link, addressOf));
  return [
    paragraph(authors.map(({ value }) => escapeMarkup(value)).join(', ')),
    ...commentary,
    part('blockquote', languageOf(valuesOf(abstract).join(' ')), [plain(html.abstract)]),
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

function linkHtml({ text, to }: SourceLink, addressOf: Surroundings['addressOf']): string {
  if (!to) return escapeMarkup(text);
  const address = 'entry' in to ? addressOf(to.entry) : to.address;
  return `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`;
}
