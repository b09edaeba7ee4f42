/** Numbers as each language writes them. */
import type { Language } from '../src/model.ts';

const FORMATS: Readonly<Record<Language, Intl.NumberFormat>> = {
  ko: new Intl.NumberFormat('ko'),
  en: new Intl.NumberFormat('en'),
};

export const formatNumber = (number: number, language: Language): string =>
  FORMATS[language].format(number);
