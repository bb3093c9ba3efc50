import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lessonAddresses, servedSite } from '../support/site.ts';

const served = servedSite();

describe('without JavaScript', () => {
  test('search is a link to the list of all pages', async () => {
    const { page } = await served.open('/', { javaScriptEnabled: false });
    await page.locator('#search').click();
    await page.waitForURL(/\/reference\/pages\//);
    expect(await page.locator('main a[href="/docker/volumes/"]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('a quiz answers: opening a choice says whether it is right, and why; nothing tells before', async () => {
    const { page } = await served.open('/docker/volumes/', { javaScriptEnabled: false });
    const answers = page.locator('.question').first().locator('details.answer');
    const proofs = page.locator('.question').first().locator('.proof');
    expect(await proofs.first().isVisible()).toBe(false);
    for (let index = 0; index < (await answers.count()); index++)
      await answers.nth(index).locator('summary').click();
    const texts = await proofs.allTextContents();
    expect(texts.filter((text) => text.startsWith('Right.'))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('Wrong.'))).toHaveLength(texts.length - 1);
    await page.context().close();
  });
});

describe('without JavaScript, a lesson', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await served.open('/', { javaScriptEnabled: false }));
  });
  afterAll(() => page.context().close());

  test.each(lessonAddresses())('%s shows its commands, outputs and drawings', async (address) => {
    await page.goto(served.url(address));
    const html = await page.content();
    expect(await page.locator('main h2').count()).toBeGreaterThan(2);
    if (html.includes('class="printout"'))
      expect((await page.locator('.printout').allInnerTexts()).join('').length).toBeGreaterThan(200);
  });
});

describe('with a keyboard', () => {
  test('the first stop is a link that skips to the text; every later stop is visible', async () => {
    const { page } = await served.open('/foundations/containers-and-vms/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Skip');
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const box = element.getBoundingClientRect();
        const marked =
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
        return {
          name: element.outerHTML.slice(0, 120),
          inPage: element !== document.body,
          visible: box.width > 0 && box.height > 0,
          marked,
        };
      });
      if (!seen.inPage) break;
      expect(seen).toMatchObject({ visible: true, marked: true });
    }
    await page.context().close();
  });

  test('a quiz is chosen by Enter, and the score is announced', async () => {
    const { page } = await served.open('/docker/volumes/');
    const first = page.locator('details.answer summary').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.quiz [role=status]').textContent(), { timeout: 20_000 })
      .toMatch(/^[01] of 1 right at the first try, \d to go$/);
    await page.context().close();
  });
});

test('the theme is kept from page to page, and the system’s can be had back', async () => {
  const { page } = await served.open('/', { colorScheme: 'light' });
  const paper = () =>
    page.evaluate(
      () =>
        getComputedStyle(document.documentElement).getPropertyValue('--paper') +
        getComputedStyle(document.body).backgroundColor,
    );
  const light = await paper();
  await page.locator('#theme').selectOption('dark');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(served.url('/docker/volumes/'));
  expect(await paper()).toBe(dark);
  await page.locator('#theme').selectOption('');
  expect(await paper()).toBe(light);
  await page.context().close();
});

test('a page that comes back from the browser’s memory has the theme that was chosen since, and so has another tab', async () => {
  const { page } = await served.open('/docker/volumes/');
  const other = await page.context().newPage();
  await other.goto(served.url('/docker/images/'));
  await other.selectOption('#theme', 'dark');
  await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
  expect(await page.inputValue('#theme')).toBe('dark');
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light';
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.context().close();
});

test('print: no navigation, nothing folded, black on white', async () => {
  const { page } = await served.open('/docker/volumes/', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('nav:visible, .masthead:visible').count()).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  // A folded solution is laid out although it is not open.
  const heights = await page
    .locator('main details')
    .evaluateAll((all) =>
      all.map((details) => (details.lastElementChild as HTMLElement).getBoundingClientRect().height),
    );
  expect(heights.length).toBeGreaterThan(5);
  expect(heights.filter((height) => height === 0)).toEqual([]);
  await page.context().close();
});

test('links and controls are at least 24 px high or stand in running text, on a phone', async () => {
  const { page } = await served.open('/docker/volumes/', {
    viewport: { width: 360, height: 800 },
    hasTouch: true,
  });
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, summary, .tool, nav a')]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        name: element.outerHTML.slice(0, 80),
        height: element.getBoundingClientRect().height,
      }))
      .filter(({ height }) => height > 0 && height < 24),
  );
  expect(small).toEqual([]);
  await page.context().close();
});
