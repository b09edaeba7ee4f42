import type { ComponentChildren, JSX } from 'preact';
import { useSite } from '../../src/eleventy/site-context.ts';
import type { Language } from '../../src/model.ts';
import { WORDS, type Words } from '../words.ts';

/** Something that is said once in each language of the interface. */
export type InEach<Said> = (words: Words, language: Language) => Said;

interface SayProps {
  readonly children: InEach<ComponentChildren>;
}

/**
 * Words of the interface in all languages of the site, its main one first. The style sheet shows one
 * of them and hides the others from eyes and screen readers alike.
 */
export function Say({ children: said }: SayProps): JSX.Element {
  const { languages } = useSite().settings;
  const [main] = languages;
  if (main && languages.length === 1) return <>{said(WORDS[main], main)}</>;
  return (
    <>
      {languages.map((language) => (
        <span class={language === main ? 'say' : 'say other'} lang={language}>
          {said(WORDS[language], language)}
        </span>
      ))}
    </>
  );
}
