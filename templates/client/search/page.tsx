/** The search page: its address says what is asked. */
import { render, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { askedOf, asksNothing, searchOf, type Asked } from './asked.ts';
import { isComposing } from './keys.ts';
import { SearchBox } from './search-box.tsx';

/** The address with what is asked; without `?` where that is nothing. */
const addressOf = (asked: Asked): string =>
  asksNothing(asked) ? location.pathname : searchOf(asked);

/** @param browse what the page offers while nothing is asked */
function SearchPage({ browse }: { readonly browse: HTMLElement | null }): JSX.Element {
  const [asked, setAsked] = useState(() => askedOf(location.search));
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const follow = (): void => {
      setAsked(askedOf(location.search));
    };
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
    };
  }, []);
  useEffect(() => {
    if (browse) browse.hidden = !asksNothing(asked);
  }, [browse, asked]);
  const keep = (next: Asked): void => {
    setAsked(next);
    history.pushState(null, '', addressOf(next));
  };
  return (
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event) || event.target !== input.current) return;
        event.preventDefault();
        keep(asked);
        // Puts the keyboard of a phone away, so that the results are seen.
        if (matchMedia('(pointer: coarse)').matches) input.current?.blur();
      }}
    >
      <SearchBox
        asked={asked}
        input={input}
        withFacets
        onType={(next) => {
          setAsked(next);
          history.replaceState(null, '', addressOf(next));
        }}
        onChoose={keep}
      />
    </div>
  );
}

export function showSearchPage(place: HTMLElement): void {
  place.replaceChildren();
  render(<SearchPage browse={document.querySelector<HTMLElement>('.browse')} />, place);
}
