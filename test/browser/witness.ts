/** Sees what a page does that no page of the site does: runs what a note says, or asks another host. */
import type { Browser, Page } from 'playwright-core';
import { openChromium } from './chromium.ts';

/** What payloads call, by themselves or to show that they can. */
const CALLED = ['canary', 'alert', 'confirm', 'prompt', 'print', 'open'];

export interface Witness {
  readonly page: Page;
  /** What was seen since the last time. */
  readonly take: () => Promise<string[]>;
}

/** A browser to which no host but this machine is there, so that nothing ever leaves. */
export const openAlone = (): Promise<Browser> =>
  openChromium('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost');

/** @param home what the addresses begin with that a page may ask for */
export async function openWitness(browser: Browser, home: string): Promise<Witness> {
  const context = await browser.newContext();
  const seen: string[] = [];
  const say = (what: string): void => {
    seen.push(what);
  };
  await context.exposeFunction('witness', say);
  await context.addInitScript(watch, CALLED);
  const page = await context.newPage();
  context.on('page', () => {
    say('another page');
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) say(`request ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    say(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => {
    say(`error ${message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') say(`console ${message.text()}`);
  });
  const take = async (): Promise<string[]> => {
    // What the page has said so far comes before its answer.
    await page.evaluate(() => undefined);
    return seen.splice(0);
  };
  return { page, take };
}

/** Runs in the page, ahead of all that is on it. */
function watch(names: readonly string[]): void {
  const say = (what: string): void => {
    void (window as unknown as { witness: (what: string) => Promise<void> }).witness(what);
  };
  for (const name of names) {
    Object.defineProperty(window, name, {
      value: () => {
        say(`run ${name}`);
      },
    });
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    say(`violation of ${event.effectiveDirective} by ${event.blockedURI}`);
  });
}
