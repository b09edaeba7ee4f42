import type { JSX } from 'preact';
import { Say, type InEach } from './say.tsx';

const SHORTCUTS: readonly { keys: readonly string[]; does: InEach<string> }[] = [
  { keys: ['j', 'k'], does: (words) => words.shortcutEntries },
  { keys: ['n', 'p'], does: (words) => words.shortcutDays },
  { keys: ['l'], does: (words) => words.shortcutLanguage },
  { keys: ['/'], does: (words) => words.shortcutSearch },
  { keys: ['↑', '↓'], does: (words) => words.shortcutResults },
  { keys: ['?'], does: (words) => words.shortcutHelp },
];

/** Closed, and so out of sight and reach, until the script opens it. */
export const Shortcuts = (): JSX.Element => (
  <dialog class="shortcuts" aria-labelledby="shortcuts">
    <h2 id="shortcuts">
      <Say>{(words) => words.shortcuts}</Say>
    </h2>
    <dl>
      {SHORTCUTS.map(({ keys, does }) => (
        <div>
          <dt>
            {keys.map((key) => (
              <kbd>{key}</kbd>
            ))}
          </dt>
          <dd>
            <Say>{does}</Say>
          </dd>
        </div>
      ))}
    </dl>
    <form method="dialog">
      <button type="submit">
        <Say>{(words) => words.close}</Say>
      </button>
    </form>
  </dialog>
);
