import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../src/model.ts';

const root = document.documentElement;

const current = (): Language => (root.lang === 'ko' ? 'ko' : 'en');

/** The language that the reader chose for the words of the site. */
export function useLanguage(): Language {
  const [language, setLanguage] = useState(current);
  useEffect(() => {
    const observer = new MutationObserver(() => {
      setLanguage(current());
    });
    observer.observe(root, { attributeFilter: ['lang'] });
    return () => {
      observer.disconnect();
    };
  }, []);
  return language;
}
