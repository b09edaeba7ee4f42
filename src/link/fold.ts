/** Titles and names without what people spell differently: case, accents, punctuation, TeX. */

/** Letters that Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ł: 'l',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  þ: 'th',
};

/** `Sch\"olkopf` and `Sch{\"{o}}lkopf` are Schölkopf; `\o` is ø. */
const withoutTeX = (text: string): string =>
  text
    .replace(/\\(?:["'.=^`~]|[bcdHkrtuv](?![a-z]))\s?/gi, '')
    .replace(/\\(a)a(?![a-z])/gi, '$1')
    .replace(/\\(?=(?:ae|oe|ss|[ijlo])(?![a-z]))/gi, '')
    .replace(/[{}]/g, '');

/** The words of a text, each of letters and digits alone. */
export function foldedWords(text: string): string[] {
  const folded = withoutTeX(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[æđðıłœøßþ]/g, (letter) => PLAIN[letter] ?? letter);
  return folded.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Spellings with one key are one title: `Pre-Training` and `Pretraining`. Empty without words. */
export const titleKey = (title: string): string => foldedWords(title).join('');
