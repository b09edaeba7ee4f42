/** The pages that tests visit, by the template that makes them. */

const DAY = '2025/03/04/';

/** Both languages, in two paragraphs of several sentences. */
export const ENTRY = `${DAY}gardens-of-attention-pruning-what-a-reader-never-looks-at/`;
/** Both languages, with a numbered list. */
export const LIST = `${DAY}three-lessons-from-a-small-cache/`;
export const ENGLISH_ONLY = `${DAY}a-letter-in-english-alone/`;
export const KOREAN_ONLY = `${DAY}한국어로만-적은-글/`;
/** A long abstract, and more authors than are shown at once. */
export const LONG = '2025/03/05/the-long-table-a-report-written-by-many-hands/';
/** Formulas, one of them wide, and words too long for a phone. */
export const MATHS =
  '2024/05/02/folding-long-documents-with-very-long-unbreakable-identifier-names-that-do-not/';

export const PAGES = {
  home: '',
  day: DAY,
  entry: ENTRY,
  month: '2025/03/',
  year: '2025/',
  archive: 'archive/',
  tags: 'tags/',
  tag: 'tags/요약/',
  authors: 'authors/',
  author: 'authors/mina-ahn/',
  search: 'search/',
  'not-found': '404.html',
};

/** Every kind of page, and entries that are unlike others. */
export const ALL_PAGES = [...Object.values(PAGES), LIST, ENGLISH_ONLY, KOREAN_ONLY, LONG, MATHS];
