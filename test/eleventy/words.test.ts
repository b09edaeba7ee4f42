import { describe, expect, it } from 'vitest';
import type { IsoDate } from '../../src/model.ts';
import { formatDate, type DateForm } from '../../templates/dates.ts';
import { initialOf } from '../../templates/initials.ts';
import { WORDS } from '../../templates/words.ts';

describe('dates', () => {
  const forms: [DateForm, string, string][] = [
    ['date', '2025년 1월 22일', 'January 22, 2025'],
    ['weekday', '2025년 1월 22일 수요일', 'Wednesday, January 22, 2025'],
    ['dayOfYear', '1월 22일', 'January 22'],
    ['day', '22일', '22'],
    ['month', '2025년 1월', 'January 2025'],
    ['monthOfYear', '1월', 'January'],
    ['monthInBrief', '1월', 'Jan'],
    ['year', '2025년', '2025'],
  ];
  it.each(forms)('%s: %s, %s', (form, ko, en) => {
    const date = '2025-01-22' as IsoDate;
    expect(formatDate(date, 'ko', form)).toBe(ko);
    expect(formatDate(date, 'en', form)).toBe(en);
  });
});

describe('counts', () => {
  it.each([
    [1, '논문 1편', '1 paper', '1일', '1 day'],
    [1843, '논문 1,843편', '1,843 papers', '1,843일', '1,843 days'],
  ])('%i', (number, papersKo, papersEn, daysKo, daysEn) => {
    expect(WORDS.ko.papers(number)).toBe(papersKo);
    expect(WORDS.en.papers(number)).toBe(papersEn);
    expect(WORDS.ko.days(number)).toBe(daysKo);
    expect(WORDS.en.days(number)).toBe(daysEn);
  });
});

describe('initials', () => {
  it.each([
    ['ada', 'A'],
    ['Éva', 'E'],
    ['김하나', 'ㄱ'],
    ['쌍둥이', 'ㅆ'],
    ['01.org', '#'],
    ['', '#'],
    ['Жук', 'Ж'],
  ])('%s stands under %s', (name, initial) => {
    expect(initialOf(name)).toBe(initial);
  });
});
