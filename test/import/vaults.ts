/** Generated vault notes: entries in the many ways that people write them down. */
import fc from 'fast-check';
import type { Entry } from '../../src/model.ts';
import { contentOf } from '../../src/parse/content.ts';
import { tellableDay } from '../support/dumps.ts';
import { soiled } from '../support/mishaps.ts';

interface Style {
  readonly title: (title: string) => string;
  readonly authorsBelow: boolean;
  readonly quoted: boolean;
  readonly english: 'closed' | 'unclosed' | 'inline' | 'none';
  readonly extra: string;
  readonly tagged: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  title: fc.constantFrom(
    (title: string) => `*${title}*`,
    (title: string) => `**${title}**`,
    (title: string) => `## ${title}`,
    (title: string) => title,
  ),
  authorsBelow: fc.boolean(),
  quoted: fc.boolean(),
  english: fc.constantFrom('closed', 'unclosed', 'inline', 'none'),
  extra: fc.constantFrom(
    '',
    '![[그림 1.png]]',
    '![](images/a%20b.png)',
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '1. 첫째\n2. second of a list\n3. 셋째',
    '```\ncode = 1\n\nmore()\n```',
    '#',
    '$$\nx = y\n$$',
    'See https://a.org/b?utm_source=x&id=3 and 다음.',
  ),
  tagged: fc.boolean(),
});

const marked = (paragraphs: readonly string[], how: Style['english']): string[] => {
  if (paragraphs.length === 0 || how === 'none') return [...paragraphs];
  if (how === 'inline') return [`<english>${paragraphs.join('\n')}</english>`];
  return ['<english>', ...paragraphs, ...(how === 'closed' ? ['</english>'] : [])];
};

function print(
  entry: Entry,
  { title, authorsBelow, quoted, english, extra, tagged }: Style,
): string {
  const content = contentOf(entry);
  const authors = content.authors.length > 0 ? `(${content.authors.join(', ')})` : '';
  return [
    ...content.links.filter((link) => link.startsWith('http')),
    `${title(content.title ?? '')}${authorsBelow ? '\n' : ' '}${authors}`,
    ...content.abstract.map((text) => (quoted ? `> ${text}` : text)),
    ...content.commentary.ko,
    extra,
    ...marked(content.commentary.en, english),
    tagged ? content.tags.map((tag) => `#${tag}`).join(' ') : '',
    ...(content.links.some((link) => link.startsWith('[[')) ? ['# Links', '- [[Older.md]]'] : []),
  ].join('\n\n');
}

/** A day has up to four entries. */
const clean: fc.Arbitrary<string> = fc
  .tuple(tellableDay, fc.array(style, { minLength: 4, maxLength: 4 }))
  .map(([{ entries }, styles]) =>
    styles.flatMap((how, i) => (entries[i] ? [print(entries[i], how)] : [])).join('\n\n'),
  );

const matter = fc.constantFrom('', '---\ntags: [논문, note]\nsource: https://a.org/s\n---\n');

/** The text of a note; half of them have met with mishaps. */
export const vaultNote: fc.Arbitrary<string> = fc
  .tuple(matter, fc.oneof(clean, soiled(clean)))
  .map((parts) => parts.join(''));
