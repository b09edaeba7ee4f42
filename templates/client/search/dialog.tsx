/** The search over any page. */
import { render, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { WORDS } from '../../words.ts';
import { hrefOf } from './ask-link.tsx';
import { asksNothing, NOTHING_ASKED } from './asked.ts';
import { isComposing } from './keys.ts';
import { SearchBox } from './search-box.tsx';
import { useLanguage } from './use-language.ts';

function SearchDialog({ dialog }: { readonly dialog: HTMLDialogElement }): JSX.Element {
  const [asked, setAsked] = useState(NOTHING_ASKED);
  const input = useRef<HTMLInputElement>(null);
  const words = WORDS[useLanguage()];
  useEffect(() => {
    dialog.setAttribute('aria-label', words.search);
  }, [dialog, words]);
  const isFirstWanted = useRef(false);
  const open = (): void => {
    const first = dialog.querySelector<HTMLAnchorElement>('[aria-busy="false"] .result-link');
    isFirstWanted.current = !first;
    first?.click();
  };
  useKeys(dialog, input, open);
  return (
    <>
      <SearchBox
        asked={asked}
        input={input}
        withFacets={false}
        onType={(next) => {
          isFirstWanted.current = false;
          setAsked(next);
        }}
        onChoose={setAsked}
        onDone={() => {
          if (isFirstWanted.current) open();
        }}
      />
      <p class="dialog-foot">
        {!asksNothing(asked) && <a href={hrefOf(asked)}>{words.onSearchPage}</a>}
        <button
          type="button"
          onClick={() => {
            dialog.close();
          }}
        >
          {words.close}
        </button>
      </p>
    </>
  );
}

/** Enter opens the first result, Escape closes; a box for searches would take Escape for itself. */
function useKeys(
  dialog: HTMLDialogElement,
  input: { readonly current: HTMLInputElement | null },
  open: () => void,
): void {
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (isComposing(event)) return;
      const isOpener = event.key === 'Enter' && event.target === input.current;
      if (event.key !== 'Escape' && !isOpener) return;
      event.preventDefault();
      if (isOpener) open();
      else dialog.close();
    };
    dialog.addEventListener('keydown', act);
    return () => {
      dialog.removeEventListener('keydown', act);
    };
  });
}

function make(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'search-dialog';
  document.body.append(dialog);
  render(<SearchDialog dialog={dialog} />, dialog);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return dialog;
}

let made: HTMLDialogElement | undefined;

/** With what was asked last, ready to be typed over. */
export function showSearchDialog(): void {
  made ??= make();
  if (!made.open) made.showModal();
  made.querySelector('input')?.select();
}
