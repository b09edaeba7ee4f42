/** Which language is read: chosen without script, remembered with it, and never both by mistake. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { WORDS } from '../../templates/words.ts';
import { ENGLISH_ONLY, ENTRY, KOREAN_ONLY, PAGES } from './pages.ts';
import { choose, go, newReader, protocolOf, reload, visit } from './visit.ts';

const KOREAN = '거의 아무것도 보지 않는';
const ENGLISH = 'About pruning attention heads';

/** What a screen reader has to say of a page. */
async function heard(page: Page): Promise<string> {
  const { nodes } = await (await protocolOf(page)).send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
    .map(({ name }) => String(name?.value))
    .join('\n');
}

/** What is seen and what is heard, which must agree on what is there. */
const shown = async (page: Page): Promise<string[]> => [
  await page.locator('body').innerText(),
  await heard(page),
];

async function expectShown(page: Page, there: string[], away: string[]): Promise<void> {
  for (const text of await shown(page)) {
    for (const part of there) expect(text).toContain(part);
    for (const part of away) expect(text).not.toContain(part);
  }
}

/** What `<html>` and `<title>` say, which follow the language where there is script. */
const spoken = (page: Page): Promise<{ lang: string; title: string }> =>
  page.evaluate(() => ({ lang: document.documentElement.lang, title: document.title }));

describe.each([
  ['with script', true],
  ['without script', false],
])('%s', (_, javaScriptEnabled) => {
  test('both languages are there at first', async () => {
    const page = await visit(ENTRY, { javaScriptEnabled });
    await expectShown(page, [KOREAN, ENGLISH, WORDS.ko.tags], [`${WORDS.en.tags}\n`]);
  });

  test('English alone leaves no Korean, seen or heard', async () => {
    const page = await visit(ENTRY, { javaScriptEnabled });
    await choose(page, 'en');
    await expectShown(
      page,
      [ENGLISH, WORDS.en.abstract, WORDS.en.archive, WORDS.en.nextEntry],
      [KOREAN, WORDS.ko.abstract, WORDS.ko.archive, WORDS.ko.nextEntry],
    );
  });

  test('Korean alone leaves no English, seen or heard', async () => {
    const page = await visit(ENTRY, { javaScriptEnabled });
    await choose(page, 'ko');
    await expectShown(
      page,
      [KOREAN, WORDS.ko.abstract, WORDS.ko.archive],
      [ENGLISH, WORDS.en.abstract, WORDS.en.archive],
    );
  });

  test('both come back', async () => {
    const page = await visit(ENTRY, { javaScriptEnabled });
    await choose(page, 'en');
    await choose(page, 'both');
    await expectShown(page, [KOREAN, ENGLISH], []);
  });

  test('a list of notes shows the one language', async () => {
    const page = await visit(PAGES.home, { javaScriptEnabled });
    await expectShown(page, [KOREAN], [ENGLISH]);
    await choose(page, 'en');
    await expectShown(page, [ENGLISH], [KOREAN]);
  });

  test.each([
    ['Korean', KOREAN_ONLY, 'en', '번역되지 않은 글은', WORDS.en.onlyInOther],
    ['English', ENGLISH_ONLY, 'ko', 'Nobody had translated', WORDS.ko.onlyInOther],
  ] as const)(
    'a note in %s only stays, and says so to who reads the other',
    async (__, path, view, text, notice) => {
      const page = await visit(path, { javaScriptEnabled });
      await expectShown(page, [text], [notice]);
      await choose(page, view);
      await expectShown(page, [text, notice], []);
    },
  );

  test('the keyboard chooses', async () => {
    const page = await visit(ENTRY, { javaScriptEnabled });
    await page.getByRole('radio', { checked: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expectShown(page, [KOREAN], [ENGLISH]);
    await page.keyboard.press('ArrowRight');
    await expectShown(page, [ENGLISH], [KOREAN]);
  });
});

test('the choice holds from page to page and over a reload', async () => {
  const page = await visit(ENTRY);
  await choose(page, 'en');
  await reload(page);
  await expectShown(page, [ENGLISH], [KOREAN]);
  await go(page, PAGES.home);
  await expectShown(page, [ENGLISH, WORDS.en.latest], [KOREAN, WORDS.ko.latest]);
  expect(await page.getByRole('radio', { name: 'English' }).isChecked()).toBe(true);
});

test('<html lang> and <title> follow the choice', async () => {
  const page = await visit(PAGES.archive);
  const korean = { lang: 'ko', title: `${WORDS.ko.archive} · 시험 노트` };
  const english = { lang: 'en', title: `${WORDS.en.archive} · Test notes` };
  expect(await spoken(page)).toEqual(korean);
  await choose(page, 'en');
  expect(await spoken(page)).toEqual(english);
  await reload(page);
  expect(await spoken(page)).toEqual(english);
  await choose(page, 'ko');
  expect(await spoken(page)).toEqual(korean);
});

test('the words of the interface stay when both languages are read again', async () => {
  const page = await visit(PAGES.archive);
  await choose(page, 'en');
  await choose(page, 'both');
  await go(page, ENTRY);
  await expectShown(page, [KOREAN, ENGLISH, WORDS.en.abstract], [WORDS.ko.abstract]);
});

describe('before the page is painted', () => {
  test('the stored view holds without the main script', async () => {
    const page = await visit(ENTRY);
    await choose(page, 'en');
    await page.route('**/site.js', (route) => route.abort());
    await reload(page);
    await page.unrouteAll();
    await expectShown(page, [ENGLISH, WORDS.en.abstract], [KOREAN, WORDS.ko.abstract]);
    expect((await spoken(page)).lang).toBe('en');
  });

  test('one plain script keeps it waiting, ahead of the style sheets', async () => {
    const page = await visit(ENTRY);
    const order = await page.evaluate(() =>
      [...document.head.querySelectorAll<HTMLElement>('script, link[rel="stylesheet"]')].map(
        (element) => {
          const isWaitedFor = !element.matches('[async], [defer], [type="module"]');
          return `${isWaitedFor ? 'blocking' : 'deferred'} ${element.localName}`;
        },
      ),
    );
    expect(order[0]).toBe('blocking script');
    expect(order.filter((name) => name.endsWith('script'))).toEqual([
      'blocking script',
      'deferred script',
    ]);
  });

  test('no state but the stored one is ever there', async () => {
    const reader = await newReader();
    const page = await reader.newPage();
    await go(page, ENTRY);
    await choose(page, 'en');
    await reader.addInitScript(() => {
      const states: string[] = [];
      Object.assign(window, { states });
      new MutationObserver(() => {
        if (!document.querySelector('body')) return;
        const { lang, dataset } = document.documentElement;
        const state = `${lang} ${String(dataset['view'])}`;
        if (states.at(-1) !== state) states.push(state);
      }).observe(document, { subtree: true, childList: true, attributes: true });
    });
    await go(page, KOREAN_ONLY);
    expect(await page.evaluate(() => (window as unknown as { states: string[] }).states)).toEqual([
      'en en',
    ]);
  });
});

test('a browser that keeps nothing still shows what is chosen', async () => {
  const reader = await newReader();
  await reader.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  });
  const page = await reader.newPage();
  await go(page, ENTRY);
  await choose(page, 'en');
  await expectShown(page, [ENGLISH], [KOREAN]);
});
