/** Every word that the interface itself says, in both languages. */
import type { Language } from '../src/model.ts';

export interface Words {
  readonly skipToContent: string;
  readonly mainMenu: string;
  readonly breadcrumbs: string;
  readonly neighbours: string;
  readonly previous: string;
  readonly next: string;
  readonly home: string;
  readonly latest: string;
  readonly archive: string;
  readonly wholeArchive: string;
  readonly tags: string;
  readonly authors: string;
  readonly abstract: string;
  readonly links: string;
  readonly untitled: string;
  readonly nothingYet: string;
  readonly notFound: string;
  readonly notFoundWhy: string;
  readonly papers: (count: number) => string;
  readonly days: (count: number) => string;
}

const count = (language: Language, number: number): string => number.toLocaleString(language);

const ko: Words = {
  skipToContent: '본문으로 건너뛰기',
  mainMenu: '주 메뉴',
  breadcrumbs: '현재 위치',
  neighbours: '이전과 다음',
  previous: '이전',
  next: '다음',
  home: '처음으로',
  latest: '최근 기록',
  archive: '전체 기록',
  wholeArchive: '전체 기록 보기',
  tags: '태그',
  authors: '저자',
  abstract: '초록',
  links: '링크',
  untitled: '제목 없음',
  nothingYet: '아직 기록이 없습니다.',
  notFound: '페이지를 찾을 수 없습니다',
  notFoundWhy: '주소가 바뀌었거나 처음부터 없던 페이지입니다.',
  papers: (number) => `논문 ${count('ko', number)}편`,
  days: (number) => `${count('ko', number)}일`,
};

const en: Words = {
  skipToContent: 'Skip to content',
  mainMenu: 'Main menu',
  breadcrumbs: 'You are here',
  neighbours: 'Previous and next',
  previous: 'Previous',
  next: 'Next',
  home: 'Home',
  latest: 'Latest notes',
  archive: 'Archive',
  wholeArchive: 'The whole archive',
  tags: 'Tags',
  authors: 'Authors',
  abstract: 'Abstract',
  links: 'Links',
  untitled: 'Untitled',
  nothingYet: 'No notes yet.',
  notFound: 'Page not found',
  notFoundWhy: 'Its address may have changed, or it never existed.',
  papers: (number) => `${count('en', number)} ${number === 1 ? 'paper' : 'papers'}`,
  days: (number) => `${count('en', number)} ${number === 1 ? 'day' : 'days'}`,
};

export const WORDS: Readonly<Record<Language, Words>> = { ko, en };
