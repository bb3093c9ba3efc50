import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkout, miniProject } from '../tests/support/project.ts';
import { nginxHeaders } from './headers.ts';
import { PACKED, pack } from './pack.ts';

const TEXT = 'the same line\n'.repeat(200);

test('text is laid out three times under one name, what is compressed already once', () => {
  const root = miniProject({
    'dist/_headers': '/*\n  A: b\n',
    'dist/docker/index.html': TEXT,
    'dist/pagefind/index/x.pf_index': TEXT,
  });
  const sizes = pack(join(root, 'dist'), join(root, 'packed'));
  const read = (name: string): Buffer => readFileSync(join(root, 'packed', name));
  expect(String(read('plain/docker/index.html'))).toBe(TEXT);
  expect(String(brotliDecompressSync(read('br/docker/index.html')))).toBe(TEXT);
  expect(String(gunzipSync(read('gzip/docker/index.html')))).toBe(TEXT);
  expect(existsSync(join(root, 'packed/plain/pagefind/index/x.pf_index'))).toBe(true);
  expect(existsSync(join(root, 'packed/br/pagefind'))).toBe(false);
  expect(sizes.plain).toBe(2 * TEXT.length);
  expect(sizes.br).toBeLessThan(sizes.gzip);
});

test('the file of headers becomes configuration and is no page', () => {
  const root = miniProject({ 'dist/_headers': '/*\n  A: b\n', 'dist/index.html': TEXT });
  pack(join(root, 'dist'), join(root, 'packed'));
  expect(existsSync(join(root, 'packed/plain/_headers'))).toBe(false);
  expect(readFileSync(join(root, 'packed/add-headers.conf'), 'utf8')).toContain(
    'add_header A $header_a always;',
  );
});

test('below a path lie the pages, and the headers of what has its own; the 404 page is where nginx.conf looks', () => {
  const root = miniProject({
    'dist/_headers': '/*\n  A: b\n/_astro/*\n  C: d\n',
    'dist/docker/index.html': TEXT,
    'dist/404.html': TEXT,
  });
  pack(join(root, 'dist'), join(root, 'packed'), '/a/b/');
  const there = [
    'plain/a/b/docker/index.html',
    'br/a/b/docker/index.html',
    'plain/404.html',
    'plain/a/b/404.html',
    'plain/a/b/_headers',
  ];
  expect(there.filter((name) => existsSync(join(root, 'packed', name)))).toEqual(there.slice(0, 3));
  const headers = readFileSync(join(root, 'packed/headers.conf'), 'utf8');
  expect(headers).toContain('"~^/" "b"');
  expect(headers).toContain('"~^/a/b/_astro/" "d"');
});

test("a header's value depends on the address; the last rule that fits counts; quotes stay text", () => {
  const { maps, adds } = nginxHeaders([
    { pattern: '/*', headers: [['X-One', 'a "b"']] },
    { pattern: '/_astro/*', headers: [['X-One', 'c']] },
    { pattern: '/robots.txt', headers: [['Cache-Control', 'no-store']] },
  ]);
  expect(maps).toBe(
    [
      'map $uri $header_cache_control {',
      '  default "no-cache";',
      '  "~^/robots\\\\.txt$" "no-store";',
      '}',
      'map $uri $header_x_one {',
      '  default "";',
      '  "~^/_astro/" "c";',
      '  "~^/" "a \\"b\\"";',
      '}',
      '',
    ].join('\n'),
  );
  expect(adds).toBe(
    'add_header Cache-Control $header_cache_control always;\nadd_header X-One $header_x_one always;\n',
  );
});

test('nginx looks for the packed endings, and for no others', () => {
  const conf = readFileSync(join(checkout, 'deploy/nginx.conf'), 'utf8');
  const endings = /\(\?:\/\|\\\.\(\?:([a-z|]+)\)\)\$/.exec(conf)?.[1]?.split('|');
  expect(endings?.map((ending) => `.${ending}`)).toEqual(PACKED);
});
