import { describe, expect, test } from 'vitest';
import { COLOURS, LEVELS, shiftOf, violations } from '../support/look.ts';
import { addresses, servedSite } from '../support/site.ts';

const served = servedSite();

/**
 * Each page is loaded at both widths, in one scheme at one and in the other at the other, and then changes to
 * the scheme that it was not loaded in.
 */
const looks = [
  { width: 360, loaded: 'light', changed: 'dark' },
  { width: 1280, loaded: 'dark', changed: 'light' },
] as const;

describe.concurrent.each(addresses())('%s', (address) => {
  test.each(looks)(
    'is accessible, quiet and still at $width px, in $loaded and in $changed',
    async ({ width, loaded, changed }) => {
      const { page, messages, requests } = await served.open(address, {
        colorScheme: loaded,
        viewport: { width, height: 800 },
      });
      const shift = await shiftOf(page);
      const { text, screen } = await page.evaluate(() => ({
        text: document.documentElement.scrollWidth,
        screen: document.documentElement.clientWidth,
      }));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const first = { violations: await violations(page, LEVELS), paper: await paper() };
      await page.emulateMedia({ colorScheme: changed });
      const second = { violations: await violations(page, COLOURS), paper: await paper() };
      await page.context().close();

      expect(first.violations, loaded).toEqual([]);
      expect(second.violations, changed).toEqual([]);
      expect(second.paper).not.toBe(first.paper);
      expect(messages).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(served.url('/')) && !url.startsWith('data:'))).toEqual(
        [],
      );
      expect(shift).toBe(0);
      expect(text, 'wider than the screen').toBeLessThanOrEqual(screen);
    },
  );
});

/** In bytes a second: a page is then drawn a few times before its last part is there. */
const SLOW_LINE = 20_000;

// Where it has long tables: their columns would move with every row.
test.concurrent.each(addresses().filter((address) => address.startsWith('/reference/')))(
  '%s is still while it arrives over a slow line',
  async (address) => {
    const context = await served.browser().newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const line = await context.newCDPSession(page);
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 20,
      downloadThroughput: SLOW_LINE,
      uploadThroughput: SLOW_LINE,
    });
    await page.goto(served.url(address), { waitUntil: 'networkidle' });
    const shift = await shiftOf(page);
    await context.close();
    expect(shift).toBe(0);
  },
);
