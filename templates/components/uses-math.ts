import type { EntryPage, ListedEntry } from '../../src/archive/archive.ts';
import type { Html } from '../../src/model.ts';

/** Whether a page needs the style sheet of mathematics, which most do not. */
export const usesMath = (shown: readonly Html[]): boolean =>
  shown.some((html) => html.includes('class="katex'));

export const htmlInFull = ({ note: { rendered } }: EntryPage): Html[] => {
  const { title, abstract, commentary } = rendered.html;
  return [title, abstract, ...commentary.flatMap((passage) => Object.values(passage))];
};

export const htmlOfTitle = ({ heading }: ListedEntry): Html[] => (heading ? [heading.html] : []);
