import type { EntryPage } from '../../src/archive/archive.ts';

/** Whether an entry needs the style sheet of mathematics, which most do not. */
export function usesMath({ note }: EntryPage): boolean {
  const { title, abstract, commentary } = note.rendered.html;
  return [title, abstract, commentary.ko, commentary.en].some((html) => html.includes('katex'));
}
