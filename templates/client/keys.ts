/** Shortcuts of one key. They are silent while somebody types, or composes Hangul anywhere. */
import { help, listenToHelp } from './help.ts';
import { openSearch } from './search-link.ts';
import { nextView } from './view.ts';

const ENTRIES = '.entry [data-field="title"], .teaser h3 a, .entry-list a, .result-link';
const DAYS = '.latest-day > h2 a, .day-section > h2 a';

/** A link says by itself which key follows it. */
function follow(key: string): boolean {
  const link = document.querySelector<HTMLAnchorElement>(`a[aria-keyshortcuts="${key}"]`);
  link?.click();
  return link !== null;
}

/** Moves the focus to the next thing of a list that is seen, from wherever it is. */
function step(selector: string, forward: boolean): void {
  const all = [...document.querySelectorAll<HTMLElement>(selector)];
  const here = document.activeElement ?? document.body;
  const current = all.findIndex((element) => element === here || element.contains(here));
  const to = current === -1 ? nearest(all, forward) : all[current + (forward ? 1 : -1)];
  if (!to) return;
  const target = to.querySelector('a') ?? to;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
  to.scrollIntoView({ block: 'start' });
}

/** Where nothing has the focus yet, the place that is read counts. */
function nearest(all: readonly HTMLElement[], forward: boolean): HTMLElement | undefined {
  const isBelow = (element: HTMLElement): boolean => element.getBoundingClientRect().top >= 0;
  return forward ? all.find(isBelow) : all.findLast((element) => !isBelow(element));
}

const KEYS: Readonly<Record<string, () => void>> = {
  j: () => {
    if (!follow('j')) step(ENTRIES, true);
  },
  k: () => {
    if (!follow('k')) step(ENTRIES, false);
  },
  n: () => {
    if (!follow('n')) step(DAYS, true);
  },
  p: () => {
    if (!follow('p')) step(DAYS, false);
  },
  l: nextView,
  '/': openSearch,
  '?': help,
};

/** Where the Hangul keyboard is on, keys give other letters (or none yet): the key counts then. */
const letterOf = ({ key, code }: KeyboardEvent): string =>
  /^(?:[\u3131-\u3163]|Process)$/.test(key) ? code.replace('Key', '').toLowerCase() : key;

/** Ctrl-K or ⌘-K, also while somebody types into a box of the page. */
const isSearchKey = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  !event.shiftKey &&
  !event.isComposing &&
  'kㅏ'.includes(event.key.toLowerCase()) &&
  document.querySelector('dialog[open]') === null;

const isTyping = ({ target }: Event): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type="radio"]), textarea, select'));

const isSilent = (event: KeyboardEvent): boolean =>
  event.isComposing ||
  event.ctrlKey ||
  event.metaKey ||
  event.altKey ||
  isTyping(event) ||
  document.querySelector('dialog[open]') !== null;

export function listenToKeys(): void {
  listenToHelp();
  document.addEventListener('keydown', (event) => {
    const act = isSearchKey(event)
      ? openSearch
      : isSilent(event)
        ? undefined
        : KEYS[letterOf(event)];
    if (!act) return;
    event.preventDefault();
    act();
  });
}
