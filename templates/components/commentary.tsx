import type { JSX } from 'preact';
import type { EntryPage } from '../../src/archive/archive.ts';
import { useSite } from '../../src/eleventy/site-context.ts';
import type { Language, Passage } from '../../src/model.ts';
import { Prose } from './prose.tsx';
import { Say } from './say.tsx';

interface CommentaryProps {
  readonly entry: EntryPage;
}

/** The languages of the site that a note's commentary is written in, the site's main one first. */
function useLanguagesOf({ note }: EntryPage): Language[] {
  const { languages } = useSite().settings;
  const { commentary } = note.rendered.html;
  return languages.filter((language) => commentary.some((passage) => passage[language]));
}

/** Passage by passage in all languages: one below the other, or side by side where there is room. */
export function Commentary({ entry }: CommentaryProps): JSX.Element | null {
  const languages = useLanguagesOf(entry);
  const [only] = languages;
  if (!only) return null;
  return (
    <div
      class={languages.length > 1 ? 'commentary bilingual' : 'commentary'}
      data-field="commentary"
    >
      {languages.length === 1 && <OnlyIn language={only} />}
      {entry.note.rendered.html.commentary.map((passage) => (
        <div class="passage">
          {languages.map((language) => (
            <Part entry={entry} passage={passage} language={language} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** What is shown of a note on a page of many: one language, the chosen one if the note has it. */
export function CommentaryInBrief({ entry }: CommentaryProps): JSX.Element | null {
  const languages = useLanguagesOf(entry);
  if (languages.length === 0) return null;
  const isChoice = languages.length > 1;
  const classOf = (index: number): string => (index === 0 ? 'say' : 'say other');
  return (
    <div class="commentary brief">
      {entry.note.rendered.html.commentary.map((passage) =>
        languages.map((language, index) => (
          <Part
            entry={entry}
            passage={passage}
            language={language}
            class={isChoice ? classOf(index) : undefined}
          />
        )),
      )}
    </div>
  );
}

interface PartProps {
  readonly entry: EntryPage;
  readonly passage: Passage;
  readonly language: Language;
  readonly class?: string | undefined;
}

function Part({ entry, passage, language, class: className }: PartProps): JSX.Element | null {
  const html = passage[language];
  return html === undefined ? null : (
    <Prose entry={entry} lang={language} class={className} html={html} />
  );
}

/** Shown to who reads the other language alone. */
function OnlyIn({ language }: { readonly language: Language }): JSX.Element | null {
  if (useSite().settings.languages.length === 1) return null;
  return (
    <p class={`only-in only-in-${language}`}>
      <Say>{(words) => words.onlyInOther}</Say>
    </p>
  );
}
