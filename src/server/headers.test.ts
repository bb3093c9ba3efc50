import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkout } from '../../tests/support/project.ts';
import { headersFor, parseHeaders } from './headers.ts';

const TEXT = `# a comment
/*
  X-Content-Type-Options: nosniff

/_astro/*
  # another
  Cache-Control: public, max-age=1, immutable
/robots.txt
  X-One: a: b
`;

describe('reading a _headers file', () => {
  test('a pattern covers what begins with it; several add up', () => {
    const rules = parseHeaders(TEXT);
    expect(headersFor(rules, '/docker/volumes/')).toEqual([['X-Content-Type-Options', 'nosniff']]);
    expect(headersFor(rules, '/_astro/a.css')).toEqual([
      ['X-Content-Type-Options', 'nosniff'],
      ['Cache-Control', 'public, max-age=1, immutable'],
    ]);
  });

  test('a pattern without a star covers one address', () => {
    const rules = parseHeaders(TEXT);
    expect(headersFor(rules, '/robots.txt').at(-1)).toEqual(['X-One', 'a: b']);
    expect(headersFor(rules, '/robots.txt/x')).toHaveLength(1);
  });

  test('a line that is neither names itself', () => {
    expect(() => parseHeaders('/*\n  nosniff\n', 'h')).toThrow(
      'h: line 2: expected "Name: value"; found "nosniff"',
    );
    expect(() => parseHeaders('  A: b\n', 'h')).toThrow(
      'h: line 1: expected an address before the first header',
    );
    expect(() => parseHeaders('docs/*\n', 'h')).toThrow('h: line 1: expected an address that begins with /');
  });

  test("the site's own is well made, and lets hashed files be kept", () => {
    const rules = parseHeaders(readFileSync(join(checkout, 'public/_headers'), 'utf8'));
    const names = headersFor(rules, '/').map(([name]) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'Content-Security-Policy',
        'X-Content-Type-Options',
        'Referrer-Policy',
        'Permissions-Policy',
      ]),
    );
    expect(names).not.toContain('Cache-Control');
    expect(headersFor(rules, '/_astro/x.js').map(([name]) => name)).toContain('Cache-Control');
  });
});
