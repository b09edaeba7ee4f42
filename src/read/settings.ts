/** `site.yaml`: what a writer says of the whole site. Every key may be left out. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { VFileMessage } from 'vfile-message';
import { diagnose } from '../diagnostics.ts';
import { LANGUAGES, type Settings } from '../model.ts';
import { decode } from './decode.ts';
import { why } from './system-error.ts';
import { readYaml, YamlError, type YamlMap } from './yaml.ts';

const words = v.pipe(v.string('must be text'), v.trim(), v.nonEmpty('must not be empty'));

/** One text for both languages, or one for each. */
const bilingual = (fallback: Settings['title']) =>
  v.optional(
    v.union(
      [
        v.pipe(
          words,
          v.transform((text) => ({ ko: text, en: text })),
        ),
        v.strictObject({ ko: words, en: words }, 'must have the keys ko and en'),
      ],
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
    return `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`;
  }),
);

const languages = v.pipe(
  v.array(v.picklist(LANGUAGES, 'must be ko or en'), 'must be a list such as [ko, en]'),
  v.minLength(1, 'must name at least one language'),
  v.checkItems((item, index, all) => all.indexOf(item) === index, 'must name each language once'),
);

const schema = v.strictObject({
  title: bilingual({ ko: '논문 읽기 노트', en: 'Reading notes' }),
  description: bilingual({
    ko: '날마다 읽은 논문을 한국어와 영어로 짧게 적어 둡니다.',
    en: 'Short notes on the papers read each day, in Korean and English.',
  }),
  author: v.optional(v.pipe(v.string('must be text'), v.trim()), ''),
  url: v.optional(url, 'http://localhost:8080/'),
  languages: v.optional(languages, ['ko', 'en']),
});

export interface SiteSettings {
  readonly settings: Settings;
  readonly messages: readonly VFileMessage[];
}

/** The settings where there is no file; with errors they are never used. */
const DEFAULTS: Settings = v.parse(schema, {});

/** Reads and checks the settings file; a missing one is an empty one. */
export async function readSettings(file: string): Promise<SiteSettings> {
  const fail = (...messages: VFileMessage[]): SiteSettings => ({
    settings: DEFAULTS,
    messages: messages.map((message) => Object.assign(message, { file })),
  });
  try {
    const { text, error } = decode(await readFile(file));
    if (error) return fail(error);
    const yaml = readYaml(text);
    const result = v.safeParse(schema, yaml.data);
    if (result.success) return { settings: result.output, messages: [] };
    return fail(...result.issues.map((issue) => explain(issue, yaml)));
  } catch (error) {
    if (error instanceof YamlError)
      return fail(
        diagnose(
          'bad-setting',
          error.point,
          `Cannot read the settings: ${error.message}; correct this line`,
        ),
      );
    if (isMissing(error)) return { settings: DEFAULTS, messages: [] };
    return fail(diagnose('unreadable-file', undefined, why(error)));
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

function explain(issue: v.BaseIssue<unknown>, yaml: YamlMap): VFileMessage {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const place = yaml.pointOf(path);
  const name = `“${path.join('.')}”`;
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    return diagnose('unknown-setting', place, name);
  }
  return diagnose('bad-setting', place, `${name} ${issue.message}; correct it`);
}
