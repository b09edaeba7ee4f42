/** Lighthouse's scores, from 0 to 100, of one page of each kind that readers come to. */
import { openLighthouse, type Judge, type Judgements } from '../browser/lighthouse.ts';
import { PAGES } from '../browser/pages.ts';
import { openSite } from '../browser/site.ts';

const KINDS = ['entry', 'day', 'tag', 'home'] as const;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const RUNS = 3;

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

async function scoresOf(lighthouse: Judge, url: string): Promise<number[]> {
  const runs: Judgements[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await lighthouse.judge(url, CATEGORIES));
  return CATEGORIES.map((name) => median(runs.map((judgements) => judgements[name]?.score ?? 0)));
}

export async function benchLighthouse(): Promise<void> {
  const site = await openSite('/papers/');
  const lighthouse = await openLighthouse();
  process.stdout.write(`Lighthouse on a desktop (median of ${RUNS})\n\n`);
  process.stdout.write(`page   ${CATEGORIES.join('  ')}\n`);
  for (const kind of KINDS) {
    const scores = await scoresOf(lighthouse, new URL(PAGES[kind], site.url).href);
    const columns = scores.map((score, at) => String(score).padStart(CATEGORIES[at]?.length ?? 0));
    process.stdout.write(`${kind.padEnd(6)} ${columns.join('  ')}\n`);
  }
  await lighthouse.close();
  await site.close();
}
