import { describe, expect, it } from 'vitest';
import { layout, type Series } from './chart.ts';
import { median, type Unit } from './readings.ts';

const series = (label: string, values: number[], unit: Unit = 'ms'): Series => ({
  label,
  measured: { values, unit, median: median(values), min: Math.min(...values), max: Math.max(...values) },
});

describe('a chart', () => {
  it('draws bars from zero, as long as what they stand for', () => {
    const { bars, ticks } = layout([series('container', [100]), series('virtual machine', [400])]);
    expect((bars[1]?.width ?? 0) / (bars[0]?.width ?? 1)).toBeCloseTo(4, 1);
    expect(ticks[0]).toEqual({ x: 0, label: '0\u00a0ms' });
    expect(ticks.every(({ x }) => x >= 0 && x < 97)).toBe(true);
  });

  it('labels every bar with its median, and puts the whisker around it', () => {
    const { bars, spread } = layout([series('container', [310, 298, 340])]);
    expect(spread).toBe(true);
    expect(bars[0]).toMatchObject({
      value: '310\u00a0ms',
      row: ['310\u00a0ms', '298\u00a0ms', '340\u00a0ms', '3'],
    });
    const [across, low, high] = bars[0]?.whisker ?? [];
    expect(across?.[0]).toBeLessThan(bars[0]?.width ?? 0);
    expect(across?.[1]).toBeGreaterThan(bars[0]?.width ?? 0);
    expect([low?.[0], high?.[0]]).toEqual([across?.[0], across?.[1]]);
  });

  it('has no whisker and no columns for the spread where each was measured once', () => {
    const { bars, spread } = layout([series('image', [2048], 'bytes'), series('disk', [4096], 'bytes')]);
    expect(spread).toBe(false);
    expect(bars.map(({ whisker, row }) => [whisker, row])).toEqual([
      [[], ['2\u00a0KiB']],
      [[], ['4\u00a0KiB']],
    ]);
  });

  it('puts ticks at round values of the unit that is shown', () => {
    const { ticks, bars } = layout([series('disk', [12_804_176], 'bytes')]);
    expect((ticks[2]?.x ?? 0) / (bars[0]?.width ?? 1)).toBeCloseTo((10 * 1024 * 1024) / 12_804_176, 2);
    expect(ticks.map(({ label }) => label)).toEqual(['0\u00a0MiB', '5\u00a0MiB', '10\u00a0MiB']);
  });

  it('compares seconds with milliseconds', () => {
    const { bars } = layout([series('a', [500]), series('b', [1], 's')]);
    expect((bars[1]?.width ?? 0) / (bars[0]?.width ?? 1)).toBeCloseTo(2, 1);
    expect(bars.map(({ value }) => value)).toEqual(['500\u00a0ms', '1\u00a0s']);
  });

  it('says so where a bar is little more than its edge', () => {
    expect(layout([series('container', [100]), series('virtual machine', [11_800])]).note).toContain(
      'the bar of container is 1/118 of the longest',
    );
    expect(layout([series('container', [100]), series('virtual machine', [1000])]).note).toBeUndefined();
  });

  it('describes itself in a sentence', () => {
    expect(layout([series('container', [300, 310, 340]), series('vm', [4000])]).description).toBe(
      'Medians: container 310\u00a0ms (from 300\u00a0ms to 340\u00a0ms) and vm 4\u00a0s.',
    );
  });

  it('survives readings of zero', () => {
    expect(layout([series('none', [0])]).bars[0]?.width).toBe(0);
  });

  it('refuses units that do not go together', () => {
    expect(() => layout([series('a', [1], 'ms'), series('b', [1], 'bytes')])).toThrow(
      "expected series of one unit; found 'a' in ms, 'b' in bytes",
    );
  });

  it('refuses a label that does not fit a phone', () => {
    expect(() => layout([series('a virtual machine with 128 MiB', [1])])).toThrow(
      'expected labels of at most 28 characters',
    );
  });
});
