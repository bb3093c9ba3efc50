/** The site in a browser, below a path: nothing that it asks for lies outside. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addresses, type OpenPage, servedSite } from '../support/site.ts';

const served = servedSite();
const outside = ({ requests }: OpenPage): string[] =>
  requests.filter((url) => !url.startsWith(served.url('/')) && !url.startsWith('data:'));
const icon = (page: Page): Promise<string> =>
  page.locator('link[rel~=icon]').evaluate((link) => (link as HTMLLinkElement).href);

test('every page is quiet, and asks for nothing outside the path', async () => {
  const opened = await served.open('/');
  // Some hosts answer 404 to the 404 page's own address as well.
  for (const address of addresses().filter((address) => address !== '/404.html'))
    await opened.page.goto(served.url(address));
  expect(opened.messages).toEqual([]);
  expect(outside(opened)).toEqual([]);
  await opened.page.context().close();
});

test('a page that is not there has its style, its icon, and a way home', async () => {
  const opened = await served.open('/no/such/page/');
  const { page, messages } = opened;
  expect(messages).toEqual([expect.stringContaining('404')]);
  expect(await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper'))).not.toBe('');
  expect((await fetch(await icon(page))).headers.get('content-type')).toContain('image/svg+xml');
  await page.locator('.mark').click();
  await page.waitForURL(served.url('/'));
  expect(outside(opened)).toEqual([]);
  await page.context().close();
});

test('a search loads its index and a result from below the path', async () => {
  const opened = await served.open('/');
  const { page, requests } = opened;
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('tmpfs');
  await page.locator('[role=option]').first().click();
  await page.waitForURL(served.url('/docker/volumes/'));
  expect(requests.some((url) => url.startsWith(served.url('/pagefind/fragment/')))).toBe(true);
  expect(outside(opened)).toEqual([]);
  await page.context().close();
});

test('the theme is kept from page to page', async () => {
  const { page } = await served.open('/');
  await page.locator('#theme').selectOption('dark');
  await page.goto(served.url('/docker/volumes/'));
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await page.context().close();
});
