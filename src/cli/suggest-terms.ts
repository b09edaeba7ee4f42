/** Mined pairs of terms, as lines of `glossary.yaml`. */
import { englishKey } from '../glossary/english.ts';
import type { TermPair } from '../glossary/term-pairs.ts';
import type { GlossaryTerm } from '../model.ts';
import { termKey } from '../read/glossary-file.ts';
import { counted } from './report.ts';
import { scalar } from './yaml-scalar.ts';

/**
 * To be reviewed and pasted. What the glossary has is left out; where it has only the Korean term, the
 * line stands in a comment, for a term may stand once only.
 */
export function suggestedTerms(
  pairs: readonly TermPair[],
  glossary: readonly GlossaryTerm[],
): string[] {
  const known = new Map(
    glossary.map(({ ko, en }) => [termKey(ko), new Set(en.map(englishKey))] as const),
  );
  return pairs.flatMap((pair) => {
    const english = known.get(termKey(pair.ko.text));
    if (english?.has(pair.en.key)) return [];
    return english ? [`# Listed already; add the English to it: ${line(pair)}`] : [line(pair)];
  });
}

function line({ ko, en, together, date }: TermPair): string {
  const counts = `${counted(together, 'sentence')}, of ${ko.count} with the Korean and ${en.count} with the English`;
  return `${scalar(ko.text)}: ${scalar(en.text)} # ${counts}; ${date}`;
}
