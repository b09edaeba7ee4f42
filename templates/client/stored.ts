/** What the reader chose, kept in this browser. A browser that keeps nothing is no error. */

const PREFIX = 'reading-notes.';

type Key = 'view' | 'words' | 'theme';

export function stored(key: Key): string | undefined {
  try {
    return localStorage.getItem(PREFIX + key) ?? undefined;
  } catch {
    return undefined;
  }
}

export function store(key: Key, value: string): void {
  try {
    localStorage.setItem(PREFIX + key, value);
  } catch {
    // Private windows may refuse; the choice then holds for this page.
  }
}
