import { expect, test } from 'vitest';
import { findingLines } from './doctor.ts';

test('a program that is there and too old is outdated, not absent', () => {
  const common = {
    ok: false,
    optional: true,
    seen: '1.32.4; expected 1.36.0',
    neededBy: 'labs in the cluster',
  };
  const lines = findingLines([
    { ...common, name: 'kubectl', outdated: true },
    { ...common, name: 'helm', outdated: false },
    { name: 'bash', ok: true, seen: '5.2', neededBy: 'every lab' },
  ]);
  expect(lines.map((line) => line.split(/ +/)[0]).filter(Boolean)).toEqual(['outdated', 'absent', 'ok']);
  expect(new Set([lines[0], lines[2], lines[4]].map((line) => line?.search(/kubectl|helm|bash/)))).toEqual(
    new Set([9]),
  );
});
