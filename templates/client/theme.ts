/** Light, dark, or as the system has it, remembered from page to page. */
import { store } from './stored.ts';

const THEMES = ['auto', 'light', 'dark'];

export function rememberTheme(): void {
  const { dataset } = document.documentElement;
  document.querySelector('.theme-button')?.addEventListener('click', () => {
    const current = THEMES.indexOf(dataset['theme'] ?? 'auto');
    const next = THEMES[(current + 1) % THEMES.length] ?? 'auto';
    dataset['theme'] = next;
    store('theme', next);
  });
}
