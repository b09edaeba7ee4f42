/** When two spellings are one tag. */

/** U+FF01 – U+FF5E are the printable letters of ASCII in the width of a Hangul syllable. */
const halfWidth = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - 0xfee0);

/**
 * Spellings with one key are one tag: `long_context`, `Long-Context`, `ｌｏｎｇ－ｃｏｎｔｅｘｔ`. What
 * cannot be seen does not count.
 */
export const tagKey = (spelling: string): string =>
  spelling
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\uFF01-\uFF5E]/g, halfWidth)
    .toLowerCase()
    .normalize('NFC')
    .trim()
    .replace(/[_\s\p{Pd}]+/gu, '-');
