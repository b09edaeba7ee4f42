/** The addresses of a text, apart from its prose. */
import { findUrls } from '../parse/urls.ts';

/** Each address leaves a space behind. */
export function withoutUrls(text: string): { prose: string; urls: string[] } {
  const urls: string[] = [];
  let prose = '';
  let at = 0;
  for (const { start, end } of findUrls(text)) {
    urls.push(text.slice(start, end));
    prose += `${text.slice(at, start)} `;
    at = end;
  }
  return { prose: prose + text.slice(at), urls };
}
