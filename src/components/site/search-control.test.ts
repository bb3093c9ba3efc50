import { expect, test } from 'vitest';
import { asksForSearch } from './search-control.ts';

const press = (
  key: string,
  modifiers: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> & { code?: string } = {},
) => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...modifiers,
});

test('"/" asks for the search where one is not writing', () => {
  expect(asksForSearch(press('/'), false)).toBe(true);
  expect(asksForSearch(press('/'), true)).toBe(false);
});

test('Cmd-K asks for it anywhere, Ctrl-K where one is not writing', () => {
  expect(asksForSearch(press('k', { ctrlKey: true }), false)).toBe(true);
  expect(asksForSearch(press('k', { ctrlKey: true }), true)).toBe(false);
  expect(asksForSearch(press('K', { metaKey: true }), true)).toBe(true);
});

test('on a keyboard with letters of another script, the key at that place does', () => {
  expect(asksForSearch(press('л', { ctrlKey: true, code: 'KeyK' }), false)).toBe(true);
  expect(asksForSearch(press('t', { ctrlKey: true, code: 'KeyK' }), false)).toBe(false);
});

test('other keys do not', () => {
  expect(asksForSearch(press('k'), false)).toBe(false);
  expect(asksForSearch(press('/', { ctrlKey: true }), false)).toBe(false);
  expect(asksForSearch(press('k', { ctrlKey: true, altKey: true }), false)).toBe(false);
});
