/** Entries → the documents of a book (EPUB 3): a chapter for each day, formulas as MathML. */
import { createHash } from 'node:crypto';
import type { DayGroup, EntryPage } from '../archive/archive.ts';
import { absoluteUrl, type Permalink } from '../archive/permalinks.ts';
import type { IsoDate, Settings } from '../model.ts';
import { allowedInXml, escapeXml } from '../publish/markup.ts';
import { plainContent, type Surroundings } from '../publish/plain-content.ts';

export interface Selection {
  /** What the book is called. */
  readonly title: string;
  /** The page of the site that shows the same. */
  readonly page: Permalink;
  /** In the order of reading. */
  readonly days: readonly DayGroup<EntryPage>[];
}

/** The texts of the book by their paths in it, in the order that the format wants. */
export function bookFiles(book: Selection, settings: Settings): ReadonlyMap<string, string> {
  const where = surroundingsIn(book, settings);
  const chapters = book.days.map((day) => chapter(day, where));
  return new Map([
    ['mimetype', 'application/epub+zip'],
    ['META-INF/container.xml', CONTAINER],
    ['EPUB/book.opf', packageOf(book, chapters, settings)],
    ['EPUB/contents.xhtml', contentsOf(book, settings)],
    ['EPUB/book.css', STYLE],
    ...chapters.map(({ date, text }) => [`EPUB/${fileOf(date)}`, text] as const),
  ]);
}

const CONTAINER = `<?xml version="1.0" encoding="utf-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const STYLE = `body { line-height: 1.6; }
h1, h2 { line-height: 1.3; }
section { margin-block: 2em; }
blockquote { margin-inline: 1em 0; font-size: 0.9em; }
pre { white-space: pre-wrap; }
`;

const fileOf = (date: IsoDate): string => `${date}.xhtml`;
const idOf = (index: number): string => `entry-${index + 1}`;

const MATHML = 'xmlns="http://www.w3.org/1998/Math/MathML"';

/** Links lead to other entries of the book, and for the rest to the site. */
function surroundingsIn({ days }: Selection, { languages, url }: Settings): Surroundings {
  const places = new Map(
    days.flatMap(({ date, entries }) =>
      entries.map(({ permalink }, index) => [permalink, `${fileOf(date)}#${idOf(index)}`] as const),
    ),
  );
  return {
    languages,
    addressOf: (entry) => places.get(entry) ?? absoluteUrl(url, entry),
    formula: (_, mathml) => mathml.replace('<math', `<math ${MATHML}`),
  };
}

interface Chapter {
  readonly date: IsoDate;
  readonly text: string;
}

const chapter = ({ date, entries }: DayGroup<EntryPage>, where: Surroundings): Chapter => ({
  date,
  text: page(
    date,
    where.languages[0] ?? 'en',
    [
      `<h1>${date}</h1>`,
      ...entries.map(
        (entry, index) =>
          `<section id="${idOf(index)}"><h2>${escapeXml(titleOf(entry))}</h2>` +
          `${plainContent(entry, where)}${tagLine(entry)}</section>`,
      ),
    ].join('\n'),
  ),
});

const titleOf = ({ title, date }: EntryPage): string => title ?? date;

const tagLine = ({ tags }: EntryPage): string =>
  tags.length === 0 ? '' : `<p>${tags.map(({ name }) => `#${escapeXml(name)}`).join(' ')}</p>`;

const page = (title: string, language: string, body: string): string =>
  allowedInXml(`<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>
${body}
</body>
</html>
`);

function contentsOf({ title, days }: Selection, { languages: [main = 'en'] }: Settings): string {
  const items = days.map(({ date, entries }) => {
    const below = entries.map(
      (entry, index) =>
        `<li><a href="${fileOf(date)}#${idOf(index)}">${escapeXml(titleOf(entry))}</a></li>`,
    );
    return `<li><a href="${fileOf(date)}">${date}</a><ol>${below.join('')}</ol></li>`;
  });
  return page(
    title,
    main,
    `<h1>${escapeXml(title)}</h1>\n<nav epub:type="toc"><ol>\n${items.join('\n')}\n</ol></nav>`,
  );
}

function packageOf(
  { title, page: permalink, days }: Selection,
  chapters: readonly Chapter[],
  { author, url, languages }: Settings,
): string {
  const { date: newest = '' } = days.at(-1) ?? {};
  const address = absoluteUrl(url, permalink);
  const metadata = [
    `<dc:identifier id="id">${uuidOf(address)}</dc:identifier>`,
    `<dc:title>${escapeXml(title)}</dc:title>`,
    ...languages.map((language) => `<dc:language>${language}</dc:language>`),
    ...(author === '' ? [] : [`<dc:creator>${escapeXml(author)}</dc:creator>`]),
    `<dc:source>${escapeXml(address)}</dc:source>`,
    // A book is as new as its newest note: a clock would tell another time at each export.
    `<meta property="dcterms:modified">${newest}T00:00:00Z</meta>`,
  ];
  const manifest = [
    '<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="book.css" media-type="text/css"/>',
    ...chapters.map(({ date, text }) => {
      const properties = text.includes('<math') ? ' properties="mathml"' : '';
      return `<item id="day-${date}" href="${fileOf(date)}" media-type="application/xhtml+xml"${properties}/>`;
    }),
  ];
  const spine = chapters.map(({ date }) => `<itemref idref="day-${date}"/>`);
  return allowedInXml(`<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
${metadata.join('\n')}
</metadata>
<manifest>
${manifest.join('\n')}
</manifest>
<spine>
<itemref idref="contents"/>
${spine.join('\n')}
</spine>
</package>
`);
}

/** Of an address (RFC 9562, version 5), so that a book stays the same one when it is made anew. */
function uuidOf(address: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(namespace).update(address).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}
