/** Adds a button to each file of a citation that copies it. */

/** How long (ms) a button says that it is done. */
const SHOWN = 2000;

async function textAt(address: string): Promise<Blob> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return new Blob([await response.text()], { type: 'text/plain' });
}

/** Browsers copy only while they answer a click, but what is copied may come later. */
const copy = (address: string): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'text/plain': textAt(address) })]);

async function copyTo(button: Element, link: HTMLAnchorElement): Promise<void> {
  try {
    await copy(link.href);
  } catch {
    // What cannot be copied (offline, or not allowed) can be downloaded.
    link.click();
    return;
  }
  button.classList.add('copied');
  setTimeout(() => {
    button.classList.remove('copied');
  }, SHOWN);
}

function span(className: string, ...content: readonly (Node | string)[]): HTMLSpanElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(...content);
  return element;
}

/** Words in each language of the site, of which the style sheet shows one. */
function say(className: string, prefix: string, words: DOMStringMap): HTMLSpanElement {
  const { main } = document.documentElement.dataset;
  const said = ['Ko', 'En'].flatMap((suffix) => {
    const word = words[prefix + suffix];
    if (word === undefined) return [];
    const language = suffix.toLowerCase();
    const element = span(language === main ? 'say' : 'say other', word);
    element.lang = language;
    return [element];
  });
  return span(className, ...said);
}

function addButton(link: HTMLAnchorElement, words: DOMStringMap): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.ariaLive = 'polite';
  button.append(
    say('before-copy', 'copy', words),
    say('after-copy', 'copied', words),
    span('unseen', ` ${link.textContent}`),
  );
  button.addEventListener('click', () => void copyTo(button, link));
  link.after(' ', button);
}

export function addCopyButtons(): void {
  for (const list of document.querySelectorAll<HTMLElement>('.citation ul')) {
    for (const link of list.querySelectorAll('a')) addButton(link, list.dataset);
  }
}
