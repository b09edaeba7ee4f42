import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import { linkedData } from '../../src/publish/linked-data.ts';

/** A block of data, which no browser runs, and in which nothing is escaped but what would end it. */
export function LinkedData({ entry }: { readonly entry: EntryPage }): JSX.Element {
  const json = linkedData(entry, useSite().settings);
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
