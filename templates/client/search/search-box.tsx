/** The box and what was found, the same in the page and over any other page. */
import type { JSX, RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../src/model.ts';
import { WORDS } from '../../words.ts';
import { AskLink, Choose } from './ask-link.tsx';
import { asksNothing, searchOf, type Asked } from './asked.ts';
import type { Facet } from './facets.ts';
import { FacetList, nameOfValue, narrowed } from './facet-list.tsx';
import { isComposing, walkByKey } from './keys.ts';
import { Results } from './results.tsx';
import { allOf, useFound, type Finding, type Found } from './use-found.ts';
import { useLanguage } from './use-language.ts';

interface SearchBoxProps {
  readonly asked: Asked;
  /** For what is typed. */
  readonly onType: (asked: Asked) => void;
  /** For what is chosen, to which one can come back. */
  readonly onChoose: (asked: Asked) => void;
  readonly input: RefObject<HTMLInputElement | null>;
  /** Whether there is room to narrow the results. */
  readonly withFacets: boolean;
  /** For when the results are those of what was asked last. */
  readonly onDone?: () => void;
}

const AT_FIRST = 10;

export function SearchBox(props: SearchBoxProps): JSX.Element {
  const { asked, onChoose, onDone } = props;
  const language = useLanguage();
  const [most, setMost] = useMost(asked);
  const [tries, setTries] = useState(0);
  const finding = useFound(asked, most, tries, language);
  const box = useRef<HTMLElement>(null);
  const status = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (finding.state === 'done') onDone?.();
  }, [finding]);
  const choose = (next: Asked): void => {
    onChoose(next);
    // The link that was followed may be gone.
    status.current?.focus();
  };
  return (
    <search
      class="search-box"
      ref={box}
      onKeyDown={(event) => {
        if (box.current) walkByKey(box.current, event);
      }}
    >
      <Choose.Provider value={choose}>
        <Field {...props} language={language} />
        <Chosen asked={asked} language={language} />
        <Status
          place={status}
          finding={finding}
          asked={asked}
          language={language}
          onRetry={() => {
            setTries(tries + 1);
          }}
        />
        <FoundPanel
          finding={finding}
          language={language}
          withFacets={props.withFacets}
          onMore={() => {
            setMost(most + AT_FIRST);
          }}
        />
      </Choose.Provider>
    </search>
  );
}

interface FoundPanelProps {
  readonly finding: Finding;
  readonly language: Language;
  readonly withFacets: boolean;
  readonly onMore: () => void;
}

function FoundPanel({
  finding: { state, found },
  language,
  withFacets,
  onMore,
}: FoundPanelProps): JSX.Element | null {
  if (!found) return null;
  return (
    <div class={withFacets ? 'with-facets' : undefined}>
      {withFacets && allOf(found.answer).length > 1 && (
        <FacetList found={found} language={language} />
      )}
      <div aria-busy={state === 'busy'}>
        <Results found={found} language={language} />
        <More found={found} language={language} onMore={onMore} />
      </div>
    </div>
  );
}

/** How many are shown: few again for each new question. */
function useMost(asked: Asked): [number, (most: number) => void] {
  const key = searchOf(asked);
  const [shown, setShown] = useState({ key, most: AT_FIRST });
  return [
    shown.key === key ? shown.most : AT_FIRST,
    (most) => {
      setShown({ key, most });
    },
  ];
}

type FieldProps = Pick<SearchBoxProps, 'asked' | 'onType' | 'input'> & {
  readonly language: Language;
};

function Field({ asked, onType, input, language }: FieldProps): JSX.Element {
  const id = useId();
  const words = WORDS[language];
  return (
    <>
      <label class="unseen" for={id}>
        {words.searchNotes}
      </label>
      <input
        ref={input}
        id={id}
        class="search-field"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        placeholder={words.searchNotes}
        aria-describedby={`${id}-hint`}
        value={asked.text}
        onKeyDown={(event) => {
          // It takes back what is composed; the browser would empty the box and close the dialog.
          if (event.key === 'Escape' && isComposing(event)) event.preventDefault();
        }}
        onInput={({ currentTarget }) => {
          onType({ ...asked, text: currentTarget.value });
        }}
      />
      <p class="search-hint" id={`${id}-hint`}>
        {words.searchHint}
      </p>
    </>
  );
}

interface ChosenProps {
  readonly asked: Asked;
  readonly language: Language;
}

/** The filters that narrow what is found, each a link that takes it away. */
function Chosen({ asked, language }: ChosenProps): JSX.Element | null {
  const chosen = Object.entries(asked.filters).filter(([, value]) => value !== undefined);
  const words = WORDS[language];
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label={words.narrowedTo}>
      {(chosen as [Facet, string][]).map(([facet, value]) => (
        <li key={facet}>
          <AskLink asked={narrowed(asked, facet)}>
            {words.facets[facet]}: <b>{nameOfValue(facet, value)}</b>
            <span aria-hidden="true"> ×</span>
            <span class="unseen"> {words.remove}</span>
          </AskLink>
        </li>
      ))}
    </ul>
  );
}

interface StatusProps extends ChosenProps {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly finding: Finding;
  readonly onRetry: () => void;
}

/** What is said about the search, aloud too. */
function Status({ place, finding, asked, language, onRetry }: StatusProps): JSX.Element {
  const words = WORDS[language];
  const { state, found } = finding;
  return (
    <div class="search-status" ref={place} tabIndex={-1}>
      <div role="status">
        {state === 'busy' && !found && <p>{words.searching}</p>}
        {state === 'failed' && <p class="search-failed">{words.searchFailed}</p>}
        {found && state !== 'failed' && <Told found={found} language={language} />}
      </div>
      {state === 'failed' && (
        <button type="button" class="retry" onClick={onRetry}>
          {words.tryAgain}
        </button>
      )}
      {found?.answer.suggestion !== undefined && !asksNothing(asked) && (
        <p>
          {words.didYouMean}{' '}
          <AskLink asked={{ ...asked, text: found.answer.suggestion }}>
            {found.answer.suggestion}
          </AskLink>
        </p>
      )}
    </div>
  );
}

function Told({ found, language }: { found: Found; language: Language }): JSX.Element {
  const words = WORDS[language];
  const { answer, asked } = found;
  const count = allOf(answer).length;
  return (
    <>
      <p>{count === 0 ? words.nothingFound : words.results(count)}</p>
      {answer.readAs !== undefined && <p>{words.readAs(asked.text.trim(), answer.readAs)}</p>}
    </>
  );
}

interface MoreProps {
  readonly found: Found;
  readonly language: Language;
  readonly onMore: () => void;
}

/** Shows the next ones, and moves the focus to the first of them. */
function More({ found, language, onMore }: MoreProps): JSX.Element | null {
  const from = useRef<number | undefined>(undefined);
  const self = useRef<HTMLParagraphElement>(null);
  const shown = found.shown.size;
  const left = allOf(found.answer).length - shown;
  useEffect(() => {
    const before = from.current;
    if (before === undefined || shown <= before) return;
    from.current = undefined;
    const links = self.current?.parentElement?.querySelectorAll<HTMLElement>('.result-link');
    links?.[before]?.focus();
  }, [shown]);
  return (
    <p class="more-results" ref={self}>
      {left > 0 && (
        <button
          type="button"
          onClick={() => {
            from.current = shown;
            onMore();
          }}
        >
          {WORDS[language].moreResults(left)}
        </button>
      )}
    </p>
  );
}
