/** Papers as BibTeX, in UTF-8. */
import { unescapeHtml, replaceFormulas } from '../render/formulas.ts';
import { fullFamily, type AuthorName, type AuthorNames } from '../link/author-names.ts';
import type { CitedPaper } from './cited-paper.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export const bibtex = (papers: readonly CitedPaper[]): string => papers.map(record).join('\n');

function record(paper: CitedPaper): string {
  const { key, titleHtml, authors, ids, date, address } = paper;
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['title', braced(titleTex(titleHtml))],
    ['author', authors.names.length === 0 ? undefined : braced(authorList(authors))],
    ['year', date && braced(date.slice(0, 4))],
    ['month', date && MONTHS[Number(date.slice(5)) - 1]],
    ...arxivFields(ids.arxiv),
    ['doi', ids.doi && braced(verbatim(ids.doi))],
    ['url', address && braced(verbatim(address))],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = ${value},\n` : []));
  return `@misc{${key},\n${lines.join('')}}\n`;
}

/** Only an old id such as `math.GT/0309136` tells the class. */
function arxivFields(id: string | undefined): [name: string, value: string][] {
  if (id === undefined) return [];
  const primaryClass = /^[a-z-]+\.[A-Z]{2}(?=\/)/.exec(id)?.[0];
  return [
    ['eprint', braced(id)],
    ['archivePrefix', braced('arXiv')],
    ...(primaryClass ? [['primaryClass', braced(primaryClass)] as [string, string]] : []),
  ];
}

const braced = (tex: string): string => `{${tex}}`;

const authorList = ({ names, others }: AuthorNames): string =>
  [...names.map(author), ...(others ? ['others'] : [])].join(' and ');

function author(name: AuthorName): string {
  if ('whole' in name) return braced(escapeTex(name.whole));
  const parts = [fullFamily(name), name.suffix, name.given].filter((part) => part !== '');
  return parts.map(escapeTex).join(', ');
}

/** Stands for a formula; no text has it, for its brackets would be escaped. */
const FORMULA = '<formula>';

/** Formulas are what BibTeX has a notation for; everything else is text. */
function titleTex(html: string): string {
  const formulas: string[] = [];
  const marked = replaceFormulas(html, (tex) => {
    formulas.push(formulaTex(tex));
    return FORMULA;
  });
  return marked
    .split(FORMULA)
    .map((text, index) => titleText(text) + (formulas[index] ?? ''))
    .join('');
}

const formulaTex = (tex: string): string => (staysInside(tex) ? `$${tex}$` : escapeTex(`$${tex}$`));

/** To BibTeX an escaped brace closes the title as well as any, and a comment hides the end of it. */
function staysInside(tex: string): boolean {
  let depth = 0;
  for (const brace of tex.replace(/[^{}]/g, '')) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/(?<!\\)(?:\\{2})*%/.test(tex);
}

const titleText = (html: string): string =>
  keepCapitals(unescapeHtml(html.replace(/<[^<>]*>/g, '')));

/** Styles put titles in lower case, but not what stands in braces: `{GPT-4}`, `{LLaMA}`. */
const keepCapitals = (text: string): string =>
  text.replace(/[^\s:;,/()[\]]+/g, (word) =>
    HAS_CAPITALS.test(word) ? braced(escapeTex(word)) : escapeTex(word),
  );

/** A capital behind a letter, a lone one before a hyphen, or one that begins a word with digits. */
const HAS_CAPITALS = /[\p{L}\p{N}]\p{Lu}|(?:^|-)\p{Lu}-|^\p{Lu}.*\p{N}/u;

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** TeX makes one sign of two hyphens or quotation marks, and turns those behind `?` and `!` over. */
const LIGATURE = /(?<=[-`'?!])(?=[-`'])/g;

const escapeTex = (text: string): string =>
  text.replace(/[\\{}~^<>#$%&_]/g, (char) => SPECIAL[char] ?? `\\${char}`).replace(LIGATURE, '{}');

/** Programs take these fields as they stand, up to the brace that closes them. */
const verbatim = (text: string): string => text.replaceAll('{', '%7B').replaceAll('}', '%7D');
