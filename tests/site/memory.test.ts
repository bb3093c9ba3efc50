/** What a browser remembers of its reader. */
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { readMemory, rememberPassed } from '../../src/labs/memory.ts';
import { playedLabs } from '../support/played-labs.ts';
import { servedSite } from '../support/site.ts';

const served = servedSite();
const LONGEST = 'kubernetes/ingress-gateway';

const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 20_000 });

async function opened(address: string): Promise<Page> {
  const { page } = await served.open(address);
  onTestFinished(() => page.context().close());
  return page;
}

const seesTheEnd = async (page: Page, address: string): Promise<void> => {
  await page.goto(served.url(address));
  await page.locator('.neighbours').scrollIntoViewIfNeeded();
  await page.waitForFunction((key) => localStorage.getItem(key) !== null, 'drydock.memory');
};

test('a lesson whose end was seen is marked in the course, and the home page goes on behind it', async () => {
  const page = await opened('/start/set-up/');
  await page.goto(served.url('/'));
  const begin = page.locator('.opening .prose > p:last-child a');
  expect(await begin.textContent()).toBe('Start: set up your machine');
  await seesTheEnd(page, '/start/set-up/');
  await page.goto(served.url('/start/how-it-works/'));
  await eventually(() => page.locator('.course [data-read]').count()).toBe(1);
  await page.goto(served.url('/'));
  await eventually(() => begin.textContent()).toMatch(/^Continue: /);
  await begin.click();
  await page.waitForURL(/\/start\/how-it-works\/$/);
});

test('the reference is looked up, and never read through', async () => {
  const page = await opened('/reference/versions/');
  await page.locator('.neighbours').scrollIntoViewIfNeeded();
  await page.goto(served.url('/docker/volumes/'));
  expect(await page.evaluate((key) => localStorage.getItem(key), 'drydock.memory')).toBeNull();
});

test('in the middle of a lab one goes on at its step, and nothing moves for long words', async () => {
  const page = await opened('/');
  await page.setViewportSize({ width: 360, height: 740 });
  const begin = page.locator('.opening .prose > p:last-child');
  const before = (await begin.boundingBox())?.height;
  const steps = await page.locator(`.path a[data-lab]`, { hasText: /./ }).evaluateAll((links, id) => {
    const link = links.find((one) => (one as HTMLAnchorElement).pathname.endsWith(`/${id}/`)) as HTMLElement;
    return { lab: link.dataset.lab as string, first: link.dataset.steps?.split(' ')[0] as string };
  }, LONGEST);
  await page.evaluate(
    ({ lab, first }) =>
      localStorage.setItem(
        'drydock.memory',
        JSON.stringify({
          schema: 1,
          read: {},
          passed: { [lab]: { [first]: '2030-01-01T00:00:00.000Z' } },
          answered: {},
        }),
      ),
    steps,
  );
  await page.reload();
  await eventually(() => begin.textContent()).toMatch(/^Continue: .+, step 2$/);
  expect((await begin.boundingBox())?.height).toBe(before);
  await begin.locator('a').click();
  await page.waitForURL(new RegExp(`/${LONGEST}/#step-`));
});

test('a quiz keeps what was right, and asks again what was wrong', async () => {
  const page = await opened('/docker/volumes/');
  const questions = page.locator('.question');
  const answer = (question: number, right: boolean) =>
    questions
      .nth(question)
      .locator(right ? '.answer[data-right]' : '.answer:not([data-right])')
      .first()
      .locator('summary');
  await answer(0, true).click();
  await answer(1, false).click();
  const status = page.locator('.quiz [role=status]');
  await eventually(() => status.textContent()).toMatch(/^1 of 2 right/);
  await page.reload();
  await eventually(() => status.textContent()).toMatch(/^1 of 1 right at the first try, \d to go$/);
  expect(await questions.nth(0).getAttribute('data-done')).toBe('1');
  expect(await questions.nth(1).getAttribute('data-done')).toBeNull();
  await answer(1, true).click();
  await eventually(() => status.textContent()).toMatch(/^2 of 2 right/);
  await page.reload();
  await eventually(() => status.textContent()).toMatch(/^2 of 2 right at the first try/);
});

test('what another version of the course left in the storage breaks no page', async () => {
  const page = await opened('/');
  for (const left of ['{"schema":2}', '{"schema":1,"read":7}', 'no JSON', '[]', 'null']) {
    await page.evaluate((text) => localStorage.setItem('drydock.memory', text), left);
    await page.goto(served.url('/docker/volumes/'));
    await page.locator('.question .answer').first().locator('summary').click();
    await expect
      .poll(() => page.locator('.quiz [role=status]').textContent(), { message: left })
      .toContain('first try');
  }
});

test('two browsers and a terminal know together what each did, also after the server began anew', async () => {
  const lab = 'docker/volumes';
  const first = await playedLabs(lab, served.browser);
  const one = await first.open('/start/set-up/');
  await one.locator('.neighbours').scrollIntoViewIfNeeded();
  await eventually(() => Object.keys(readMemory().read)).toEqual(['start/set-up']);
  rememberPassed({ id: lab }, { id: '1-lost' });
  const other = await first.open(`/${lab}/`);
  let shared = 0;
  other.on('request', (request) => void (request.url().endsWith('/_run/memory') && shared++));
  await other.locator('.answer[data-right]').first().locator('summary').click();
  await eventually(() => Object.keys(readMemory().answered)).toEqual([lab]);
  const { secret, address } = await first.again();
  // It says what is new, and does not answer what it is told.
  expect(shared).toBeLessThan(10);
  await one.goto(`${address}_run/open?key=${secret.key}`);
  const begin = one.locator('.opening .prose > p:last-child a');
  await eventually(() => begin.textContent()).toMatch(/^Continue: .+, step 2$/);
  await one.goto(`${address}${lab}/`);
  await eventually(() => one.locator('.quiz [role=status]').textContent()).toMatch(/^1 of 1 right/);
  await other.goto(`${address}_run/open?key=${secret.key}`);
  await eventually(() => other.locator('.path [data-read]').count()).toBe(1);
});
