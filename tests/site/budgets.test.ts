import { describe, expect, test } from 'vitest';
import { searchCost, weigh } from '../../src/bench/weigh.ts';
import { lessonAddresses, servedSite } from '../support/site.ts';

const served = servedSite();
const KB = 1000;

describe('a lesson', () => {
  test.concurrent.each(lessonAddresses())('%s weighs at most 25 KB before interaction, 5 KB of it scripts', async (address) => {
    const { all, scripts } = await weigh(served.browser(), served.url(address));
    expect(all).toBeLessThanOrEqual(25 * KB);
    expect(scripts).toBeLessThanOrEqual(5 * KB);
  });
});

test('search: the first result within 100 KB and 150 ms', async () => {
  const { page, requests } = await served.open('/start/how-it-works/');
  const { bytes, milliseconds } = await searchCost(page, ['volume', 'kernel', 'clean']);
  await page.context().close();
  expect(requests.some((url) => url.includes('/pagefind/fragment/'))).toBe(true);
  expect(bytes).toBeLessThanOrEqual(100 * KB);
  expect(milliseconds).toBeLessThanOrEqual(150);
});
