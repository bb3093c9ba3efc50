import { describe, expect, test } from 'vitest';
import { parseData } from '../project/parse.ts';
import { unexpected } from './comparison.ts';
import { step as stepSchema } from './lab.ts';

describe('what a measure is expected to be', () => {
  /** A step that declares `failed` with this expectation, beside the count `sent` and the time `boot`. */
  const withExpect = (expected: unknown, unit = 'count') =>
    parseData(
      stepSchema,
      {
        id: '1-a',
        kind: 'do',
        title: 'The step',
        measures: [
          { name: 'failed', title: 'Failed', unit, expect: expected },
          { name: 'sent', title: 'Sent', unit: 'count' },
          { name: 'boot', title: 'Boot', unit: 'ms' },
        ],
      },
      'lab.yaml',
      'mend it so',
    );
  const read = (...values: number[]) =>
    values.map((value) => ({ name: 'failed', value, unit: 'count' as const }));
  const sent = [3, 4].map((value) => ({ name: 'sent', value, unit: 'count' as const }));

  test.each<[unknown, number[], number[]]>([
    [0, [0, 0], [1]],
    // JavaScript writes it 1e-7.
    [0.0000001, [1e-7], [0]],
    ['= 0', [0], [-1]],
    ['> 0', [1], [0]],
    ['>= 1.5', [1.5], [1.4]],
    ['< 5', [4], [5]],
    ['<= 5', [5], [6]],
    ['= -1', [-1], [1]],
    ['<= 2 * sent', [6], [7]],
  ])('%j holds for %j and not for %j', (expected, good, bad) => {
    expect(unexpected(withExpect(expected), [...sent, ...read(...good)])).toEqual([]);
    expect(unexpected(withExpect(expected), [...sent, ...read(...bad)])).toHaveLength(1);
  });

  test('is asked of every reading; the message says what was expected and what was read', () => {
    expect(unexpected(withExpect(0), read(0, 2, 1))).toEqual([
      'measure failed: expected = 0; found 2, 1 count',
    ]);
    expect(unexpected(withExpect('> 2 * sent'), [...sent, ...read(7)])).toEqual([
      'measure failed: expected > 2 * sent (sent: 3, 4); found 7 count',
    ]);
  });

  test.each([
    ['none', 'field measures[0].expect: expected a number, or a comparison such as "= 0"'],
    ['=0', 'expected a number, or a comparison'],
    [
      '> 2 * lost',
      'field measures[0].expect: expected another measure of the step in count (sent); found "> 2 * lost"',
    ],
    ['> 2 * failed', 'expected another measure of the step in count (sent)'],
    ['> 2 * boot', 'expected another measure of the step in count (sent)'],
  ])('%j is refused', (expected, message) => {
    expect(() => withExpect(expected)).toThrow(message);
  });

  test('is refused of a measure of text', () => {
    expect(() => withExpect(0, 'text')).toThrow('expected nothing (a measure of text is not compared)');
  });
});
