import type { JSX } from 'preact';
import { useSite } from '../../src/eleventy/site-context.ts';
import { NAMES_OF_LANGUAGES } from '../words.ts';
import { Say } from './say.tsx';

/**
 * Which language is read. Radio buttons, for the style sheet follows them without any script; the
 * script remembers the choice.
 */
export function ViewSwitch(): JSX.Element | null {
  const { languages } = useSite().settings;
  if (languages.length === 1) return null;
  return (
    <fieldset class="view-switch">
      <legend class="unseen">
        <Say>{(words) => words.view}</Say>
      </legend>
      <input type="radio" name="view" id="view-both" value="both" checked />
      <label for="view-both">
        <Say>{(words) => words.viewBoth}</Say>
      </label>
      {languages.map((language) => (
        <>
          <input type="radio" name="view" id={`view-${language}`} value={language} />
          <label for={`view-${language}`} lang={language}>
            {NAMES_OF_LANGUAGES[language]}
          </label>
        </>
      ))}
    </fieldset>
  );
}
