import { markdownToHtml } from 'satteri';
import { afterEach, expect, test, vi } from 'vitest';
import { links } from './links.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['/docker/volumes/#keep-it', '/a/b/docker/volumes/#keep-it'],
  ['#keep-it', '#keep-it'],
  ['https://docs.docker.com/', 'https://docs.docker.com/'],
  ['//docs.docker.com/', '//docs.docker.com/'],
])('below /a/b/, a link to %s leads to %s', async (written, leads) => {
  vi.stubEnv('DRYDOCK_BASE', '/a/b/');
  const { html } = markdownToHtml(`See [it](${written}).`, { hastPlugins: [links] });
  expect(html.trim()).toBe(`<p>See <a href="${leads}">it</a>.</p>`);
});
