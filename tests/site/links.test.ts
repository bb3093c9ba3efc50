import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { href, siteBase } from '../../src/project/base.ts';
import { addresses, dist } from '../support/site.ts';

const base = siteBase();
const html = (address: string): string =>
  readFileSync(join(dist, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
const ids = (text: string): Set<string> =>
  new Set([...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1] as string));

/** What is wrong with a link of a page; undefined if it leads somewhere. */
function fault(from: string, link: string): string | undefined {
  if (/^(?:https?:|mailto:|data:)/.test(link))
    return /^https?:/.test(link) ? undefined : `${link}: expected http or a page of the site`;
  const url = new URL(link, `http://site${href(from)}`);
  if (!url.pathname.startsWith(base)) return `${link}: expected an address below ${base}`;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || statSync(file).isDirectory()) return `${link}: no such page`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor && !ids(readFileSync(file, 'utf8')).has(anchor)) return `${link}: no such place on that page`;
  return undefined;
}

describe.each(addresses())('%s', (address) => {
  const text = html(address);

  test('leads nowhere that is not there', () => {
    const links = [...text.matchAll(/\s(?:href|src)="([^"]*)"/g)].map((match) =>
      (match[1] as string).replaceAll('&amp;', '&'),
    );
    expect(links.flatMap((link) => fault(address, link) ?? [])).toEqual([]);
  });

  test('has no id twice', () => {
    const all = [...text.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test('can be reached from the list of all pages, or is that list’s way in', () => {
    if (['/', '/404.html'].includes(address)) return;
    expect(html('/reference/pages/')).toContain(`href="${href(address)}"`);
  });
});

test('a link to nowhere is found', () => {
  expect(fault('/', href('/no/such/'))).toContain('no such page');
  expect(fault('/', href('/reference/glossary/#no-such-term'))).toContain('no such place');
  expect(fault('/', href('/reference/glossary/#container'))).toBeUndefined();
  if (base !== '/') expect(fault('/', '/docker/volumes/')).toContain('expected an address below');
});
