/** Which language is read, remembered from page to page. */
import { store } from './stored.ts';

const root = document.documentElement;
const radios = [...document.querySelectorAll<HTMLInputElement>('.view-switch input')];

/** The words of the interface follow the language; with both, they stay as they are. */
function choose(view: string): void {
  root.dataset['view'] = view;
  if (view !== 'both') root.lang = view;
  store('view', view);
  store('words', root.lang);
  show();
}

/** Brings to the state of the root what no style sheet can. */
function show(): void {
  const { view } = root.dataset;
  for (const radio of radios) radio.checked = radio.value === view;
  const title = document.querySelector('title');
  const text = title?.dataset[root.lang];
  if (title && text !== undefined) title.textContent = text;
}

export function rememberView(): void {
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      choose(radio.value);
    });
  }
  show();
}

/** Both languages, then each alone, then both again. */
export function nextView(): void {
  const current = radios.findIndex((radio) => radio.checked);
  const next = radios[(current + 1) % radios.length];
  if (next) choose(next.value);
}
