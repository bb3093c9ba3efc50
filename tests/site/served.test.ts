import { describe, expect, test } from 'vitest';
import { href } from '../../src/project/base.ts';
import { addresses, servedSite } from '../support/site.ts';

const served = servedSite();

describe.each(addresses())('%s', (address) => {
  test('carries a policy that allows no foreign origin and no inline script that it does not name', async () => {
    const html = await (await fetch(served.url(address))).text();
    const [policy, second] = [
      ...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]+)"/gi),
    ].map((match) => match[1]);
    expect(second).toBeUndefined();
    const directives = new Map(
      (policy ?? '').split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1)]),
    );
    expect(directives.get('default-src')).toEqual(["'none'"]);
    for (const [name, sources] of directives)
      for (const source of sources)
        expect(source, name).toMatch(/^(?:'(?:none|self|wasm-unsafe-eval|sha256-[^']+)'|data:)$/);
    expect(directives.get('script-src')).toContain("'self'");
  });
});

describe('how to get the repository', () => {
  const address = process.env.DRYDOCK_REPOSITORY;

  test.each(addresses())('%s says to clone it only with the address', async (page) => {
    const html = await (await fetch(served.url(page))).text();
    const [said] = /git clone|\bclone\b[^.]{0,40}\brepository\b/i.exec(html) ?? [];
    if (said) expect(html, said).toContain(`git clone ${address}`);
    expect(html.includes(`href="${address}"`)).toBe(Boolean(address));
  });

  test.each(['/', '/start/set-up/'])('%s says how, or that this site does not know', async (page) => {
    const html = await (await fetch(served.url(page))).text();
    expect(html).toContain(address ? `git clone ${address} drydock` : 'built without the address');
  });
});

test('a page that is not there is answered with 404 and a way on', async () => {
  const response = await fetch(served.url('/no/such/page/'));
  expect(response.status).toBe(404);
  expect(await response.text()).toContain(`href="${href('/reference/pages/')}"`);
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
