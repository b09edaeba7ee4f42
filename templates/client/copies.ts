/** Adds a button to each file of a citation that copies it. */
import { textAt } from './text-at.ts';

/** How long (ms) a button says that it is done. */
const SHOWN = 2000;

const blobAt = async (address: string): Promise<Blob> =>
  new Blob([await textAt(address)], { type: 'text/plain' });

/** Browsers copy only while they answer a click, but what is copied may come later. */
const copy = async (address: string): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'text/plain': blobAt(address) })]);

const span = (properties: Partial<HTMLSpanElement>): HTMLSpanElement =>
  Object.assign(document.createElement('span'), properties);

/** Words in each language of the site, of which the style sheet shows one. */
function say(what: string, link: Element): HTMLSpanElement[] {
  const { main } = document.documentElement.dataset;
  return ['ko', 'en'].flatMap((lang) => {
    const textContent = link.closest('ul')?.getAttribute(`data-${what}-${lang}`);
    const className = lang === main ? 'say' : 'say other';
    return textContent ? [span({ className, lang, textContent })] : [];
  });
}

function addButton(link: HTMLAnchorElement): void {
  const button = document.createElement('button');
  const show = (what: string): void => {
    const textContent = ` ${link.textContent}`;
    button.replaceChildren(...say(what, link), span({ className: 'unseen', textContent }));
  };
  button.className = 'copy';
  button.ariaLive = 'polite';
  show('copy');
  button.addEventListener('click', () => {
    copy(link.href).then(
      () => {
        show('copied');
        setTimeout(show, SHOWN, 'copy');
      },
      // What cannot be copied (offline, or not allowed) can be downloaded.
      () => {
        link.click();
      },
    );
  });
  link.after(' ', button);
}

export function addCopyButtons(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.citation li a'))
    addButton(link);
}
