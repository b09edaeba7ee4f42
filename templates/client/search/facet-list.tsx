/** What narrows the results, with how many of them each choice would leave. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../../src/model.ts';
import { formatNumber } from '../../numbers.ts';
import { NAMES_OF_LANGUAGES, WORDS } from '../../words.ts';
import { AskLink } from './ask-link.tsx';
import type { Asked } from './asked.ts';
import { valuesOf, type Facet, type FacetValue } from './facets.ts';
import { allOf, type Found } from './use-found.ts';

const FACETS: readonly Facet[] = ['tag', 'year', 'language', 'author'];

/** As many values at first, and so many more each time. */
const AT_FIRST = 10;
const MORE = 40;

/** All authors are many files: they are loaded for who wants to see them. */
const isOpenAtFirst = (facet: Facet): boolean =>
  facet !== 'author' && matchMedia('(width >= 60rem)').matches;

export const nameOfValue = (facet: Facet, value: string): string =>
  facet === 'language' ? NAMES_OF_LANGUAGES[value as Language] : value;

export const narrowed = ({ text, filters }: Asked, facet: Facet, value?: string): Asked => ({
  text,
  filters: { ...filters, [facet]: value },
});

interface FacetListProps {
  readonly found: Found;
  readonly language: Language;
}

export function FacetList({ found, language }: FacetListProps): JSX.Element {
  const entries = useMemo(() => new Set(allOf(found.answer)), [found.answer]);
  const free = FACETS.filter((facet) => found.asked.filters[facet] === undefined);
  return (
    <aside class="facets" aria-labelledby="facets">
      <h2 id="facets" class="unseen">
        {WORDS[language].narrow}
      </h2>
      {free.map((facet) => (
        <FacetValues
          key={facet}
          facet={facet}
          entries={entries}
          found={found}
          language={language}
        />
      ))}
    </aside>
  );
}

interface FacetProps extends FacetListProps {
  readonly facet: Facet;
  readonly entries: ReadonlySet<number>;
}

function FacetValues({ facet, entries, found, language }: FacetProps): JSX.Element {
  const [isOpen, setOpen] = useState(() => isOpenAtFirst(facet));
  const [most, setMost] = useState(AT_FIRST);
  const { values, hasFailed } = useValues(facet, entries, found, isOpen);
  const words = WORDS[language];
  return (
    <details
      class="facet"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{words.facets[facet]}</summary>
      {values === undefined && <p>{hasFailed ? words.searchFailed : words.searching}</p>}
      <ul>
        {values?.slice(0, most).map(({ value, count }) => (
          <li key={value}>
            <AskLink asked={narrowed(found.asked, facet, value)}>
              {nameOfValue(facet, value)}
            </AskLink>{' '}
            <span class="count">{formatNumber(count)}</span>
          </li>
        ))}
      </ul>
      {values && values.length > most && (
        <button
          type="button"
          onClick={() => {
            setMost(most + MORE);
          }}
        >
          {words.moreValues(values.length - most)}
        </button>
      )}
    </details>
  );
}

interface Values {
  readonly values: readonly FacetValue[] | undefined;
  readonly hasFailed: boolean;
}

const NONE: Values = { values: undefined, hasFailed: false };

function useValues(
  facet: Facet,
  entries: ReadonlySet<number>,
  { search }: Found,
  isOpen: boolean,
): Values {
  const [known, setKnown] = useState(NONE);
  useEffect(() => {
    if (!isOpen) return;
    let isOld = false;
    valuesOf(search, facet, entries).then(
      (values) => {
        if (!isOld) setKnown({ values, hasFailed: false });
      },
      () => {
        if (!isOld) setKnown({ values: undefined, hasFailed: true });
      },
    );
    return () => {
      isOld = true;
    };
  }, [facet, entries, search, isOpen]);
  return known;
}
