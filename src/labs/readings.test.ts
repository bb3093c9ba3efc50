import { describe, expect, test } from 'vitest';
import { parseReadings } from './readings.ts';

const step = { id: '1-a', measures: [{ name: 'boot', title: 'Boot', unit: 'ms' as const }] };

describe('measurements', () => {
  test('are numbers with the declared unit; several readings of one measure stay in order', () => {
    expect(parseReadings('boot\t12\tms\nboot\t9.5\tms\n', step)).toEqual([
      { name: 'boot', value: 12, unit: 'ms' },
      { name: 'boot', value: 9.5, unit: 'ms' },
    ]);
  });

  test.each([
    ['boot 12 ms', 'line 1 of step 1-a: expected name, value and unit with tabs between; found "boot 12 ms"'],
    ['boto\t12\tms', 'expected one of boot; found boto'],
    ['boot\t12\ts', 'expected unit ms for boot; found s'],
    ['boot\ttwelve\tms', 'expected a number for boot; found "twelve"'],
    ['boot\t\tms', 'expected a number for boot; found ""'],
    ['', "expected a reading 'boot' in measurements.tsv; found none"],
  ])('%j is refused', (text, message) => {
    expect(() => parseReadings(text, step)).toThrow(message);
  });
});
