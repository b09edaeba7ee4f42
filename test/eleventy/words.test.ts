import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type IsoDate, type Language, type Month } from '../../src/model.ts';
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

  it('are those of the Unicode locales, whatever the day', () => {
    const month = { year: 'numeric', month: 'long' } as const;
    const weekday = { ...month, day: 'numeric', weekday: 'long' } as const;
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    const check = (day: Date, language: Language): void => {
      const date = day.toISOString().slice(0, 10) as IsoDate;
      const ofLocale = (form: Intl.DateTimeFormatOptions): string =>
        new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(day);
      expect(formatDate(date, language, 'weekday')).toBe(ofLocale(weekday));
      expect(formatDate(date.slice(0, 7) as Month, language, 'month')).toBe(ofLocale(month));
      expect(formatDate(date, language, 'monthInBrief')).toBe(ofLocale({ month: 'short' }));
    };
    fc.assert(fc.property(days, fc.constantFrom(...LANGUAGES), check), { numRuns: 300 });
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
