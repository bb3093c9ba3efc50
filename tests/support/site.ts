import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { siteBase } from '../../src/project/base.ts';
import { filesBelow } from '../../src/project/files.ts';
import { listen } from '../../src/server/listen.ts';
import { site } from '../../src/server/site.ts';
import { launchBrowser } from '../../tools/browser/browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the built site, from tests/site/build.ts. */
    dist: string;
  }
}

export const dist = inject('dist');

/** Addresses of all built pages, below the site's base: `/`, `/docker/volumes/`, `/404.html`. */
export const addresses = (): string[] =>
  filesBelow(dist)
    .filter((name) => name.endsWith('.html'))
    .map((name) => `/${name.replace(/(?:^|(?<=\/))index\.html$/, '')}`);

/** Addresses of the lessons: what lies under a module's folder. */
export const lessonAddresses = (): string[] =>
  addresses().filter((address) => /^\/(?!reference\/)[a-z]+\/[a-z-]+\/$/.test(address));

export interface OpenPage {
  page: Page;
  /** What the page wrote to the console, and errors that nobody caught. */
  messages: string[];
  /** Addresses that it asked for. */
  requests: string[];
}

/**
 * The built site in one browser, for all tests of a file: behind the project's own server, or where SITE_URL
 * names another one's home page.
 */
export function servedSite() {
  let browser: Browser;
  let address = '';
  let close: (() => void) | undefined;
  beforeAll(async () => {
    let home = process.env.SITE_URL;
    if (!home) {
      const { server, address: served } = await listen(site(dist), '0');
      home = new URL(siteBase(), served).href;
      close = () => server.close();
    }
    address = home.replace(/\/$/, '');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    close?.();
  });
  const contexts = new Set<BrowserContext>();
  return {
    browser: () => browser,
    /** Where a page is, from its address below the site's base. */
    url: (path: string) => address + path,
    /** Opens a page in a context of its own. Close it with `page.context().close()`. */
    async open(path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      contexts.add(context);
      const page = await context.newPage();
      const messages: string[] = [];
      const requests: string[] = [];
      page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(address + path, { waitUntil: 'networkidle' });
      return { page, messages, requests };
    },
  };
}
