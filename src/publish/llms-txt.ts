/** `llms.txt`: what a language model that comes here should know, and where it should read. */
import type { Archive } from '../archive/archive.ts';
import {
  absoluteUrl,
  feedPermalink,
  HOME,
  INDEX,
  SITEMAP,
  type Permalink,
} from '../archive/permalinks.ts';
import { mainLanguage } from '../main-language.ts';
import type { Settings } from '../model.ts';
import { markdownLink } from './markdown.ts';

/** Entries that are listed; the others are in `index.json`. */
const NEWEST = 100;

export function llmsTxt({ entries }: Archive, settings: Settings): string {
  const newest = [...entries.values()].slice(0, NEWEST);
  const main = mainLanguage(settings.languages);
  const parts = [
    `# ${settings.title[main]}`,
    `> ${settings.description[main]}`,
    `Notes on ${entries.size} research papers, with comments in Korean, in English or in both. Every note and every day is there as Markdown too: put \`index.md\` behind its address. The papers of a day or of a tag are cited in \`papers.bib\` beside it.`,
    '## Everything',
    everything(settings.url, newest.length > 0).join('\n'),
    ...(newest.length > 0 ? ['## The newest notes'] : []),
    newest.map((entry) => `- ${markdownLink(entry, settings)}: read on ${entry.date}`).join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function everything(url: string, hasFeed: boolean): string[] {
  const item = (permalink: Permalink, what: string): string =>
    `- [${permalink.slice(1)}](${absoluteUrl(url, permalink)}): ${what}`;
  return [
    item(INDEX, 'title, date, address, tags, authors and arXiv id of every note'),
    ...(hasFeed
      ? [item(feedPermalink(HOME, 'json'), 'all notes in full, the newest first, page by page')]
      : []),
    item(SITEMAP, 'every page'),
  ];
}
