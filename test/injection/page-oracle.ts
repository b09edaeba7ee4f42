/** Tells what is on a page that no page of the site has: whatever a note brought in as more than text. */
import { parse, parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { attribute, textOf, type Element } from '../eleventy/html.ts';

type Node = DefaultTreeAdapterMap['node'];
type Root = DefaultTreeAdapterMap['document'] | DefaultTreeAdapterMap['documentFragment'];

/** Attributes that any element may have. */
const ANYWHERE = 'class id lang aria-hidden aria-labelledby data-field';

/** All elements of the site, each with the attributes that it alone has. */
const ELEMENTS: Readonly<Record<string, string>> = {
  // The page
  html: '',
  head: '',
  body: '',
  meta: 'charset content http-equiv name property',
  title: 'data-ko data-en',
  link: 'as crossorigin href rel title type',
  script: 'defer src type',
  noscript: '',
  header: '',
  main: 'tabindex',
  footer: '',
  nav: '',
  aside: '',
  article: '',
  section: '',
  // Texts
  h1: '',
  h2: '',
  h3: '',
  p: '',
  div: '',
  span: 'data-pair data-note data-source style tabindex title',
  a: 'aria-current aria-keyshortcuts data-note data-pair data-script download href rel',
  b: '',
  strong: '',
  cite: '',
  code: '',
  pre: '',
  blockquote: '',
  time: 'datetime',
  ul: 'data-copy-ko data-copy-en data-copied-ko data-copied-en',
  ol: '',
  li: '',
  details: '',
  summary: '',
  // Tables and forms
  table: '',
  caption: '',
  tbody: '',
  tr: '',
  th: 'scope',
  td: '',
  fieldset: '',
  legend: '',
  label: 'for',
  input: 'autocomplete checked name spellcheck type value',
  button: 'aria-keyshortcuts data-shortcuts type',
  // Pictures
  figure: '',
  figcaption: '',
  svg: 'data-counts data-from height preserveAspectRatio role viewBox width xmlns',
  g: '',
  path: 'd data-count fill stroke stroke-linecap stroke-width',
  circle: 'cx cy fill r stroke stroke-width',
  text: 'x',
  // Formulas
  math: 'display',
  semantics: '',
  annotation: 'encoding',
  mfrac: 'linethickness',
  mi: 'mathvariant',
  mn: 'mathvariant',
  mo: 'accent fence lspace maxsize minsize rspace separator stretchy',
  mover: 'accent',
  mpadded: 'height lspace voffset width',
  mroot: '',
  mrow: '',
  mspace: 'height linebreak mathbackground width',
  msqrt: '',
  mstyle: 'displaystyle mathcolor mathsize scriptlevel',
  msub: '',
  msubsup: '',
  msup: '',
  mtable: 'columnalign columnspacing rowspacing width',
  mtd: 'width',
  mtext: 'mathvariant',
  mtr: '',
  munder: 'accentunder',
  munderover: '',
};

const KNOWN = new Map(
  Object.entries(ELEMENTS).map(([name, own]) => [name, new Set(`${ANYWHERE} ${own}`.split(' '))]),
);

/** What KaTeX sets in a formula: lengths and colours. */
const STYLE =
  /^(?:(?:(?:border-(?:bottom|right|top)-width|bottom|height|(?:margin|padding)-(?:left|right)|margin-top|min-width|top|vertical-align|width):-?[\d.]+em|position:relative|(?:background-|border-)?color:(?:#[\da-f]+|[a-z]+));?)+$/i;

/** Where a text is an address that a browser goes to or loads. */
const LEADS = ['href', 'src'];

/** Elements that load what they name; a link does it by what it is for, and a canonical one does not. */
const LOADING = ['script', 'link', 'img'];

/** @param home the path that the site lives under: `/notes/` */
export const strangersOn = (html: string, home: string): string[] =>
  strangersIn(parse(html, { scriptingEnabled: false }), html, home);

/** The same of a piece of HTML in a feed. */
export const strangersInPiece = (html: string, home: string): string[] =>
  strangersIn(parseFragment(html, { scriptingEnabled: false }), html, home);

function strangersIn(root: Root, html: string, home: string): string[] {
  const elements = elementsBelow(root);
  return [...elements.flatMap((element) => strangeIn(element, home)), ...loose(elements, html)];
}

/** Deep ones as well: pages are large, and hostile ones deep. */
function elementsBelow(root: Root): Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) open.push(...node.childNodes);
  }
  return found;
}

function strangeIn(element: Element, home: string): string[] {
  const { tagName, attrs } = element;
  const known = KNOWN.get(tagName);
  if (!known) return [`<${tagName}>`];
  const unknown = attrs.filter(({ name }) => !known.has(name)).map(({ name }) => name);
  return [
    ...unknown.map((name) => `${name} of <${tagName}>`),
    ...attrs
      .filter(({ name }) => LEADS.includes(name))
      .flatMap(({ value }) => strangeLead(element, value, home)),
    ...strangeContent(element, home),
  ];
}

function strangeLead(element: Element, address: string, home: string): string[] {
  const isOwn = address.startsWith(home) && !address.startsWith('//');
  const isLoaded = LOADING.includes(element.tagName) && attribute(element, 'rel') !== 'canonical';
  const isFine =
    isOwn || (!isLoaded && (/^(?:#|$)/.test(address) || /^https?:\/\/[^/]/.test(address)));
  return isFine ? [] : [`<${element.tagName}> to ${address}`];
}

function strangeContent(element: Element, home: string): string[] {
  const { tagName } = element;
  const style = attribute(element, 'style');
  if (style !== undefined && !STYLE.test(style)) return [`style ${style}`];
  if (tagName === 'script') return isData(element) ? strangeData(element) : strangeScript(element);
  if (tagName === 'meta') return strangeMeta(element, home);
  return [];
}

const isData = (script: Element): boolean => attribute(script, 'type') === 'application/ld+json';

const strangeScript = (script: Element): string[] =>
  attribute(script, 'src') === undefined || textOf(script) !== ''
    ? [`script ${textOf(script)}`]
    : [];

function strangeData(script: Element): string[] {
  try {
    JSON.parse(textOf(script));
    return [];
  } catch {
    return [`data ${textOf(script)}`];
  }
}

function strangeMeta(meta: Element, home: string): string[] {
  const content = attribute(meta, 'content') ?? '';
  switch (attribute(meta, 'http-equiv')) {
    case undefined:
    case 'Content-Security-Policy':
      return [];
    case 'refresh':
      return content.startsWith(`0; url=${home}`) ? [] : [`refresh ${content}`];
    default:
      return [`meta ${content}`];
  }
}

/** Elements without an end. */
const VOID = ['meta', 'link', 'input', 'img', 'br', 'hr'];

const countOf = (html: string, what: RegExp): number => html.match(what)?.length ?? 0;

/** Tags that ended up as no element: one that closes too early leaves another behind. */
function loose(elements: readonly Element[], html: string): string[] {
  // The body of a table needs no tag.
  const tagged = elements.filter(({ tagName }) => tagName !== 'tbody');
  const ending = tagged.filter(({ tagName }) => !VOID.includes(tagName));
  const numbers = {
    'tags that open nothing': countOf(html, /<(?!tbody)[a-z]/gi) - tagged.length,
    // KaTeX closes these at once.
    'tags that close nothing':
      countOf(html, /<\/(?!tbody)[a-z]|<(?:mspace|path) [^<>]*\/>/gi) - ending.length,
    'comments or declarations': countOf(html, /<[!?]/g) - countOf(html, /^<!DOCTYPE html>/g),
  };
  return Object.entries(numbers).flatMap(([what, number]) =>
    number === 0 ? [] : `${number} ${what}`,
  );
}
