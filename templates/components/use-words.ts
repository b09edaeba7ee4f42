import { useSite } from '../../src/eleventy/site-context.ts';
import { WORDS, type Words } from '../words.ts';

/** The words of the interface, in the site's language. */
export const useWords = (): Words => WORDS[useSite().language];
