import { afterEach, expect, test, vi } from 'vitest';
import { href, siteBase } from './base.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['', '/'],
  ['/', '/'],
  ['/course', '/course/'],
  ['a/b/', '/a/b/'],
  ['/.github/it-is_1.0~x', '/.github/it-is_1.0~x/'],
])('DRYDOCK_BASE=%s puts the site below %s', (asked, base) => expect(siteBase(asked)).toBe(base));

test.each(['/a b/', '/../a/', '/a?b', 'https://example.org/'])('DRYDOCK_BASE=%s is refused', (asked) =>
  expect(() => siteBase(asked)).toThrow(`DRYDOCK_BASE: expected a path of letters`),
);

test('a path that Git Bash has made of it is refused with what helps there', () => {
  expect(() => siteBase('C:/Program Files/Git/course/')).toThrow(
    expect.objectContaining({ hints: ['in Git Bash: DRYDOCK_BASE=course npm run build'] }),
  );
});

test('a link begins with the base', () => {
  vi.stubEnv('DRYDOCK_BASE', '/a/b');
  expect(href('/docker/volumes/#keep-it')).toBe('/a/b/docker/volumes/#keep-it');
  expect(href('/')).toBe('/a/b/');
  vi.stubEnv('DRYDOCK_BASE', '');
  expect(href('/docker/volumes/')).toBe('/docker/volumes/');
});
