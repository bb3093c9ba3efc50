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
const get = (path: string) => site(miniProject(FILES)).request(path);

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
