/** The style sheets, as one file: a page should wait for one request, not for six. */
import { readFile } from 'node:fs/promises';
import { assetPermalink } from '../src/archive/permalinks.ts';

/** In the order of the cascade. */
const SHEETS = ['theme', 'base', 'frame', 'entry', 'lists', 'print'];

export const data = { permalink: assetPermalink('site.css') };
export default async (): Promise<string> => {
  const sheets = SHEETS.map((name) => new URL(`styles/${name}.css`, import.meta.url));
  return (await Promise.all(sheets.map((sheet) => readFile(sheet, 'utf8')))).join('\n');
};
