/** Every word that the interface itself says, in both languages. */
import { josa } from 'es-hangul';
import type { Language } from '../src/model.ts';
import { formatNumber } from './numbers.ts';

export interface Words {
  readonly skipToContent: string;
  readonly mainMenu: string;
  readonly breadcrumbs: string;
  readonly neighbours: Readonly<Record<'entry' | 'day' | 'page', string>>;
  readonly previous: string;
  readonly next: string;
  readonly previousEntry: string;
  readonly nextEntry: string;
  readonly previousDay: string;
  readonly nextDay: string;
  readonly home: string;
  readonly latest: string;
  readonly archive: string;
  readonly wholeArchive: string;
  readonly tags: string;
  readonly authors: string;
  readonly abstract: string;
  readonly sameWork: string;
  readonly mentionedBy: string;
  readonly related: string;
  readonly readOn: string;
  readonly appearedIn: string;
  readonly searchPaper: string;
  readonly cite: string;
  readonly untitled: string;
  readonly nothingYet: string;
  readonly notFound: string;
  readonly notFoundWhy: string;
  readonly offline: string;
  readonly offlineWhy: string;
  readonly view: string;
  readonly viewBoth: string;
  readonly theme: string;
  readonly themeAuto: string;
  readonly themeLight: string;
  readonly themeDark: string;
  readonly shortcuts: string;
  readonly shortcutSearch: string;
  readonly shortcutResults: string;
  readonly shortcutEntries: string;
  readonly shortcutDays: string;
  readonly shortcutLanguage: string;
  readonly shortcutHelp: string;
  readonly close: string;
  readonly unfoldAbstract: string;
  readonly foldAbstract: string;
  readonly filterTags: string;
  readonly filterAuthors: string;
  /** Said to readers of the one language where a note is only in the other. */
  readonly onlyInOther: string;
  readonly byYear: string;
  readonly coTags: string;
  /** How many entries a page shows that leads to others by year. */
  readonly newest: (count: number) => string;
  /** Entries that have two tags. */
  readonly inBoth: (count: number) => string;
  readonly morePairs: (count: number) => string;
  /** Below the list of those with at least so many entries. */
  readonly otherAuthors: (count: number, entries: number) => string;
  readonly moreAuthors: (count: number) => string;
  readonly atAGlance: string;
  readonly allTags: string;
  readonly allAuthors: string;
  readonly papers: (count: number) => string;
  readonly days: (count: number) => string;
  /** What a calendar shows; `when` is one of the next two. */
  readonly papersRead: (papers: number, days: number, when: string) => string;
  readonly inYear: (year: string) => string;
  readonly inWeeksUpTo: (date: string, weeks: number) => string;
  readonly papersADay: string;
  readonly byMonth: string;
  readonly papersAndDaysByMonth: string;
  readonly month: string;
  /** The heads of columns of numbers. */
  readonly papersColumn: string;
  readonly daysColumn: string;
  readonly quarter: (year: number, quarter: number) => string;
  readonly yearsFromTo: (first: number, last: number) => string;
  /** Papers counted in periods of so many months: 1, 3, or whole years. */
  readonly papersByPeriod: (months: number) => string;
  readonly mostPapers: (count: number) => string;
  readonly tagsUsedMost: (count: number) => string;
  readonly authorsReadMost: (count: number) => string;
  readonly numbers: string;
  readonly period: string;
  readonly emptyPeriodsLeftOut: string;
  readonly tag: string;
  readonly search: string;
  readonly searchNotes: string;
  readonly searchHint: string;
  readonly searchNeedsScript: string;
  readonly searching: string;
  readonly searchFailed: string;
  readonly tryAgain: string;
  readonly orBrowse: string;
  readonly nothingFound: string;
  readonly results: (count: number) => string;
  readonly moreResults: (count: number) => string;
  /** Over entries that have the words of a phrase only here and there. */
  readonly wordsApart: (count: number) => string;
  /** Where something else was looked for than what was typed. */
  readonly readAs: (typed: string, read: string) => string;
  readonly didYouMean: string;
  readonly narrow: string;
  readonly narrowedTo: string;
  readonly remove: string;
  readonly facets: Readonly<Record<'tag' | 'year' | 'language' | 'author', string>>;
  readonly moreValues: (count: number) => string;
  readonly onSearchPage: string;
  readonly copy: string;
  readonly copied: string;
  readonly allAsBibtex: string;
  /** Above the feeds. */
  readonly subscribe: string;
}

/** By their length in months. */
const PERIODS_KO: Readonly<Record<number, string>> = { 1: '월', 3: '분기', 12: '연도' };
const PERIODS_EN: Readonly<Record<number, string>> = { 1: 'month', 3: 'quarter', 12: 'year' };

/** 을 or 를, by how the text ends; what does not end in Hangul may be read in either way. */
const objectParticle = (text: string): string =>
  /[\uAC00-\uD7A3]$/.test(text) ? josa.pick(text, '을/를') : '을(를)';

const ko: Words = {
  skipToContent: '본문으로 건너뛰기',
  mainMenu: '주 메뉴',
  breadcrumbs: '현재 위치',
  neighbours: { entry: '이전 글과 다음 글', day: '이전 날과 다음 날', page: '이전과 다음' },
  previous: '이전',
  next: '다음',
  previousEntry: '이전 글',
  nextEntry: '다음 글',
  previousDay: '이전 날',
  nextDay: '다음 날',
  home: '처음으로',
  latest: '최근 기록',
  archive: '전체 기록',
  wholeArchive: '전체 기록 보기',
  tags: '태그',
  authors: '저자',
  abstract: '초록',
  sameWork: '같은 논문을 다룬 다른 글',
  mentionedBy: '이 글을 언급한 글',
  readOn: '읽은 날',
  appearedIn: '논문 발표',
  searchPaper: 'arXiv에서 찾아보기',
  related: '함께 읽을 만한 글',
  cite: '인용',
  untitled: '제목 없음',
  nothingYet: '아직 기록이 없습니다.',
  notFound: '페이지를 찾을 수 없습니다',
  notFoundWhy: '주소가 바뀌었거나 처음부터 없던 페이지입니다.',
  offline: '인터넷에 연결되어 있지 않습니다',
  offlineWhy:
    '이 페이지는 이 기기에 저장되어 있지 않아 연결된 뒤에 볼 수 있습니다. 최근 기록과 전에 읽은 페이지는 지금도 볼 수 있습니다.',
  view: '보기',
  viewBoth: '함께',
  theme: '화면 밝기',
  themeAuto: '자동',
  themeLight: '밝게',
  themeDark: '어둡게',
  shortcuts: '단축키',
  shortcutSearch: '검색',
  shortcutResults: '검색 결과 오가기',
  shortcutEntries: '다음 글 / 이전 글',
  shortcutDays: '다음 날 / 이전 날',
  shortcutLanguage: '언어 바꾸기',
  shortcutHelp: '이 도움말',
  close: '닫기',
  unfoldAbstract: '초록 펼치기',
  foldAbstract: '초록 접기',
  filterTags: '태그 찾기',
  filterAuthors: '저자 찾기',
  onlyInOther: '이 글은 영어로만 쓰여 있습니다.',
  byYear: '연도별로 보기',
  coTags: '함께 쓰인 태그',
  newest: (number) => `최근 ${formatNumber(number)}편입니다. 나머지는 연도별로 나누어 두었습니다.`,
  inBoth: (number) => `함께 ${formatNumber(number)}편`,
  morePairs: (number) => `그 밖의 조합 ${formatNumber(number)}개`,
  otherAuthors: (number, entries) =>
    `논문이 ${formatNumber(entries)}편 이상인 저자만 모았습니다. 그 밖에 ${formatNumber(number)}명이 더 있습니다.`,
  moreAuthors: (number) => `외 ${formatNumber(number)}명`,
  atAGlance: '한눈에 보기',
  allTags: '모든 태그',
  allAuthors: '모든 저자',
  papers: (number) => `논문 ${formatNumber(number)}편`,
  days: (number) => `${formatNumber(number)}일`,
  papersRead: (papers, days, when) =>
    `${when} 읽은 논문 ${formatNumber(papers)}편 · ${formatNumber(days)}일`,
  inYear: (year) => `${year}에`,
  inWeeksUpTo: (date, weeks) => `${date}까지 ${weeks}주 동안`,
  papersADay: '하루 편수',
  byMonth: '월별로 보기',
  papersAndDaysByMonth: '월별 논문 수와 읽은 날 수',
  month: '월',
  papersColumn: '논문 수',
  daysColumn: '읽은 날 수',
  quarter: (year, quarter) => `${year}년 ${quarter}분기`,
  yearsFromTo: (first, last) => `${first}–${last}년`,
  papersByPeriod: (months) => `${PERIODS_KO[months] ?? `${months / 12}년`}별 논문 수`,
  mostPapers: (number) => `최대 ${formatNumber(number)}편`,
  tagsUsedMost: (number) => `가장 많이 쓰인 태그 ${number}개`,
  authorsReadMost: (number) => `가장 많이 읽은 저자 ${number}명`,
  numbers: '수치로 보기',
  period: '기간',
  emptyPeriodsLeftOut: '논문이 없는 기간은 생략했습니다.',
  tag: '태그',
  search: '검색',
  searchNotes: '기록 검색',
  searchHint: '제목, 본문, 저자, #태그, 날짜(2025-01), arXiv 번호로 찾을 수 있습니다.',
  searchNeedsScript:
    '검색하려면 브라우저에서 자바스크립트를 켜야 합니다. 아래에서 골라 읽을 수도 있습니다.',
  searching: '찾는 중…',
  searchFailed: '검색에 필요한 파일을 받지 못했습니다. 인터넷 연결을 확인하고 다시 시도해 주세요.',
  tryAgain: '다시 시도',
  orBrowse: '골라 읽기',
  nothingFound: '찾은 글이 없습니다. 더 짧은 말이나 다른 표기로 찾아보세요.',
  results: (number) => `결과 ${formatNumber(number)}편`,
  moreResults: (number) => `더 보기 (남은 결과 ${formatNumber(number)}편)`,
  wordsApart: (number) => `낱말이 떨어져 있는 글 ${formatNumber(number)}편`,
  readAs: (typed, read) => `‘${typed}’ 대신 ‘${read}’${objectParticle(read)} 찾았습니다.`,
  didYouMean: '이렇게 찾아보세요:',
  narrow: '결과 좁히기',
  narrowedTo: '적용한 조건',
  remove: '지우기',
  facets: { tag: '태그', year: '연도', language: '언어', author: '저자' },
  moreValues: (number) => `${formatNumber(number)}개 더 보기`,
  onSearchPage: '조건을 더해 검색하기',
  copy: '복사',
  copied: '복사했습니다',
  allAsBibtex: '논문 모두 BibTeX로 내려받기',
  subscribe: '구독하기',
};

const en: Words = {
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  breadcrumbs: 'You are here',
  neighbours: {
    entry: 'Previous and next note',
    day: 'Previous and next day',
    page: 'Previous and next',
  },
  previous: 'Previous',
  next: 'Next',
  previousEntry: 'Previous note',
  nextEntry: 'Next note',
  previousDay: 'Previous day',
  nextDay: 'Next day',
  home: 'Home',
  latest: 'Latest notes',
  archive: 'Archive',
  wholeArchive: 'The whole archive',
  tags: 'Tags',
  authors: 'Authors',
  abstract: 'Abstract',
  sameWork: 'Other notes on this paper',
  mentionedBy: 'Notes that mention this one',
  readOn: 'Read on',
  appearedIn: 'Paper of',
  searchPaper: 'Look for it on arXiv',
  related: 'Related notes',
  cite: 'Cite',
  untitled: 'Untitled',
  nothingYet: 'No notes yet.',
  notFound: 'Page not found',
  notFoundWhy: 'Its address may have changed, or it never existed.',
  offline: 'You are offline',
  offlineWhy:
    'This page is not kept on this device, so it has to wait for a connection. The latest notes and the pages you have read before can be read now.',
  view: 'View',
  viewBoth: 'Both',
  theme: 'Colours',
  themeAuto: 'automatic',
  themeLight: 'light',
  themeDark: 'dark',
  shortcuts: 'Shortcuts',
  shortcutSearch: 'Search',
  shortcutResults: 'Move through the results',
  shortcutEntries: 'Next / previous note',
  shortcutDays: 'Next / previous day',
  shortcutLanguage: 'Change the language',
  shortcutHelp: 'This help',
  close: 'Close',
  unfoldAbstract: 'Show the whole abstract',
  foldAbstract: 'Show less',
  filterTags: 'Find a tag',
  filterAuthors: 'Find an author',
  onlyInOther: 'This note is in Korean only.',
  byYear: 'By year',
  coTags: 'Often together with',
  newest: (number) => `These are the newest ${formatNumber(number)}; the others are kept by year.`,
  inBoth: (number) => `${formatNumber(number)} in both`,
  morePairs: (number) => `${formatNumber(number)} more ${number === 1 ? 'pair' : 'pairs'}`,
  otherAuthors: (number, entries) =>
    `Authors of at least ${formatNumber(entries)} papers; there ${number === 1 ? 'is' : 'are'} ${formatNumber(number)} more.`,
  moreAuthors: (number) => `and ${formatNumber(number)} more`,
  atAGlance: 'At a glance',
  allTags: 'All tags',
  allAuthors: 'All authors',
  papers: (number) => `${formatNumber(number)} ${number === 1 ? 'paper' : 'papers'}`,
  days: (number) => `${formatNumber(number)} ${number === 1 ? 'day' : 'days'}`,
  papersRead: (papers, days, when) => `${en.papers(papers)} read ${when}, on ${en.days(days)}`,
  inYear: (year) => `in ${year}`,
  inWeeksUpTo: (date, weeks) => `in the ${weeks} weeks to ${date}`,
  papersADay: 'Papers a day',
  byMonth: 'By month',
  papersAndDaysByMonth: 'Papers and days of reading, by month',
  month: 'Month',
  papersColumn: 'Papers',
  daysColumn: 'Days',
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  yearsFromTo: (first, last) => `${first}–${last}`,
  papersByPeriod: (months) => `Papers by ${PERIODS_EN[months] ?? `${months / 12} years`}`,
  mostPapers: (number) => `at most ${formatNumber(number)}`,
  tagsUsedMost: (number) => (number === 1 ? 'The tag used most' : `The ${number} tags used most`),
  authorsReadMost: (number) => `The ${number} authors read most`,
  numbers: 'In numbers',
  period: 'Period',
  emptyPeriodsLeftOut: 'Periods without papers are left out.',
  tag: 'Tag',
  search: 'Search',
  searchNotes: 'Search the notes',
  searchHint: 'By title, text, author, #tag, date (2025-01) or arXiv id.',
  searchNeedsScript: 'Searching needs JavaScript. You can also choose from the lists below.',
  searching: 'Searching…',
  searchFailed:
    'A file that the search needs could not be loaded. Check your connection and try again.',
  tryAgain: 'Try again',
  orBrowse: 'Browse',
  nothingFound: 'Nothing found. Try fewer words, or another spelling.',
  results: (number) => `${formatNumber(number)} ${number === 1 ? 'result' : 'results'}`,
  moreResults: (number) => `Show more (${formatNumber(number)} left)`,
  wordsApart: (number) =>
    `${formatNumber(number)} ${number === 1 ? 'note has' : 'notes have'} the words apart`,
  readAs: (typed, read) => `Results for “${read}” instead of “${typed}”.`,
  didYouMean: 'Did you mean',
  narrow: 'Narrow the results',
  narrowedTo: 'Narrowed to',
  remove: 'remove',
  facets: { tag: 'Tag', year: 'Year', language: 'Language', author: 'Author' },
  moreValues: (number) => `${formatNumber(number)} more`,
  onSearchPage: 'Search with filters',
  copy: 'Copy',
  copied: 'Copied',
  allAsBibtex: 'Download all papers as BibTeX',
  subscribe: 'Subscribe',
};

export const WORDS: Readonly<Record<Language, Words>> = { ko, en };

/** Each language is named in itself, so that who reads only that one finds it. */
export const NAMES_OF_LANGUAGES: Readonly<Record<Language, string>> = {
  ko: '한국어',
  en: 'English',
};
