/** Entries that were found, as a list of links. */
import type { JSX } from 'preact';
import type { EntryJson } from '../../../src/archive/entry-json.ts';
import type { IsoDate, Language } from '../../../src/model.ts';
import { scriptOf } from '../../../src/parse/script.ts';
import { rangesOf, type Needle } from '../../../src/search/needles.ts';
import { formatDate } from '../../dates.ts';
import { WORDS } from '../../words.ts';
import { markedParts, plain, snippetOf, type Part } from './snippet.ts';
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
      {loose.some((number) => found.entries.has(number)) && (
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
    const entry = found.entries.get(number);
    return entry ? [{ number, entry }] : [];
  });
  if (results.length === 0) return null;
  return (
    <ol class="results">
      {results.map(({ number, entry }) => (
        <Result key={number} entry={entry} needles={found.answer.needles} language={language} />
      ))}
    </ol>
  );
}

interface ResultProps {
  readonly entry: EntryJson;
  readonly needles: readonly Needle[];
  readonly language: Language;
}

function Result({ entry, needles, language }: ResultProps): JSX.Element {
  const title = entry.title === null ? undefined : plain(entry.title);
  const snippet = snippetOf(entry, needles, language);
  return (
    <li class="result">
      <a class="result-link" href={entry.url}>
        {title === undefined ? (
          <span class="untitled">{WORDS[language].untitled}</span>
        ) : (
          <span class="serif" lang={languageOf(title)}>
            <Marked parts={markedParts(title, rangesOf(title, needles))} />
          </span>
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
}

function languageOf(title: string): Language | undefined {
  const script = scriptOf(title);
  return script === 'bare' ? undefined : script;
}

const Marked = ({ parts }: { readonly parts: readonly Part[] }): JSX.Element => (
  <>{parts.map(({ text, isFound }, index) => (isFound ? <mark key={index}>{text}</mark> : text))}</>
);
