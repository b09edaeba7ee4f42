import type { JSX } from 'preact';
import { useWords } from './use-words.ts';

interface SummaryProps {
  readonly papers: number;
  readonly days: number;
}

/** How much there is on a page. */
export function Summary({ papers, days }: SummaryProps): JSX.Element {
  const words = useWords();
  return (
    <p class="summary">
      {words.papers(papers)} · {words.days(days)}
    </p>
  );
}
