/** What a page and a search cost a reader. Used by the budget tests and by `npm run bench`. */
import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/**
 * Size in bytes as a host would send it, at brotli's highest level. What is compressed already stays as it
 * is.
 */
export const sent = (body: Buffer | string): number => {
  const plain = Buffer.from(body);
  return Math.min(
    plain.length,
    brotliCompressSync(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  );
};

export const fetched = async (url: string): Promise<Buffer> =>
  Buffer.from(await (await fetch(url)).arrayBuffer());

export interface Weight {
  /** Everything that the page loads before anybody touches it, in bytes. */
  all: number;
  /** Of it scripts, inline ones too. */
  scripts: number;
  /**
   * The page's main part without classes, styles, scripts and site around it: the same content as bare HTML.
   */
  bare: number;
}

/**
 * Takes everything off the page's main part that is not content: what a plain HTML file with the same text
 * and drawings would hold.
 */
const bareHtml = (): string => {
  const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
  for (const element of main.querySelectorAll('script, style, button')) element.remove();
  for (const element of main.querySelectorAll('*'))
    for (const { name } of [...element.attributes])
      if (!element.closest('svg') && !['href', 'id', 'src', 'alt', 'title', 'open'].includes(name))
        element.removeAttribute(name);
  return (
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${document.title}</title>` +
    `${main.outerHTML}</html>`
  );
};

/** Weighs a page that is served at an address. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const page = await browser.newPage();
  const urls = new Set<string>();
  page.on('request', (request) => urls.add(request.url()));
  await page.goto(address, { waitUntil: 'networkidle' });
  const bare = await page.evaluate(bareHtml);
  await page.close();
  const bodies = await Promise.all(
    [...urls].filter((url) => url.startsWith('http')).map(async (url) => ({ url, body: await fetched(url) })),
  );
  const html = String(await fetched(address));
  const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match) => match[1] as string,
  );
  const sum = (list: (Buffer | string)[]): number =>
    list.reduce<number>((total, body) => total + sent(body), 0);
  return {
    all: sum(bodies.map(({ body }) => body)),
    scripts: sum([...bodies.filter(({ url }) => url.endsWith('.js')).map(({ body }) => body), ...inline]),
    bare: sent(bare),
  };
}

/**
 * Types a query into the open search. Milliseconds to its first result, and the addresses of everything
 * loaded by then.
 */
const firstResult = (query: string) =>
  new Promise<{ milliseconds: number; loaded: string[] }>((resolve) => {
    const input = document.querySelector('dialog input') as HTMLInputElement;
    const list = document.querySelector('[role=listbox]') as HTMLElement;
    const started = performance.now();
    new MutationObserver((_, observer) => {
      if (!list.querySelector('[role=option]')) return;
      observer.disconnect();
      resolve({
        milliseconds: performance.now() - started,
        loaded: performance.getEntriesByType('resource').map(({ name }) => name),
      });
    }).observe(list, { childList: true });
    input.value = query;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

export interface SearchCost {
  /** Bytes from opening the search to its first result. */
  bytes: number;
  /** Milliseconds from typing to the first result, the median over the queries. */
  milliseconds: number;
}

/**
 * Opens the search of a page and asks several things. The first query pays for loading its part of the index.
 */
export async function searchCost(page: Page, queries: [string, ...string[]]): Promise<SearchCost> {
  const before = new Set(
    await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
  );
  await page.keyboard.press('/');
  await page.waitForSelector('dialog[open] input');
  await page.waitForLoadState('networkidle');
  const times: number[] = [];
  let bytes = 0;
  for (const query of queries) {
    const { milliseconds, loaded } = await page.evaluate(firstResult, query);
    if (times.length === 0) {
      const sizes = await Promise.all(
        loaded.filter((url) => !before.has(url)).map(async (url) => sent(await fetched(url))),
      );
      bytes = sizes.reduce((sum, size) => sum + size, 0);
    }
    times.push(milliseconds);
  }
  return { bytes, milliseconds: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] as number };
}
