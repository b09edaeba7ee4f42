/** A link to what could be asked next, which the box answers without leaving the page. */
import { createContext, type ComponentChildren, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { SEARCH } from '../../../src/archive/permalinks.ts';
import { searchOf, type Asked } from './asked.ts';
import { urlOf } from './library.ts';

/** What the box does with it. */
export const Choose = createContext<(asked: Asked) => void>(() => undefined);

export const hrefOf = (asked: Asked): string => urlOf(SEARCH).href + searchOf(asked);

interface AskLinkProps {
  readonly asked: Asked;
  readonly children: ComponentChildren;
}

export function AskLink({ asked, children }: AskLinkProps): JSX.Element {
  const choose = useContext(Choose);
  return (
    <a
      href={hrefOf(asked)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        choose(asked);
      }}
    >
      {children}
    </a>
  );
}
