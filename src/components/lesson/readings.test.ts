import { describe, expect, it } from 'vitest';
import { told } from '../../../tests/support/told.ts';
import type { Reading, RecordedStep, Recording } from '../../schemas/recording.ts';
import { readingText } from './reading.ts';
import { formatNumber, formatValue, measured, median } from './readings.ts';

const ran = { exitCode: 0, milliseconds: 1, chunks: [] };
const step = (id: string, readings: Reading[]): RecordedStep => ({
  id,
  inputs: '',
  before: ran,
  run: ran,
  after: ran,
  readings,
});
const boots = [310, 298, 305, 340, 312].map((value): Reading => ({ name: 'boot', value, unit: 'ms' }));
const recording = {
  lab: 'docker/notes',
  steps: [
    step('1-container', [...boots, { name: 'kernel', value: '6.18', unit: 'text' }]),
    step('2-vm', [
      { name: 'boot', value: 12.4, unit: 's' },
      { name: 'size', value: 4_400_000, unit: 'bytes' },
    ]),
  ],
} as Recording;
const text = (name: string, more: object = {}, id = '1-container') =>
  readingText(recording, { step: id, name, stat: 'median', format: 'with unit', ...more });

describe('numbers for people', () => {
  it.each([
    [0, 'ms', '0\u00a0ms'],
    [0.613, 'ms', '0.613\u00a0ms'],
    [312.4, 'ms', '312\u00a0ms'],
    [1240, 'ms', '1.24\u00a0s'],
    [12_400, 'ms', '12.4\u00a0s'],
    [12.4, 's', '12.4\u00a0s'],
    [0.25, 's', '250\u00a0ms'],
    [240_000, 'ms', '4\u00a0min'],
    [512, 'bytes', '512\u00a0bytes'],
    [1024, 'bytes', '1\u00a0KiB'],
    [4_400_000, 'bytes', '4.2\u00a0MiB'],
    [42, 'count', '42'],
  ] as const)('%d %s is %s', (value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected);
  });
  it('sets thousands apart', () => {
    expect(formatNumber(1234567)).toBe('1\u202f234\u202f567');
  });
});

describe('several runs', () => {
  it('have a median, of an even number the mean of the two in the middle', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
  it('keep their spread', () => {
    expect(measured(recording.steps[0] as RecordedStep, 'boot')).toMatchObject({
      median: 310,
      min: 298,
      max: 340,
      unit: 'ms',
    });
  });
});

describe('a reading in a sentence', () => {
  it('is the median with its unit', () => expect(text('boot')).toBe('310\u00a0ms'));
  it('is the largest on demand', () => expect(text('boot', { stat: 'max' })).toBe('340\u00a0ms'));
  it('is digits alone on demand', () => expect(text('boot', { format: 'number' })).toBe('310'));
  it('is text where the measure is', () => expect(text('kernel')).toBe('6.18'));
  it('is how many times another one, whatever their units of time', () =>
    expect(text('boot', { over: '1-container/boot' }, '2-vm')).toBe('40'));
  it('keeps one decimal of a small ratio', () =>
    expect(text('boot', { over: '1-container/boot', stat: 'max' })).toBe('1'));
  it('refuses a ratio of unlike units', () => {
    expect(() => text('size', { over: '1-container/boot' }, '2-vm')).toThrow(
      'expected a reading in bytes; found ms',
    );
  });
  it('names the readings there are', () => {
    expect(() => text('bot')).toThrow(
      "expected a reading named 'bot' in the recording; found 'boot', 'kernel'",
    );
  });
  it('names the nearest step', () => {
    expect(told(() => text('boot', {}, '1-contaner'))).toContain('nearest: 1-container');
  });
});
