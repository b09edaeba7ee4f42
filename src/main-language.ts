import type { Language } from './model.ts';

/** @param languages in which a site or a feed is given, the main one first; settings name one at least */
export const mainLanguage = ([main = 'en']: readonly Language[]): Language => main;
