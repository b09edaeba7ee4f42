/** `site.yaml`: what a writer says of the whole site. Every key may be left out. */
import * as v from 'valibot';
import type { VFileMessage } from 'vfile-message';
import { LANGUAGES, type Bilingual, type Settings } from '../model.ts';
import { evenlySpaced, inBoth, words } from './bilingual.ts';
import { LARGEST_FILE, MEGABYTE } from './read-file.ts';
import { readKeys, readYamlFile } from './yaml-file.ts';

/** One text for both languages, or one for each. */
const bilingual = (fallback: Bilingual) =>
  v.optional(
    v.union(
      [inBoth, v.strictObject({ ko: words, en: words }, 'must have the keys ko and en')],
      'must be a text, or one each for ko and en',
    ),
    fallback,
  );

const url = v.pipe(
  words,
  v.check(
    (text) => /^https?:\/\//.test(text) && URL.canParse(text),
    'must be an address such as https://name.github.io/notes/',
  ),
  v.transform((text) => {
    const { origin, pathname } = new URL(text);
    // A link that begins with two slashes would lead to another host.
    return `${origin}${`${pathname}/`.replace(/\/{2,}/g, '/')}`;
  }),
);

/** The same from elsewhere than the file; a text in place of an address says what is wrong. */
export function toSiteUrl(text: string): { readonly url: string } | { readonly problem: string } {
  const { success, output, issues } = v.safeParse(url, text);
  return success ? { url: output } : { problem: issues[0].message };
}

const languages = v.pipe(
  v.array(v.picklist(LANGUAGES, 'must be ko or en'), 'must be a list such as [ko, en]'),
  v.minLength(1, 'must name at least one language'),
  v.checkItems((item, index, all) => all.indexOf(item) === index, 'must name each language once'),
);

const entries = v.pipe(
  v.number('must be a number of entries'),
  v.integer('must be a whole number'),
  v.minValue(1, 'must be at least 1'),
);

const megabytes = v.pipe(
  v.number('must be a number of megabytes'),
  v.gtValue(0, 'must be more than 0'),
  v.maxValue(LARGEST_FILE / MEGABYTE, `must be at most ${LARGEST_FILE / MEGABYTE}`),
);

const schema = v.object({
  title: bilingual({ ko: '논문 읽기 노트', en: 'Reading notes' }),
  description: bilingual({
    ko: '날마다 읽은 논문을 한국어와 영어로 짧게 적어 둡니다.',
    en: 'Short notes on the papers read each day, in Korean and English.',
  }),
  author: v.optional(v.pipe(v.string('must be text'), v.transform(evenlySpaced)), ''),
  url: v.optional(url, 'http://localhost:8080/'),
  languages: v.optional(languages, ['ko', 'en']),
  'author-pages-from': v.optional(entries, 2),
  'social-images': v.optional(v.picklist(['off', 'entries'], 'must be off or entries'), 'off'),
  offline: v.optional(v.boolean('must be true or false'), false),
  'largest-note': v.optional(megabytes, 1),
});

export interface SiteSettings {
  readonly settings: Settings;
  readonly messages: readonly VFileMessage[];
}

const toSettings = ({
  'author-pages-from': authorPagesFrom,
  'social-images': socialImages,
  'largest-note': largestNote,
  ...rest
}: v.InferOutput<typeof schema>): Settings => ({
  ...rest,
  authorPagesFrom,
  socialImages: socialImages === 'entries',
  largestNote: Math.floor(largestNote * MEGABYTE),
});

/** The settings where there is no file; with errors they are never used. */
const DEFAULTS: Settings = toSettings(v.parse(schema, {}));

/** Reads and checks the settings file; a missing one is an empty one. */
export function readSettings(file: string): SiteSettings {
  const { yaml, messages } = readYamlFile(file);
  const { values, messages: found } = readKeys(schema, yaml.data, yaml);
  for (const message of [...messages, ...found]) message.file = file;
  return { settings: values ? toSettings(values) : DEFAULTS, messages: [...messages, ...found] };
}
