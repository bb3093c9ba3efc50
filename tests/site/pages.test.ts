import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { addresses, servedSite } from '../support/site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const served = servedSite();

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}
type Axe = { run: (options: object) => Promise<{ violations: Violation[] }> };

const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [360, 1280].map((width) => ({ colorScheme, width })));

describe.each(addresses())('%s', (address) => {
  test.each(looks)('is accessible, quiet and still in $colorScheme at $width px', async ({ colorScheme, width }) => {
    const { page, messages, requests } = await served.open(address, { colorScheme, viewport: { width, height: 800 } });
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    const { text, screen } = await page.evaluate(() => ({
      text: document.documentElement.scrollWidth,
      screen: document.documentElement.clientWidth,
    }));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe);
    const { violations } = await page.evaluate((levels) => (window as unknown as { axe: Axe }).axe.run({ runOnly: levels }), LEVELS);
    await page.context().close();

    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`))).toEqual(
      [],
    );
    expect(messages).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(served.origin()) && !url.startsWith('data:'))).toEqual([]);
    expect(shift).toBe(0);
    expect(text, 'wider than the screen').toBeLessThanOrEqual(screen);
  });

  test('carries a policy that allows no foreign origin and no inline script that it does not name', async () => {
    const html = await (await fetch(served.url(address))).text();
    const [policy, second] = [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]+)"/gi)].map((match) => match[1]);
    expect(second).toBeUndefined();
    const directives = new Map((policy ?? '').split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]));
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const [name, sources] of directives)
      for (const source of sources) expect(source, name).toMatch(/^(?:'(?:none|self|wasm-unsafe-eval|sha256-[^']+)'|data:)$/);
    expect(directives.get('script-src')).toContain("'self'");
  });
});

test('a page that is not there is answered with 404 and a way on', async () => {
  const response = await fetch(served.url('/no/such/page/'));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('href="/reference/pages/"');
});

test('headers of public/_headers are sent', async () => {
  const { headers } = await fetch(served.url('/'));
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test('an inline script that the page does not name is refused by the policy', async () => {
  const { page, messages } = await served.open('/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
  });
  expect(await page.title()).not.toBe('taken over');
  expect(messages.join()).toMatch(/Content Security Policy/);
  await page.context().close();
});
