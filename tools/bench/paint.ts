/** When a page shows its largest part, beside the same page without styles and scripts. */
import { brotliCompressSync } from 'node:zlib';
import { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { listen } from '../../src/server/listen.ts';
import { site } from '../../src/server/site.ts';

/** A slow phone: 150 ms of latency, 1.6 Mbit/s, a processor four times slower than this one. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 200_000 };
const SLOWER = 4;
const PHONE = { width: 360, height: 800 };
const ROUNDS = 5;

const bare = (html: string): string =>
  html.replace(/<style.*?<\/style>|<script.*?<\/script>|<link rel="stylesheet"[^>]*>/gs, '');

/** A built site as hosts send it, compressed; with `?bare` its pages have no styles and scripts. */
function packed(folder: string): Hono {
  const whole = site(folder);
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  return new Hono().get('*', async ({ req }) => {
    const answer = await whole.request(new URL(req.url).pathname);
    const text = await answer.text();
    const body =
      kept.get(req.url) ?? new Uint8Array(brotliCompressSync(req.url.endsWith('?bare') ? bare(text) : text));
    kept.set(req.url, body);
    const type = answer.headers.get('content-type') ?? '';
    return new Response(body, { headers: { 'content-type': type, 'content-encoding': 'br' } });
  });
}

/** Milliseconds to the largest contentful paint (https://www.w3.org/TR/largest-contentful-paint/). */
async function largestPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: PHONE });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.goto(url, { waitUntil: 'networkidle' });
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN),
        );
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await context.close();
  return time;
}

export interface Paint {
  page: number;
  bare: number;
}

/** Medians over rounds in turn, in milliseconds, of a page of a built site. */
export async function paint(browser: Browser, folder: string, path: string): Promise<Paint> {
  const { server, address } = await listen(packed(folder), '0');
  const times: Record<keyof Paint, number[]> = { page: [], bare: [] };
  for (let round = 0; round < ROUNDS; round++) {
    times.bare.push(await largestPaint(browser, `${address}${path}?bare`));
    times.page.push(await largestPaint(browser, `${address}${path}`));
  }
  server.close();
  const median = (all: number[]): number => all.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number;
  return { page: median(times.page), bare: median(times.bare) };
}
