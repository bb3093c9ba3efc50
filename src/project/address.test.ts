import { expect, test } from 'vitest';
import { siteAddress } from './address.ts';

test('an address that was asked for, with the path of the site', () => {
  expect(siteAddress('')).toBeUndefined();
  expect(siteAddress('https://docs.example.org')).toBe('https://docs.example.org/');
  expect(siteAddress('http://127.0.0.1:4321/')).toBe('http://127.0.0.1:4321/');
});

test.each([
  'docs.example.org',
  'https://docs.example.org/course/',
  'https://user:word@docs.example.org',
  'https://docs.example.org; rm -r x',
  'ftp://docs.example.org',
])('%s is none', (asked) => {
  expect(() => siteAddress(asked)).toThrow(/DRYDOCK_ADDRESS: expected the address of a host/);
});
