/** Entries that were found, as a list of links. */
import type { JSX } from 'preact';
import type { IsoDate, Language } from '../../../src/model.ts';
import { formatDate } from '../../dates.ts';
import { WORDS } from '../../words.ts';
import type { Shown } from './shown.ts';
import type { Part } from './snippet.ts';
import type { Found } from './use-found.ts';

interface ResultsProps {
  readonly found: Found;
  readonly language: Language;
}

/** Those that fit, and then those that have the words only here and there. */
export function Results({ found, language }: ResultsProps): JSX.Element {
  const { entries, loose } = found.answer;
  return (
    <>
      <List numbers={entries} found={found} language={language} />
      {loose.some((number) => found.shown.has(number)) && (
        <section aria-labelledby="loose">
          <h2 id="loose" class="loose-name">
            {WORDS[language].wordsApart(loose.length)}
          </h2>
          <List numbers={loose} found={found} language={language} />
        </section>
      )}
    </>
  );
}

interface ListProps extends ResultsProps {
  readonly numbers: readonly number[];
}

function List({ numbers, found, language }: ListProps): JSX.Element | null {
  const results = numbers.flatMap((number) => {
    const shown = found.shown.get(number);
    return shown ? [<Result key={number} shown={shown} language={language} />] : [];
  });
  return results.length === 0 ? null : <ol class="results">{results}</ol>;
}

interface ResultProps {
  readonly shown: Shown;
  readonly language: Language;
}

const Result = ({ shown: { entry, title, snippet }, language }: ResultProps): JSX.Element => (
  <li class="result">
    <a class="result-link" href={entry.url}>
      {title ? (
        <span class="serif" lang={title.language}>
          <Marked parts={title.parts} />
        </span>
      ) : (
        <span class="untitled">{WORDS[language].untitled}</span>
      )}
    </a>
    {snippet && (
      <p class={snippet.isAbstract ? 'serif' : undefined} lang={snippet.language}>
        <Marked parts={snippet.parts} />
      </p>
    )}
    <p class="result-sides">
      <time datetime={entry.date}>{formatDate(entry.date as IsoDate, language, 'date')}</time>
      {entry.tags.map((tag) => (
        <span key={tag}> #{tag}</span>
      ))}
    </p>
  </li>
);

const Marked = ({ parts }: { readonly parts: readonly Part[] }): JSX.Element => (
  <>{parts.map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : text))}</>
);
