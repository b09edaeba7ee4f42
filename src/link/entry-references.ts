/** Where an entry speaks of other notes. */
import type { Entry, LocatedReference } from '../model.ts';
import { slice } from '../parse/lines.ts';
import { findReferences } from './references.ts';

/** All references of an entry, in the order of its fields and of their texts. */
export const referencesOf = ({ abstract, commentary, links }: Entry): LocatedReference[] =>
  [...abstract, ...commentary.ko, ...commentary.en, ...links].flatMap((text) =>
    findReferences(text.value).map((reference) => {
      const { value, position } = slice(text, reference.start, reference.end);
      return { ...reference, position, written: value };
    }),
  );
