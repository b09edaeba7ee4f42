import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { leadOf } from '../../src/archive/leads.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import type { Html, Language } from '../../src/model.ts';
import { leadReferences } from '../../src/render/lead-references.ts';
import { Markup } from './markup.tsx';

interface ProseProps {
  readonly entry: EntryPage;
  /** A field of the entry. */
  readonly html: Html;
  readonly lang: Language | undefined;
  readonly class?: string | undefined;
}

/** A field of an entry, in which other notes are linked where they are spoken of. */
export function Prose({ entry, html, lang, class: className }: ProseProps): JSX.Element {
  const site = useSite();
  const led = leadReferences(html, (reference) => {
    const target = leadOf(entry, reference);
    return target && site.href(target.permalink);
  });
  return <Markup as="div" lang={lang} class={className} html={led} />;
}
