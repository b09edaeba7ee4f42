/** What Lighthouse thinks of a page on a desktop. */
import lighthouse, { desktopConfig } from 'lighthouse';
import { freePort } from '../support/free-port.ts';
import { openChromium } from './chromium.ts';

type Category = 'performance' | 'accessibility' | 'best-practices' | 'seo';

/** From 0 to 100; what is less than perfect is named. */
interface Judgement {
  readonly score: number;
  readonly faults: readonly string[];
}

export type Judgements = Readonly<Record<string, Judgement>>;

export interface Judge {
  judge(url: string, categories: readonly Category[]): Promise<Judgements>;
  close(): Promise<void>;
}

/** Lighthouse with a browser of its own, which it talks to through a port. */
export async function openLighthouse(): Promise<Judge> {
  const port = await freePort();
  const browser = await openChromium(`--remote-debugging-port=${port}`);
  return {
    async judge(url, categories) {
      const onlyCategories = [...categories];
      const flags = { port, onlyCategories, logLevel: 'error' as const };
      const result = await lighthouse(url, flags, desktopConfig);
      if (!result) throw new Error(`Lighthouse says nothing of ${url}`);
      return judgementsOf(result.lhr);
    },
    close: () => browser.close(),
  };
}

type Report = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

function judgementsOf({ categories, audits, runtimeError }: Report): Judgements {
  if (runtimeError) throw new Error(runtimeError.message);
  return Object.fromEntries(
    Object.entries(categories).map(([name, { score, auditRefs }]) => {
      const counted = auditRefs.filter(({ weight }) => weight > 0);
      const faults = counted.flatMap(({ id }) => {
        const audit = audits[id];
        return audit?.score === null || audit?.score === 1 ? [] : [audit?.title ?? id];
      });
      return [name, { score: Math.round((score ?? 0) * 100), faults }];
    }),
  );
}
