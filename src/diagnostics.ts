/**
 * The closed set of things that can be wrong with a note, and the words that say so.
 *
 * Every rule tells what is wrong and what to do; the place (file, line, column) travels in the
 * `VFileMessage`. An error stops the build, a warning does not, an info is shown by `check` alone.
 */
import type { Point, Position } from 'unist';
import { VFileMessage } from 'vfile-message';

export type Severity = 'error' | 'warning' | 'info';

interface Rule {
  readonly severity: Severity;
  readonly text: (detail: string) => string;
}

const rule = (severity: Severity, text: (detail: string) => string): Rule => ({ severity, text });
const error = (text: (detail: string) => string): Rule => rule('error', text);
const warning = (text: (detail: string) => string): Rule => rule('warning', text);
const info = (text: (detail: string) => string): Rule => rule('info', text);

const RULES = {
  // read: a file that cannot be a note
  'unreadable-file': error(
    (why) => `Cannot read this file (${why}); check that it exists and that you may read it`,
  ),
  'changing-file': error(() => 'This file was changed while it was read; build again'),
  'too-large': error(
    (size) =>
      `This file has more than ${size}; divide it among several, or allow more by largest-note in site.yaml`,
  ),
  'not-a-file': error((why) => why),
  'twin-name': error(
    (first) =>
      `The name of this file is that of ${first} but for capitals or the way its letters are put together, and many systems take the two for one file; rename one`,
  ),
  'not-utf8': error((found) => `This file is not UTF-8${found}; save it again as UTF-8`),
  'nul-byte': error(
    () =>
      'Unexpected NUL byte; this is no text file, or it is damaged: save it again as UTF-8 text',
  ),
  'line-too-long': error(
    (size) =>
      `This line has ${size} characters, more than a note can hold; break it up or remove it`,
  ),
  'bad-front-matter': error(
    (why) =>
      `Cannot read the front matter: ${why}; correct it or remove the block between the --- lines`,
  ),
  'unknown-setting': warning((key) => `Unknown key ${key}; remove it or correct its spelling`),
  'bad-setting': error((why) => why),
  'tag-alias': error((why) => why),
  'needless-alias': info((alias) => `${alias} by its spelling already; remove the alias`),
  'repeated-term': warning((term) => `${term}; remove one`),

  // dates
  'no-date': error(
    () =>
      'No date found; begin the file with a date line such as 2025-01-22, or name the file 2025-01-22.txt',
  ),
  'invalid-date': error((text) => `“${text}” is no day of the calendar; correct the date`),
  'date-conflict': warning((text) => `${text}; make the dates agree`),

  // parse: what an entry lacks
  'empty-file': warning(() => 'This file has no entry; add a note or remove the file'),
  'missing-title': warning(
    () => 'This entry has no title; put the title on a line of its own above the authors',
  ),
  'missing-authors': warning(
    () => 'This entry has no authors; put them in parentheses on the line below the title',
  ),
  'missing-abstract': warning(() => 'This entry has no abstract; put it below the authors'),
  'missing-commentary': warning(
    () => 'This entry has no commentary; write one in Korean or English below the abstract',
  ),
  'missing-translation': info((language) => `This entry has no ${language} commentary`),
  'missing-tags': warning(
    () => 'This entry has no tags; end it with a line such as #moe #scaling-law',
  ),

  // parse: what could be read in more than one way
  'orphan-tags': warning(
    () => 'These tags belong to no entry; move them below a note or remove them',
  ),
  'stray-tag-word': warning(
    (word) =>
      `“${word}” stands among tags without a #; it is read as a tag: write #${word} or move it`,
  ),
  'repeated-tag': warning((tag) => `#${tag} is given twice; remove one`),
  'unclosed-authors': warning(
    () => 'The list of authors is not closed; end the line with a parenthesis',
  ),
  'unclosed-english': warning(
    () => '<english> is not closed; the rest of the entry is read as English: add </english>',
  ),
  'unexpected-mark': warning((mark) => `Unexpected ${mark}; it is passed over: remove it`),
  'unclosed-fence': warning(
    () =>
      'This block is not closed; the rest of the entry is read as part of it: close it with the same mark',
  ),
  'unsure-language': warning(
    (reading) =>
      `This paragraph could belong to either language; it is read as ${reading}: reorder the paragraphs if that is wrong`,
  ),
  'unsure-entry': warning(
    () =>
      'A new entry seems to begin here, but no tags end the one before; end it with a line of tags',
  ),

  // render
  'tex-error': warning(
    (why) => `Cannot typeset this formula: ${why}; it is shown as source: correct the TeX`,
  ),

  'repaired-math': info(
    (reading) =>
      `${reading}; put dollar signs around it, or set “repair-math: false” above the note`,
  ),

  // link: what leads nowhere
  'broken-link': warning(
    (link) =>
      `${link}; name it by its file, or by its date and title as in [[230418 UniMax]], or remove the brackets`,
  ),

  // archive: what meets on one address
  'duplicate-title': warning(
    (where) =>
      `Another entry of this day has the same title (${where}); its address ends in a number: remove one or tell them apart`,
  ),
  'tag-collision': warning(
    (other) => `${other}; their addresses would be the same, so one ends in a number: rename one`,
  ),

  // import: what stays outside the notes, or comes in changed
  'not-a-note': info((why) => `Left out: ${why}`),
  'undated-note': warning(
    () =>
      'Left out: no date in the name, in the front matter or on a line of its own; add one and import again',
  ),
  'left-out-text': warning((text) => `Left out: ${text}; add it by hand if it matters`),
  'tracking-removed': info((what) => what),
  'repeated-entry': info((where) => `The same entry is in ${where}; it is written once`),
  'differing-entry': warning(
    (where) =>
      `${where} has another entry of this day on the same paper; both are kept: merge them by hand`,
  ),
  'unread-day': error(
    (file) => `Not written: ${file} cannot be read; correct that file and import again`,
  ),
  'untellable-entry': error(
    () => 'Not written: it would be read otherwise there; copy it into the notes by hand',
  ),
  'unwritable-file': error((why) => `Cannot write this file (${why}); import again once you may`),
  'similar-tags': info(
    (pair) =>
      `${pair}; if they are one, make one an alias of the other in tags.yaml, else list both there`,
  ),
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;

/** Makes the message of one rule; `detail` fills the blank in its text, `place` points at the cause. */
export function diagnose(
  ruleId: RuleId,
  place: Position | Point | undefined,
  detail = '',
): VFileMessage {
  const { severity, text } = RULES[ruleId];
  const message = new VFileMessage(text(detail), { place, ruleId, source: 'reading-notes' });
  // VFile's convention: true is an error, false a warning, undefined an info.
  message.fatal = severity === 'info' ? undefined : severity === 'error';
  return message;
}

/** The same message, saying which file it is about. */
export const inFile = (file: string, message: VFileMessage): VFileMessage =>
  Object.assign(message, { file });

export const severityOf = (message: VFileMessage): Severity =>
  message.fatal === undefined || message.fatal === null
    ? 'info'
    : message.fatal
      ? 'error'
      : 'warning';

export const isError = (message: VFileMessage): boolean => message.fatal === true;
