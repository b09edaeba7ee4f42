/** Prose → its words, in runs that nothing interrupts. */
import { withoutUrls } from '../pair/addresses.ts';

/** `pre-training` is one token, `MoE의` too; a mark of punctuation is one of its own. */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** @param isWord tells the tokens wanted; any other interrupts a run */
export function runsOf(text: string, isWord: (token: string) => boolean): string[][] {
  const runs: string[][] = [[]];
  for (const [token] of withoutUrls(text).prose.matchAll(TOKEN)) {
    if (isWord(token)) runs.at(-1)?.push(token);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
