/** How long a sentence is in English. */
import { withoutUrls } from './addresses.ts';

/** English characters for a Hangul syllable; a Latin word in a Korean sentence keeps its length. */
const PER_SYLLABLE = 2.3;

/**
 * Characters of an English text, or those expected of the English of a Korean one. White space, brackets
 * and addresses do not count.
 */
export function englishLength(text: string): number {
  const prose = withoutUrls(text).prose.replace(/[\s()]/g, '');
  const syllables = prose.match(/\p{Script=Hangul}/gu)?.length ?? 0;
  return prose.length + (PER_SYLLABLE - 1) * syllables;
}
