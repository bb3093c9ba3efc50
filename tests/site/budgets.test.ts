import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { searchCost, weigh } from '../../tools/bench/weigh.ts';
import { compare } from '../support/beside.ts';
import { lessonAddresses, servedSite } from '../support/site.ts';

const served = servedSite();
const KB = 1000;

describe('a lesson', () => {
  test.concurrent.each(lessonAddresses())(
    '%s weighs at most 25 KB before interaction, 5 KB of it scripts',
    async (address) => {
      const { all, scripts } = await weigh(served.browser(), served.url(address));
      expect(all).toBeLessThanOrEqual(25 * KB);
      expect(scripts).toBeLessThanOrEqual(5 * KB);
    },
  );
});

/** Fetches a page and parses it, again and again: about 150 ms on an idle machine. */
const thirtyPages = async (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const started = performance.now();
    for (let count = 0; count < 30; count++)
      new DOMParser().parseFromString(
        await (await fetch(location.href, { cache: 'no-store' })).text(),
        'text/html',
      );
    return performance.now() - started;
  });

test('search: the first result within 100 KB, and in no more time than thirty pages take to be fetched and parsed', async () => {
  let page: Page | undefined;
  // Every round opens the search anew, with nothing loaded.
  const opened = async (): Promise<number> => {
    const { page: fresh, requests } = await served.open('/start/how-it-works/');
    const { bytes, milliseconds } = await searchCost(fresh, ['volume', 'kernel', 'clean']);
    expect(requests.some((url) => url.includes('/pagefind/fragment/'))).toBe(true);
    expect(bytes).toBeLessThanOrEqual(100 * KB);
    await page?.context().close();
    page = fresh;
    return milliseconds;
  };
  await opened();
  const { times, told } = await compare(opened, () => thirtyPages(page as Page), 1);
  await page?.context().close();
  expect(times, told).toBeLessThanOrEqual(1);
});
