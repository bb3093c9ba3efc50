import { describe, expect, it } from 'vitest';
import type { RecordedStep, RecordedTable } from '../../schemas/recording.ts';
import { cellsOf, columnOf, numbersOf, tableOf } from './tables.ts';
import { timeLayout } from './timechart.ts';

const table: RecordedTable = {
  name: 'scaling',
  columns: [
    { name: 'at', title: 'After', unit: 's' },
    { name: 'replicas', title: 'Replicas', unit: 'count' },
    { name: 'who', title: 'Who', unit: 'text' },
  ],
  rows: [
    [0, 1, 'nobody'],
    [10, 4, 'autoscaler'],
    [20, 2, 'autoscaler'],
  ],
};

describe('a recorded table', () => {
  it('is found by its name, or names those there are', () => {
    const step = { id: '1-a', tables: [table] } as RecordedStep;
    expect(tableOf(step, 'scaling')).toBe(table);
    expect(() => tableOf(step, 'load')).toThrow(
      "expected a table named 'load' in the recording; found scaling",
    );
  });
  it('gives numbers of a column, and refuses text', () => {
    expect(numbersOf(table, 'replicas')).toEqual([1, 4, 2]);
    expect(() => numbersOf(table, 'who')).toThrow("expected numbers in the column who; found text: 'nobody'");
    expect(() => columnOf(table, 'when')).toThrow("expected a column 'when'; found at, replicas, who");
  });
  it('is shown with units', () => {
    expect(cellsOf(table)[1]).toEqual(['10\u00a0s', '4', 'autoscaler']);
  });
});

describe('quantities over time', () => {
  it('are lines from zero to the largest value, on which a value holds until the next', () => {
    const { panels } = timeLayout(table, 'at', ['replicas']);
    expect(panels[0]).toMatchObject({
      title: 'Replicas',
      largest: '4',
      points: '0,75 500,75 500,0 1000,0 1000,50',
    });
  });
  it('are told in words by their turns', () => {
    expect(timeLayout(table, 'at', ['replicas']).description).toBe(
      'Replicas: 1 at 0\u00a0ms, 4 at 10\u00a0s and 2 at 20\u00a0s.',
    );
  });
  it('have ticks that stay inside the drawing', () => {
    expect(timeLayout(table, 'at', ['replicas']).ticks.map(({ label }) => label)).toEqual([
      '0\u00a0s',
      '5\u00a0s',
      '10\u00a0s',
      '15\u00a0s',
    ]);
  });
  it('are refused where time goes back', () => {
    const rows = [...table.rows].reverse();
    expect(() => timeLayout({ ...table, rows }, 'at', ['replicas'])).toThrow(
      'expected times that go on in the column at; found 10 behind 20',
    );
  });
});
