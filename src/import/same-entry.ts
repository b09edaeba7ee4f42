/** Whether two entries are notes on the same paper, and whether one has all that the other says. */
import type { Entry } from '../model.ts';
import { contentOf } from '../parse/content.ts';
import { removeTracking } from './tracking.ts';

export interface Fingerprint {
  /** The letters and digits of the title. */
  readonly title: string;
  /** What names the paper besides: its addresses, without what makes no difference in them. */
  readonly addresses: ReadonlySet<string>;
  /** All that the entry says, each field by itself. */
  readonly statements: ReadonlySet<string>;
}

const normal = (text: string): string => removeTracking(text).text.replace(/\s+/gu, ' ');

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A title may be nothing but punctuation. */
const titleKey = (title: string | undefined): string =>
  title === undefined ? '' : lettersOf(title) || normal(title);

/** `http://a.org/b/` and `<https://a.org/b>` lead to one page, and so do an arXiv page and its PDF. */
const addressKey = (link: string): string =>
  normal(link)
    .replace(/^<?https?:\/\/(?:www\.)?|\/?>?$/gu, '')
    .replace(/^arxiv\.org\/(?:pdf|html)\/([^/]+?)(?:\.pdf)?$/iu, 'arxiv.org/abs/$1');

/** The second time that an entry says something counts as another statement. */
function numbered(statements: readonly string[]): Set<string> {
  const times = new Map<string, number>();
  return new Set(
    statements.map((statement) => {
      const time = (times.get(statement) ?? 0) + 1;
      times.set(statement, time);
      return `${time} ${statement}`;
    }),
  );
}

export function fingerprintOf(entry: Entry): Fingerprint {
  const { title, authors, abstract, commentary, tags, links } = contentOf(entry);
  const key = titleKey(title);
  const said = (field: string, texts: readonly string[]): string[] =>
    texts.map((text) => `${field} ${normal(text)}`);
  return {
    title: key,
    addresses: new Set(links.map(addressKey)),
    statements: numbered([
      ...(key === '' ? [] : [`title ${key}`]),
      ...said('author', authors),
      ...said('abstract', abstract),
      ...said('ko', commentary.ko),
      ...said('en', commentary.en),
      ...said('tag', tags),
      ...links.map((link) => `link ${addressKey(link)}`),
    ]),
  };
}

/** Known by the title or an address; an entry without either is known by what it says alone. */
export const isSamePaper = (one: Fingerprint, other: Fingerprint): boolean =>
  (one.title !== '' && one.title === other.title) ||
  [...one.addresses].some((address) => other.addresses.has(address));

const isNamed = ({ title, addresses }: Fingerprint): boolean => title !== '' || addresses.size > 0;

/** Whether nothing would be lost if `other` were not written beside `one`. */
export const has = (one: Fingerprint, other: Fingerprint): boolean =>
  (isSamePaper(one, other) || !isNamed(other)) &&
  [...other.statements].every((statement) => one.statements.has(statement));
