import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { miniProject } from '../../tests/support/project.ts';
import { told } from '../../tests/support/told.ts';
import { site } from './site.ts';

const FILES = {
  'index.html': '<h1>home</h1>',
  '404.html': '<h1>no such page</h1>',
  _headers: '/*\n  X-Content-Type-Options: nosniff\n/_astro/*\n  Cache-Control: immutable\n',
  'docker/volumes/index.html': '<h1>volumes</h1>',
  '_astro/a.css': 'a{}',
};
const get = (path: string, base = '/') => site(miniProject(FILES), base).request(path);

describe('serving the built site', () => {
  test('a page, with its type and the headers of its address', async () => {
    const response = await get('/docker/volumes/');
    expect([response.status, await response.text()]).toEqual([200, '<h1>volumes</h1>']);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await get('/_astro/a.css')).headers.get('cache-control')).toBe('immutable');
  });

  test('an address without its last slash leads to the page', async () => {
    const response = await get('/docker/volumes?from=mail');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/docker/volumes/?from=mail']);
  });

  test('what is not there is answered with the 404 page, and has the headers too', async () => {
    const response = await get('/nowhere/');
    expect([response.status, await response.text()]).toEqual([404, '<h1>no such page</h1>']);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each(['/my.site/', '/a/b/'])('below %s, and nowhere else', async (base) => {
    const page = await get(`${base}docker/volumes/`, base);
    expect([page.status, await page.text()]).toEqual([200, '<h1>volumes</h1>']);
    expect(await (await get(base, base)).text()).toBe('<h1>home</h1>');
    expect((await get(`${base}_astro/a.css`, base)).headers.get('cache-control')).toBe('immutable');
    expect((await get(`${base}_headers`, base)).status).toBe(404);
    for (const path of [base.slice(0, -1), `${base}docker/volumes`])
      expect((await get(path, base)).headers.get('location')).toBe(`${path}/`);
    for (const path of ['/', '/docker/volumes/', `${base.slice(0, -1)}x/`, `${base}nowhere/`]) {
      const response = await get(path, base);
      expect([response.status, await response.text()], path).toEqual([404, '<h1>no such page</h1>']);
      expect(response.headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  test('what is not there now is asked for again, whatever its address says of files', async () => {
    const response = await get('/_astro/late.css');
    expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
  });

  test('two slashes lead to no other host', async () => {
    for (const path of ['//docker/volumes', '/docker//volumes'])
      expect((await get(path)).headers.get('location'), path).toBeNull();
  });

  test('a folder that a build is emptying still answers', async () => {
    const root = miniProject(FILES);
    const served = site(root);
    rmSync(join(root, '404.html'));
    expect((await served.request('/docker/nothing/')).status).toBe(404);
  });

  test('a service worker of what was served on this port before takes itself away', async () => {
    const response = await get('/sw.js');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(await response.text()).toContain('registration.unregister()');
    // Under whatever name: a browser says what it asks for.
    const named = await site(miniProject(FILES)).request('/docker/volumes/', {
      headers: { 'Service-Worker': 'script' },
    });
    expect(await named.text()).toContain('registration.unregister()');
  });

  test('the file of headers is no page', async () => {
    expect((await get('/_headers')).status).toBe(404);
  });

  test('nothing outside the folder is served', async () => {
    expect((await get('/..%2f..%2fetc/hostname')).status).toBe(404);
  });

  test('a site that was not built names the command', () => {
    expect(told(() => site(miniProject({})))).toMatch(
      /expected the built site; found no index\.html\n {2}try: npm run build/,
    );
  });
});
