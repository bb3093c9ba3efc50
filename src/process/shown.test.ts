import { expect, test } from 'vitest';
import { asShown } from './shown.ts';

test.each([
  ['plain text stays', 'a\tb\nü 😀\n', 'a\tb\nü 😀\n'],
  ['line ends of a terminal', 'a\r\nb\r\n', 'a\nb\n'],
  ['a progress bar', ' 10 %\r 50 %\r100 %\ndone\n', '100 %\ndone\n'],
  ['a shorter text over a longer one', 'abcdef\rxy', 'xycdef'],
  ['the same, erased first', 'abcdef\r\x1b[Kxy\nabcdef\x1b[2K\rxy', 'xy\nxy'],
  ['a column', 'ab\x1b[5Gc', 'ab  c'],
  ['backspace', 'passwort\b\b\bd', 'passwdrt'],
  ['colours', '\x1b[1;32mok\x1b[0m\x1b(B', 'ok'],
  ['the title of a window, a link', '\x1b]0;evil\x07a\x1b]8;;http://x\x1b\\b\x1b]8;;\x1b\\', 'ab'],
  ['NUL, bell, delete', 'a\0b\x07c\x7f', 'abc'],
  ['an escape that is cut off', 'a\x1b', 'a'],
])('%s', (_name, printed, shown) => {
  expect(asShown(printed)).toBe(shown);
});

test('a million zeros are quick', () => {
  const started = performance.now();
  expect(asShown('\0'.repeat(1_000_000))).toBe('');
  expect(performance.now() - started).toBeLessThan(2000);
});
