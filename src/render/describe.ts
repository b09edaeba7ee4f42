/** What an entry says in a line, for search engines and previews. */
import type { Entry, Language } from '../model.ts';
import type { ParseInline } from './inline.ts';
import { plainText } from './plain-text.ts';

/** Characters that search engines and previews show, about. */
const LONGEST = 200;

/** The beginning of the commentary in a language, else in the other one, else of the abstract. */
export function describe(
  { abstract, commentary }: Entry,
  language: Language,
  parse: ParseInline,
): string {
  const other = language === 'ko' ? 'en' : 'ko';
  const [first] = [...commentary[language], ...commentary[other], ...abstract];
  if (!first) return '';
  return clip(plainText(parse(first)));
}

/** Of a length that previews show: cut at a space, with an ellipsis for what is left out. */
export function clip(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2))}…`;
}
