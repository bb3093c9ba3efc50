import { Problem } from '../../project/problem.ts';
import type { RecordedStep, RecordedTable } from '../../schemas/recording.ts';
import { formatValue } from './readings.ts';

/** A table of a step's recording. Throws a Problem that names those there are. */
export function tableOf(step: RecordedStep, name: string): RecordedTable {
  const found = step.tables?.find((one) => one.name === name);
  if (found) return found;
  throw new Problem(
    `step ${step.id}: expected a table named '${name}' in the recording; ` +
      `found ${step.tables?.map((one) => one.name).join(', ') ?? 'none at all'}`,
    {
      hints:
        `let run.sh write ${name}.tsv and declare it under tables of the step, ` +
        'or use one of those names',
    },
  );
}

/** Index of a column. Throws a Problem that names those there are. */
export function columnOf(table: RecordedTable, name: string): number {
  const index = table.columns.findIndex((one) => one.name === name);
  if (index !== -1) return index;
  throw new Problem(
    `table ${table.name}: expected a column '${name}'; ` +
      `found ${table.columns.map((one) => one.name).join(', ')}`,
  );
}

/** Values of a column of numbers. */
export function numbersOf(table: RecordedTable, name: string): number[] {
  return table.rows.map((row) => {
    const value = row[columnOf(table, name)];
    if (typeof value === 'number') return value;
    throw new Problem(`table ${table.name}: expected numbers in the column ${name}; found text: '${value}'`);
  });
}

/** A table's cells as people read them. */
export const cellsOf = (table: RecordedTable): string[][] =>
  table.rows.map((row) =>
    row.map((value, at) =>
      typeof value === 'number' ? formatValue(value, table.columns[at]?.unit ?? 'count') : value,
    ),
  );
