/** Shortcuts of one key: all of them, and none while somebody types. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ENTRY, LIST, LONG, PAGES } from './pages.ts';
import { choose, protocolOf, urlOf, visit } from './visit.ts';

const viewOf = (page: Page): Promise<string> =>
  page.getByRole('radio', { checked: true }).inputValue();

const focusedText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

async function expectToFollow(page: Page, key: string, path: string): Promise<void> {
  await Promise.all([page.waitForURL(urlOf(path)), page.keyboard.press(key)]);
}

/** A key as a keyboard sends it whose layout gives another letter. */
async function pressInHangul(page: Page, key: string, code: string): Promise<void> {
  const protocol = await protocolOf(page);
  const event = { key, code, windowsVirtualKeyCode: code.codePointAt(3) ?? 0 };
  await protocol.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await protocol.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

describe('j and k', () => {
  test('lead from note to note', async () => {
    const page = await visit(ENTRY);
    await expectToFollow(page, 'j', LIST);
    await expectToFollow(page, 'k', ENTRY);
  });

  test('move over the notes of a day', async () => {
    const page = await visit(PAGES.day);
    await page.keyboard.press('j');
    expect(await focusedText(page)).toMatch(/^Gardens/);
    await page.keyboard.press('j');
    expect(await focusedText(page)).toMatch(/^Three Lessons/);
    await page.keyboard.press('k');
    expect(await focusedText(page)).toMatch(/^Gardens/);
    await expectToFollow(page, 'Enter', ENTRY);
  });

  test.each([PAGES.home, PAGES.tag, PAGES.month])('move over the notes of /%s', async (path) => {
    const page = await visit(path);
    const titles = new Set<string>();
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('j');
      titles.add(await focusedText(page));
    }
    expect(titles.size).toBe(3);
    expect(await page.locator(':focus').getAttribute('href')).toMatch(/^\/papers\/20/);
  });
});

describe('n and p', () => {
  test('lead from day to day', async () => {
    const page = await visit(PAGES.day);
    await expectToFollow(page, 'n', '2025/03/05/');
    await expectToFollow(page, 'p', PAGES.day);
    await expectToFollow(page, 'p', '2024/06/11/');
  });

  test('move over the days of a list', async () => {
    const page = await visit(PAGES.home);
    await page.keyboard.press('n');
    const first = await focusedText(page);
    await page.keyboard.press('n');
    expect(await focusedText(page)).not.toBe(first);
    await page.keyboard.press('p');
    expect(await focusedText(page)).toBe(first);
  });
});

test('l goes round the languages', async () => {
  const page = await visit(ENTRY);
  const views = [];
  for (let step = 0; step < 4; step++) {
    views.push(await viewOf(page));
    await page.keyboard.press('l');
  }
  expect(views).toEqual(['both', 'ko', 'en', 'both']);
});

describe('/', () => {
  test('opens the search, also where there is a box that narrows a list', async () => {
    for (const path of [ENTRY, PAGES.tags]) {
      const page = await visit(path);
      await page.keyboard.press('/');
      const box = page.getByRole('dialog').getByRole('searchbox');
      await box.waitFor();
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await box.inputValue()).toBe('');
      expect(page.url()).toBe(urlOf(path));
    }
  });
});

test('the box above the tags narrows them', async () => {
  const page = await visit(PAGES.tags);
  await page.getByRole('main').getByRole('searchbox').fill('요');
  const tags = page.getByRole('main').getByRole('listitem');
  expect(await tags.filter({ visible: true }).allInnerTexts()).toEqual([
    expect.stringContaining('요약'),
  ]);
});

describe('?', () => {
  test('opens the help, which keeps the focus and gives it back', async () => {
    const page = await visit(ENTRY);
    const link = page.getByRole('article').getByRole('link').first();
    await link.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('j');
    for (let step = 0; step < 6; step++) {
      const isWithin = await page.evaluate(() => {
        const { activeElement, body } = document;
        return activeElement === body || activeElement?.closest('dialog') !== null;
      });
      expect(isWithin).toBe(true);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('l');
    expect(await page.locator('input[name="view"]:checked').inputValue()).toBe('both');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('has a button for who does not know the key, and one to close', async () => {
    const page = await visit(ENTRY);
    const opener = page.getByRole('contentinfo').getByRole('button');
    await opener.click();
    await page.getByRole('dialog').getByRole('button').click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('with the Hangul keyboard', () => {
  test('the key counts, not its letter', async () => {
    const page = await visit(PAGES.day);
    await pressInHangul(page, 'ㅓ', 'KeyJ');
    expect(await focusedText(page)).toMatch(/^Gardens/);
    await pressInHangul(page, 'ㅣ', 'KeyL');
    expect(await viewOf(page)).toBe('ko');
  });

  test('a letter that is still to come counts by its key', async () => {
    const page = await visit(PAGES.day);
    await pressInHangul(page, 'Process', 'KeyL');
    expect(await viewOf(page)).toBe('ko');
  });
});

describe('silence', () => {
  test('while somebody types into the box', async () => {
    const page = await visit(PAGES.tags);
    const box = page.getByRole('searchbox');
    await box.focus();
    await page.keyboard.type('l/jk?np');
    expect(await box.inputValue()).toBe('l/jk?np');
    expect(await viewOf(page)).toBe('both');
    expect(page.url()).toBe(urlOf(PAGES.tags));
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('while Hangul is composed in the box', async () => {
    const page = await visit(PAGES.tags);
    const box = page.getByRole('searchbox');
    await box.focus();
    const protocol = await protocolOf(page);
    for (const text of ['ㅇ', '요']) {
      await pressInHangul(page, 'Process', 'KeyL');
      await protocol.send('Input.imeSetComposition', { text, selectionStart: 1, selectionEnd: 1 });
    }
    expect(await viewOf(page)).toBe('both');
    expect(await box.inputValue()).toBe('요');
    await protocol.send('Input.insertText', { text: '요' });
    expect(await box.inputValue()).toBe('요');
  });

  test('while Hangul is composed anywhere', async () => {
    const page = await visit(ENTRY);
    await page.evaluate(() => {
      const event = { key: 'l', code: 'KeyL', bubbles: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', { ...event, isComposing: true }));
    });
    expect(await viewOf(page)).toBe('both');
  });

  test.each(['Control', 'Meta', 'Alt'])('while %s is held', async (modifier) => {
    const page = await visit(ENTRY);
    for (const key of ['l', 'j', '/']) await page.keyboard.press(`${modifier}+${key}`);
    expect(await viewOf(page)).toBe('both');
    expect(page.url()).toBe(urlOf(ENTRY));
  });

  test('without script', async () => {
    const page = await visit(ENTRY, { javaScriptEnabled: false });
    for (const key of ['l', 'j', '?']) await page.keyboard.press(key);
    expect(await viewOf(page)).toBe('both');
    expect(page.url()).toBe(urlOf(ENTRY));
    expect(await page.getByRole('contentinfo').getByRole('button').count()).toBe(0);
  });
});

test('letters typed on the language buttons are shortcuts still', async () => {
  const page = await visit(ENTRY);
  await choose(page, 'ko');
  await page.keyboard.press('l');
  expect(await viewOf(page)).toBe('en');
});

test('a long abstract unfolds by its button, and for whatever takes the focus in it', async () => {
  const page = await visit(LONG);
  const button = page.locator('[data-field="abstract"]').getByRole('button');
  const end = page.getByText('it should be true.');
  const isSeen = (): Promise<boolean> =>
    end.evaluate((text) => {
      const box = text.closest('[data-field="abstract"] > div')?.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(text);
      return range.getBoundingClientRect().bottom <= (box?.bottom ?? 0) + 1;
    });
  expect(await isSeen()).toBe(false);
  await button.click();
  expect(await button.getAttribute('aria-expanded')).toBe('true');
  expect(await isSeen()).toBe(true);
  await button.click();
  expect(await isSeen()).toBe(false);
  await page.locator('[data-field="abstract"]').getByRole('link').focus();
  expect(await isSeen()).toBe(true);
});
