/** What an entry says, without the places where it says so. */
import type { Entry, Language, Located } from '../model.ts';

export interface Content {
  readonly title: string | undefined;
  readonly authors: readonly string[];
  readonly abstract: readonly string[];
  readonly commentary: Readonly<Record<Language, readonly string[]>>;
  readonly tags: readonly string[];
  readonly links: readonly string[];
}

const values = (items: readonly Located[]): string[] => items.map((item) => item.value);

export const contentOf = (entry: Entry): Content => ({
  title: entry.title?.value,
  authors: values(entry.authors),
  abstract: values(entry.abstract),
  commentary: { ko: values(entry.commentary.ko), en: values(entry.commentary.en) },
  tags: values(entry.tags),
  links: values(entry.links),
});
