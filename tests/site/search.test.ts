import { describe, expect, test } from 'vitest';
import { href } from '../../src/project/base.ts';
import { servedSite } from '../support/site.ts';

const served = servedSite();

describe('search', () => {
  test('nothing of it is loaded before it is opened', async () => {
    const { page, requests } = await served.open('/docker/volumes/');
    expect(requests.filter((url) => /pagefind|search-dialog/.test(url))).toEqual([]);
    await page.context().close();
  });

  test.each(['/', 'Control+k'])(
    '%s opens it, results come while typing, the keyboard chooses, Enter goes there',
    async (key) => {
      const { page, messages } = await served.open('/start/set-up/');
      await page.keyboard.press(key);
      const input = page.locator('dialog input');
      await input.waitFor();
      expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
      await input.pressSequentially('tmpfs');
      await page.locator('[role=option]').first().waitFor();
      expect(await page.locator('dialog [role=status]').textContent()).toMatch(/\d+ page/);
      await page.keyboard.press('ArrowDown');
      const active = await input.getAttribute('aria-activedescendant');
      expect(await page.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
      expect(await page.locator(`#${active}`).textContent()).toContain('Volumes, bind mounts, tmpfs');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href.startsWith(served.url('/docker/volumes/')));
      expect(messages).toEqual([]);
      await page.context().close();
    },
  );

  test('what is typed while the dialog is on its way over a slow network stands in it', async () => {
    const { page } = await served.open('/start/set-up/');
    let send: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route(/search-dialog/, async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('tmpfs');
    send();
    await page.locator('[role=option]').first().waitFor();
    const input = page.locator('dialog input');
    await input.pressSequentially(' disk');
    expect(await input.inputValue()).toBe('tmpfs disk');
    await page.context().close();
  });

  test.each([
    ['for a word', 'volume'],
    [
      'for a message',
      'docker: Error response from daemon: Conflict. The container name "/web" is already in use',
    ],
  ])('a part of the index that does not arrive is told and asked for again, %s', async (_, query) => {
    const { page } = await served.open('/start/set-up/');
    await page.route(/pagefind\/index\//, (route) => route.abort());
    await page.keyboard.press('/');
    const input = page.locator('dialog input');
    await input.fill(query);
    const status = page.locator('dialog [role=status]');
    await page.waitForFunction(() =>
      document.querySelector('dialog [role=status]')?.textContent?.includes('could not be loaded'),
    );
    await page.unroute(/pagefind\/index\//);
    // Each key asks again. A part of the first query that is given up only now fails the next one, too.
    const found = page.locator('[role=option]').first();
    for (const key of ['s', 'Backspace', 's', 'Backspace', 's']) {
      await input.press(key);
      const appeared = found.waitFor({ timeout: 10_000 });
      if (
        await appeared.then(
          () => true,
          () => false,
        )
      )
        break;
    }
    expect(await found.isVisible()).toBe(true);
    expect(await status.textContent()).not.toContain('could not be loaded');
    await page.context().close();
  });

  test('a section of a page is a result of its own, with its anchor', async () => {
    const { page } = await served.open('/');
    await page.keyboard.press('/');
    await page.locator('dialog input').fill('anonymous volume');
    await page.locator('[role=option].section').first().waitFor();
    const links = await page
      .locator('[role=option]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.some((link) => link?.startsWith(href('/docker/volumes/#')))).toBe(true);
    await page.context().close();
  });

  test('what is not found is said, markup in a query is text, Escape closes and gives focus back', async () => {
    const { page, messages } = await served.open('/start/set-up/');
    await page.locator('#search').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog input').fill('<img/src/zzzzqqq>');
    await expect
      .poll(() => page.locator('dialog [role=status]').textContent(), { timeout: 20_000 })
      .toContain('<img/src/zzzzqqq>');
    expect(await page.locator('dialog img').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').evaluate((dialog) => (dialog as HTMLDialogElement).open)).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    expect(messages).toEqual([]);
    await page.context().close();
  });

  test('"/" typed into a field is a "/"', async () => {
    const { page } = await served.open('/');
    await page.keyboard.press('/');
    await page.locator('dialog input').pressSequentially('a/b');
    expect(await page.locator('dialog input').inputValue()).toBe('a/b');
    await page.context().close();
  });
});
