/**
 * Readers who enlarge: WCAG 2.2, 1.4.10 (400 % of 1280 × 1024 pixels is a screen of 320 × 256), 1.4.4 (text
 * at 200 %) and 1.4.12 (text spacing). Nothing but what has a box of its own scrolls sideways.
 */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findBrowser, launchBrowser } from '../../tools/browser/browser.ts';
import { addresses, servedSite } from '../support/site.ts';

const served = servedSite();

const SPACED = `* {
  line-height: 1.5 !important;
  letter-spacing: .12em !important;
  word-spacing: .16em !important;
}
p { margin-block-end: 2em !important }`;

/** The text is the browser's own setting, in pixels; 16 is what it comes with. */
const LOOKS = [
  { name: '400 % zoom', width: 320, height: 256, text: 16, style: '' },
  { name: '400 % zoom and text spacing', width: 320, height: 256, text: 16, style: SPACED },
  { name: 'text at 200 %', width: 1280, height: 800, text: 32, style: '' },
  { name: 'text at 200 % on a phone', width: 360, height: 800, text: 32, style: '' },
];

/**
 * What stands beyond the right edge although the page can't be scrolled there, or makes it scroll: the first
 * element of each such page.
 */
const tooWide = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => {
    const screen = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= screen) return undefined;
    const beyond = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > screen + 1 && element.checkVisibility(),
    );
    return `${document.documentElement.scrollWidth} px: ${beyond.at(-1)?.outerHTML.slice(0, 160)}`;
  });

describe.each(LOOKS)('$name ($width px)', ({ width, height, text, style }) => {
  test('no page scrolls sideways, with everything open', { timeout: 120_000 }, async () => {
    const found = await findBrowser();
    const setting = `--blink-settings=defaultFontSize=${text},defaultFixedFontSize=${(text * 13) / 16}`;
    const browser = await launchBrowser({ ...found, args: [...found.args, setting] });
    const page = await browser.newPage({ viewport: { width, height }, bypassCSP: true });
    const wide: string[] = [];
    for (const address of addresses()) {
      await page.goto(served.url(address), { waitUntil: 'load' });
      await page.addStyleTag({ content: style || '/* as it is */' });
      const closed = await tooWide(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const beyond = closed ?? (await tooWide(page));
      if (beyond) wide.push(`${address}: ${beyond}`);
    }
    const root = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await browser.close();
    expect(wide).toEqual([]);
    expect(root, 'the setting reaches the page').toBe(`${text}px`);
  });
});

test('at 400 % what stays in sight leaves two thirds of the screen to the text', async () => {
  const { page } = await served.open('/docker/volumes/', { viewport: { width: 320, height: 256 } });
  await page.evaluate(() => scrollTo(0, 2000));
  const taken = await page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => /^(?:sticky|fixed)$/.test(getComputedStyle(element).position))
      .map((element) => element.getBoundingClientRect())
      .filter(({ top, bottom, width }) => bottom > 0 && top < innerHeight && width > innerWidth / 2)
      .reduce((sum, { height }) => sum + height, 0),
  );
  await page.context().close();
  expect(taken).toBeLessThanOrEqual(256 / 3);
});
