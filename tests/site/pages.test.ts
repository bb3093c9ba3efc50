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
});
