import { describe, expect, test } from 'vitest';
import { parseTable, readTables } from './tables.ts';

const table = {
  name: 'replicas',
  columns: [
    { name: 'at', title: 'After', unit: 's' as const },
    { name: 'who', title: 'Who', unit: 'text' as const },
  ],
};

describe('a table that a step wrote', () => {
  test('has numbers where a unit is declared, and text as it is', () => {
    expect(parseTable(table, '0\tkubectl\n1.5\t42\n').rows).toEqual([
      [0, 'kubectl'],
      [1.5, '42'],
    ]);
  });

  test.each([
    ['0\n', 'replicas.tsv, line 1: expected 2 columns with tabs between; found "0"'],
    ['0\ta\nsoon\tb\n', 'replicas.tsv, line 2: expected a number for at; found "soon"'],
    ['', 'replicas.tsv: expected at least one row; found none'],
  ])('%j is refused', (text, message) => {
    expect(() => parseTable(table, text)).toThrow(message);
  });

  test('must be there if it is declared', () => {
    expect(() => readTables('/nowhere', { id: '1-a', tables: [table] })).toThrow(
      'step 1-a: expected the table replicas.tsv in the work folder',
    );
    expect(readTables('/nowhere', { id: '1-a' })).toEqual([]);
  });
});
