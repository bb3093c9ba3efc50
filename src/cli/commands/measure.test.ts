import { expect, test } from 'vitest';
import { tableLines } from './measure.ts';

test('what was measured here stands beside what was recorded', () => {
  const rows = [
    { step: '1-order', title: 'Build again', unit: 'ms', yours: [412], recorded: [5120, 4980] },
    { step: '2-smaller', title: 'Layers', unit: 'count', yours: [], recorded: [3] },
  ];
  expect(tableLines(rows)).toEqual([
    'step       measured      yours       recorded',
    '1-order    Build again  412 ms  5120, 4980 ms',
    '2-smaller  Layers            –              3',
  ]);
});
