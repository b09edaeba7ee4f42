/** A citation is copied by a click, and downloaded where it cannot be. */
import { describe, expect, inject, test } from 'vitest';
import { ENTRY } from './pages.ts';
import { go, newReader } from './visit.ts';

describe('the button beside a citation', () => {
  test('copies the file that the link leads to', async () => {
    const reader = await newReader({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await reader.newPage();
    await go(page, ENTRY);
    await page.locator('.citation summary').click();
    const copy = page.getByRole('button', { name: '복사 BibTeX' });
    await copy.click();
    await page.getByRole('button', { name: '복사했습니다 BibTeX' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const file = await fetch(`${inject('siteUrl')}2025/03/04/1.bib`);
    expect(copied).toBe(await file.text());
    expect(copied).toMatch(/^@misc\{/);
    await copy.waitFor();
  });

  test('downloads it where nothing can be copied', async () => {
    const page = await (await newReader()).newPage();
    await go(page, ENTRY);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.locator('.citation summary').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '복사 RIS' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^\w+\.ris$/);
  });
});
