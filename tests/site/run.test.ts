import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { EXIT, Problem } from '../../src/project/problem.ts';
import type { Outcome } from '../../src/schemas/run-api.ts';
import { COLOURS, LEVELS, shiftOf, violations } from '../support/look.ts';
import { type Played, playedLabs } from '../support/played-labs.ts';
import { dist, servedSite } from '../support/site.ts';

const served = servedSite();
const LAB = 'docker/volumes';
const PAGE = `/${LAB}/`;

const labs = () => playedLabs(LAB, served.browser);
const step = (page: Page, id: string) => page.locator(`.lab-step[data-step="${id}"]`);
const verdict = (page: Page, id: string) => step(page, id).getByRole('status');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Presses a button, and hands on the run that it asks for. */
async function press(page: Page, { asked }: { asked: () => Promise<Played> }, name: string): Promise<Played> {
  await button(page, name).click();
  return asked();
}

const ran = (some: Partial<Extract<Outcome, { verb: 'run' }>> = {}): Outcome => ({
  verb: 'run',
  exitCode: 0,
  compared: [],
  missing: [],
  ...some,
});

/** Waits until a text is on the page; a test that waits in vain says what was there. */
const shows = (locator: ReturnType<Page['locator']>, text: string | RegExp): Promise<void> =>
  expect.poll(() => locator.innerText(), { timeout: 10_000 }).toMatch(text);

describe('buttons', () => {
  test('are in the pages of a browser that was let in, and no other page changes by a byte', async () => {
    const { open, address } = await labs();
    const file = readFileSync(join(dist, `${LAB}/index.html`), 'utf8');
    expect(await (await fetch(address + PAGE.slice(1))).text()).toBe(file);
    expect(file).not.toContain('_run/');
    const page = await open(PAGE);
    for (const name of ['Start this lab', 'Reset this lab', 'Clean up after this lab'])
      expect(await button(page, name).count(), name).toBe(1);
    for (const name of ['Run step 1', 'Check step 1', 'Check step 3', 'Hint for step 3'])
      expect(await button(page, name).count(), name).toBe(1);
    for (const name of ['Break it in step 6', 'Check step 6', 'Hint for step 6'])
      expect(await button(page, name).count(), name).toBe(1);
    // A task is the learner's.
    expect(await button(page, 'Run step 3').count()).toBe(0);
  });

  test.each([360, 1280])('come without moving anything, at %i px', async (width) => {
    const { open, at } = await labs();
    at({ passed: ['1-lost'] });
    const page = await open(PAGE, { viewport: { width, height: 800 } });
    expect(await page.locator('.run-progress').innerText()).toBe(
      '1 of 6 passed, next: 2. Keep it in a named volume',
    );
    const top = (): Promise<number> =>
      page.evaluate(() => document.querySelector('main > :last-child')?.getBoundingClientRect().top ?? 0);
    const withButtons = await top();
    expect(await shiftOf(page)).toBe(0);
    // The same page with its style sheet, and no script yet.
    await page.route('**/panel.js', (route) => route.abort());
    await page.reload({ waitUntil: 'networkidle' });
    expect(await button(page, 'Run step 1').count()).toBe(0);
    expect(Math.abs((await top()) - withButtons)).toBeLessThan(1);
  });

  test('wait while their lab runs, and the one that was pressed keeps the focus', async () => {
    const server = await labs();
    const page = await server.open(PAGE);
    const ordered: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && ordered.push(request.url()));
    const orders = (): string[] => ordered.filter((url) => url.endsWith('/runs'));
    await button(page, 'Run step 1').focus();
    await page.keyboard.press('Enter');
    const { order, end } = await server.asked();
    expect(order).toEqual({ verb: 'run', lab: LAB, step: '1-lost' });
    const all = page.locator(':is(.commands dt, .run-line) button');
    const waiting = () => all.and(page.locator('[aria-disabled=true]')).count();
    await expect.poll(waiting).toBe(await all.count());
    // Pressing does nothing now.
    await button(page, 'Check step 1').click({ force: true });
    await button(page, 'Run step 1').focus();
    end(ran());
    await expect.poll(waiting).toBe(0);
    expect(orders()).toHaveLength(1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run step 1');
  });
});

describe('a run', () => {
  test('is shown as it prints, and then beside what was recorded', async () => {
    const server = await labs();
    const page = await server.open(PAGE);
    const run = await press(page, server, 'Run step 1');
    await shows(verdict(page, '1-lost'), 'Running step 1');
    const output = step(page, '1-lost').locator('.run-area pre').first();
    run.say('looking at the engine');
    run.print('10 %\r100 %\nbe');
    await shows(output, /looking at the engine\n\s*100 %\n\s*be/);
    run.print('gun\n');
    run.end(
      ran({
        compared: [
          { text: '100 %', as: 'same' },
          { text: 'Up 2 seconds', as: 'varies', recorded: 'Up 5 seconds' },
          { text: '<b>begun</b>', as: 'new' },
        ],
        missing: ['(nil)'],
      }),
    );
    await shows(verdict(page, '1-lost'), 'Not quite as recorded 1 line that');
    expect(await output.innerText()).toMatch(/^100 %\nUp 2 seconds\n\s*not recorded:\s+<b>begun<\/b>\s*$/);
    expect(await output.locator('abbr').allInnerTexts()).toEqual(['2']);
    expect(await output.locator('abbr').getAttribute('title')).toBe('recorded: Up 5 seconds');
    expect(await step(page, '1-lost').locator('.run-area del').allInnerTexts()).toEqual(['(nil)']);
  });

  test('pushes nothing down but what is below its button', async () => {
    const server = await labs();
    const page = await server.open(PAGE);
    const check = button(page, 'Check step 2');
    await check.scrollIntoViewIfNeeded();
    const before = await check.boundingBox();
    const run = await press(page, server, 'Run step 2');
    run.print('line\n'.repeat(200));
    await shows(step(page, '2-kept').locator('.run-area pre').first(), 'line');
    expect(await check.boundingBox()).toEqual(before);
    // A long output scrolls in itself, with the keyboard too.
    const output = step(page, '2-kept').getByRole('region');
    expect((await output.boundingBox())?.height).toBeLessThan(500);
    expect(await output.getAttribute('tabindex')).toBe('0');
    run.end(ran());
  });

  test('survives that the page is loaded again, without a line lost or twice', async () => {
    const server = await labs();
    const page = await server.open(PAGE);
    const run = await press(page, server, 'Run step 2');
    const output = step(page, '2-kept').locator('.run-area pre').first();
    run.print('one\ntwo\nth');
    await shows(output, 'th');
    const loaded = page.reload({ waitUntil: 'load' });
    run.print('ree\nfour\n');
    await loaded;
    await shows(output, 'four');
    expect(await button(page, 'Run step 2').getAttribute('aria-disabled')).toBe('true');
    run.print('five\n');
    await shows(output, 'five');
    expect((await output.innerText()).split(/\s+/).filter(Boolean)).toEqual([
      'one',
      'two',
      'three',
      'four',
      'five',
    ]);
    run.end(ran());
    await shows(verdict(page, '2-kept'), 'Ran');
  });

  test('that ends while the page is away is shown when it is back', async () => {
    const server = await labs();
    const page = await server.open(PAGE);
    const run = await press(page, server, 'Run step 2');
    run.print('one\n');
    await shows(step(page, '2-kept').locator('.run-area pre').first(), 'one');
    await page.goto('about:blank');
    run.end(ran());
    await page.goto(server.address + PAGE.slice(1));
    await shows(verdict(page, '2-kept'), 'Ran');
    await shows(step(page, '2-kept').locator('.run-area pre').first(), 'one');
    // Once: it was shown.
    await page.reload({ waitUntil: 'networkidle' });
    expect(await verdict(page, '2-kept').innerText()).toBe('');
  });

  test('is shown in every page that is open', async () => {
    const server = await labs();
    const [first, second] = [await server.open(PAGE), await server.open(PAGE)];
    const run = await press(first, server, 'Run step 1');
    // Whose state is older: the server refuses, and it shows the run that is under way.
    await button(second, 'Run step 2').click();
    run.print('here\n');
    await shows(step(second, '1-lost').locator('.run-area pre').first(), 'here');
    run.end(ran());
    await shows(verdict(second, '1-lost'), 'Ran');
  });

  test('ends when it is cancelled, and the keyboard is where it was', async () => {
    const server = await labs();
    const page = await server.open(PAGE);
    await press(page, server, 'Run step 1');
    await button(page, 'Cancel step 1').focus();
    await page.keyboard.press('Enter');
    await shows(verdict(page, '1-lost'), 'Cancelled');
    expect(await button(page, 'Cancel step 1').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Run step 1');
  });

  test('that fails says why, what repairs it, and what the doctor finds', async () => {
    const server = await labs();
    const page = await server.open(PAGE);
    vi.stubEnv('PATH', '/nowhere');
    const run = await press(page, server, 'Start this lab');
    run.fail(
      new Problem('no Docker Engine answers', {
        exitCode: EXIT.missing,
        details: ['dial unix /var/run/docker.sock'],
        hints: 'sudo systemctl start docker',
      }),
    );
    const card = page.locator('.lab-card');
    await shows(card.getByRole('status'), 'It didn’t work no Docker Engine answers');
    await shows(card, 'dial unix');
    await shows(card, /Try:\s+sudo systemctl start docker/);
    await shows(card, /The doctor finds:\s+Docker Engine: there is no docker command/);
  });

  test('whose server has ended says so', async () => {
    const server = await labs();
    const page = await server.open(PAGE);
    await page.route('**/_run/runs', (route) => route.abort());
    await button(page, 'Run step 1').click();
    await shows(verdict(page, '1-lost'), 'doesn’t answer');
    await shows(step(page, '1-lost'), 'type npm start again');
    expect(await button(page, 'Run step 1').getAttribute('aria-disabled')).toBeNull();
  });
});

describe('a step', () => {
  test('is refused, has hints, passes, and leads to the next', async () => {
    const server = await labs();
    server.at({ passed: ['1-lost', '2-kept'] });
    const page = await server.open(PAGE);
    const at = step(page, '3-shared');
    const text = 'saw: no container drydock-reader\nexpected: a running one\nlook: docker ps -a';
    (await press(page, server, 'Check step 3')).end({ verb: 'check', passed: false, text });
    await shows(
      verdict(page, '3-shared'),
      /Check here: failed no container drydock-reader; expected a running one\s+Look: docker ps -a/,
    );
    for (const [number, hint] of [
      [1, 'share it'],
      [2, 'a `flag`'],
      [2, 'a `flag`'],
    ] as const)
      (await press(page, server, 'Hint for step 3')).end({
        verb: 'hint',
        hint: { number, of: 2, text: hint },
      });
    await shows(verdict(page, '3-shared'), 'Hint 2 of 2');
    await expect.poll(() => at.locator('.run-area li').allInnerTexts()).toEqual(['share it', 'a flag']);
    const check = await press(page, server, 'Check step 3');
    server.at({ passed: ['1-lost', '2-kept', '3-shared'] });
    check.end({ verb: 'check', passed: true, text: 'ok: it reads and can’t write' });
    await shows(verdict(page, '3-shared'), /Check here: passed it reads and can’t write\s+Next: 4\. /);
    await shows(page.locator('.run-progress'), '3 of 6 passed, next: 4.');
    await verdict(page, '3-shared').getByRole('link').click();
    expect(new URL(page.url()).hash).toBe('#step-4-bind');
  });

  test('to repair is broken, and shows what that looks like', async () => {
    const server = await labs();
    const page = await server.open(PAGE);
    const run = await press(page, server, 'Break it in step 6');
    run.end(ran({ symptom: '$ touch /drop/hello\nPermission denied\n' }));
    await shows(verdict(page, '6-break-permissions'), 'Broken');
    await shows(step(page, '6-break-permissions').locator('.run-area pre'), 'Permission denied');
  });

  test('forgets what it showed when the lab is cleaned', async () => {
    const server = await labs();
    const page = await server.open(PAGE);
    const start = await press(page, server, 'Start this lab');
    start.say('pulling redis:8');
    await shows(page.locator('.lab-card'), 'pulling redis:8');
    start.end({ verb: 'start', fresh: true });
    await shows(page.locator('.lab-card').getByRole('status'), 'Started');
    expect(await page.locator('.lab-card').innerText()).not.toContain('pulling');
    (await press(page, server, 'Run step 1')).end(ran());
    await shows(verdict(page, '1-lost'), 'Ran');
    const lines = ['docker/volumes: removed container drydock-notes'];
    (await press(page, server, 'Clean up after this lab')).end({ verb: 'clean', lines });
    await shows(page.locator('.lab-card'), 'removed container drydock-notes');
    expect(await verdict(page, '1-lost').innerText()).toBe('');
  });
});

test.each([
  { width: 360, loaded: 'light', changed: 'dark' },
  { width: 1280, loaded: 'dark', changed: 'light' },
] as const)('is accessible at $width px, in $loaded and in $changed, and not on paper', async (look) => {
  const { width, loaded, changed } = look;
  const server = await labs();
  server.at({ passed: ['1-lost'] });
  const page = await server.open(PAGE, { colorScheme: loaded, viewport: { width, height: 800 } });
  vi.stubEnv('PATH', '/nowhere');
  const start = await press(page, server, 'Start this lab');
  start.fail(new Problem('no Docker Engine answers', { details: ['x'.repeat(200)], hints: 'start it' }));
  await shows(page.locator('.lab-card'), 'The doctor finds:');
  const text = 'saw: nothing\nexpected: something\nlook: there';
  (await press(page, server, 'Check step 3')).end({ verb: 'check', passed: false, text });
  (await press(page, server, 'Hint for step 3')).end({
    verb: 'hint',
    hint: { number: 1, of: 2, text: 'so' },
  });
  await shows(verdict(page, '3-shared'), 'Hint 1 of 2');
  const run = await press(page, server, 'Run step 2');
  run.say('pulling redis');
  run.print('line\n'.repeat(100));
  run.end(
    ran({
      compared: [
        ...Array.from({ length: 40 }, () => ({ text: 'same', as: 'same' as const })),
        { text: 'Up 2 seconds', as: 'varies', recorded: 'Up 5 seconds' },
        { text: 'new '.repeat(60), as: 'new' },
      ],
      missing: ['gone'],
    }),
  );
  await shows(verdict(page, '2-kept'), 'Not quite as recorded');
  // Under way.
  const last = await press(page, server, 'Run step 4');
  last.say('pulling nginx');
  await shows(step(page, '4-bind'), 'pulling nginx');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  expect(await violations(page, LEVELS), loaded).toEqual([]);
  await page.emulateMedia({ colorScheme: changed });
  expect(await violations(page, COLOURS), changed).toEqual([]);
  const [wide, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(wide, 'wider than the screen').toBeLessThanOrEqual(screen as number);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.run-area.used:visible, .lab-card button:visible').count()).toBe(0);
  await shows(step(page, '2-kept').locator('.commands'), 'run it');
  last.end(ran());
});

/** In milliseconds, of 50 clicks 95 in a hundred. */
const SOON = 300;
/** A busy machine is slow with everything: how many times as long as an answer that nothing is done for. */
const TIMES = 5;

test('what a run says first is shown soon after the click', async () => {
  const server = await labs();
  const page = await server.open(PAGE);
  let over = false;
  onTestFinished(() => {
    over = true;
  });
  void (async () => {
    while (!over) {
      const { say, end } = await server.asked();
      say('first');
      // Once the page has shown it: what is said is gone when the run has ended.
      await page.waitForFunction(() => document.querySelector('.run-area figure:not([hidden]) i'));
      end(ran());
    }
  })();
  const times = await page.evaluate(async (lab) => {
    const root = document.querySelector('.lab-step') as Element;
    const run = root.querySelector('button[type]') as HTMLButtonElement;
    const changed = (holds: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!holds()) return;
          seen.disconnect();
          resolve();
        };
        const seen = new MutationObserver(look);
        seen.observe(root, { subtree: true, childList: true, attributes: true });
        look();
      });
    const found: { clicks: number[]; answers: number[] } = { clicks: [], answers: [] };
    for (let click = 0; click < 50; click++) {
      const asked = performance.now();
      await (await fetch(`/_run/labs/${lab}`)).json();
      await new Promise(requestAnimationFrame);
      found.answers.push(performance.now() - asked);
      const clicked = performance.now();
      run.click();
      await changed(() => root.querySelector('.run-area figure:not([hidden]) i') !== null);
      found.clicks.push(performance.now() - clicked);
      await changed(() => run.ariaDisabled === null);
    }
    return found;
  }, LAB);
  const p95 = (some: number[]): number => some.toSorted((one, other) => one - other)[47] as number;
  const told = `${times.clicks.map((time) => time.toFixed(0)).join(', ')} ms`;
  expect(p95(times.clicks), told).toBeLessThanOrEqual(Math.max(SOON, TIMES * p95(times.answers)));
});
