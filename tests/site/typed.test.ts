/** What all pages together show as typed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BOOKKEEPING } from '../support/bookkeeping.ts';
import { addresses, dist } from '../support/site.ts';

const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#39|apos);/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Lines behind a prompt, without comments: "ADDRESS: LINE". */
const typed = addresses()
  .filter((address) => address.endsWith('/'))
  .flatMap((address) =>
    [...readFileSync(join(dist, address, 'index.html'), 'utf8').matchAll(/<kbd[^>]*>([\s\S]*?)<\/kbd>/g)]
      .flatMap(([, html]) => plain(html as string).split('\n'))
      .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
      .map((line) => `${address}: ${line}`),
  );

const matching = (pattern: RegExp): string[] =>
  typed.filter((line) => pattern.test(line.slice(line.indexOf(': ') + 2)));

test('no line is machinery of ours: a label, a marker, a helper', () => {
  expect(typed.length).toBeGreaterThan(2_000);
  expect(
    matching(/\$\{?LAB\b|drydock\.lab|RUN :|^\s*(?:reading|wait_for|watch_until|type_into)\b|DRYDOCK_/),
  ).toEqual([]);
});

test('less than three lines of a hundred are bookkeeping or control flow', () => {
  const lines = matching(BOOKKEEPING);
  expect(lines.length / typed.length, lines.join('\n')).toBeLessThan(0.03);
});
