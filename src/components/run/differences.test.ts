import { describe, expect, test } from 'vitest';
import { comparison, pieces } from './differences.ts';

const marked = (text: string, recorded: string): string =>
  pieces(text, recorded)
    .map(({ text: piece, differs }) => (differs ? `[${piece}]` : piece))
    .join('');

describe('where a line differs', () => {
  test('is told word by word, and the widths of gaps are none', () => {
    expect(marked('1f2e  busybox  Up 2 seconds', '9a8b0c  busybox Up 3 seconds')).toBe(
      '[1f2e]  busybox  Up [2] seconds',
    );
  });

  test('is the middle where one has more words', () => {
    expect(marked('Up About a minute now', 'Up 3 seconds now')).toBe('Up [About a minute] now');
    expect(marked('a', 'a a')).toBe('a');
  });

  test('is nowhere in the same line', () => {
    expect(pieces('same line', 'same line')).toEqual([{ text: 'same line', differs: false }]);
  });
});

test('the comparison says what kind of difference there is', () => {
  const told = (kinds: ('same' | 'varies' | 'new')[], missing: string[] = []): string => {
    const { lead, text } = comparison(
      kinds.map((as) => ({ as })),
      missing,
    );
    return `${lead}: ${text}`;
  };
  expect(told([])).toBe('Ran: ');
  expect(told(['same'])).toBe('As recorded: to the letter');
  expect(told(['same', 'varies'])).toBe('As recorded: except for what differs from run to run');
  expect(told(['same', 'varies', 'new'], ['a', 'b'])).toBe(
    'Not quite as recorded: 1 line that the recording doesn’t have, 2 lines of the recording missing',
  );
});
