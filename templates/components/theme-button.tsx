import type { JSX } from 'preact';
import { Say } from './say.tsx';

/** Light, dark, or as the system has it. Without script the system alone decides. */
export const ThemeButton = (): JSX.Element => (
  <button class="theme-button needs-script" type="button">
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path class="of-auto" d="M8 3.5a4.5 4.5 0 0 1 0 9z" fill="currentColor" />
      <circle class="of-dark" cx="8" cy="8" r="4.5" fill="currentColor" />
    </svg>
    <span class="unseen">
      <Say>{(words) => words.theme}</Say>:{' '}
      <span class="of-auto">
        <Say>{(words) => words.themeAuto}</Say>
      </span>
      <span class="of-light">
        <Say>{(words) => words.themeLight}</Say>
      </span>
      <span class="of-dark">
        <Say>{(words) => words.themeDark}</Say>
      </span>
    </span>
  </button>
);
