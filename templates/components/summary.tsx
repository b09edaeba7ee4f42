import type { JSX } from 'preact';
import { Say } from './say.tsx';

interface SummaryProps {
  readonly papers: number;
  readonly days: number;
}

/** How much there is on a page. */
export const Summary = ({ papers, days }: SummaryProps): JSX.Element => (
  <p class="summary">
    <Say>{(words) => `${words.papers(papers)} · ${words.days(days)}`}</Say>
  </p>
);
