import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../project/problem.ts';
import type { TableFile } from '../schemas/lab.ts';
import type { RecordedTable } from '../schemas/recording.ts';
import type { Step } from './load.ts';

const HINT =
  'every table that lab.yaml declares under tables of the step is written by its run.sh, to a file of ' +
  'that name with the ending .tsv';

/**
 * Parses the text of one table, tabs between columns. Throws a Problem that names file and line where a row
 * is not as declared.
 */
export function parseTable({ name, columns }: TableFile, text: string): RecordedTable {
  const rows = text
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      const cells = line.split('\t');
      const bad = (expected: string, found: string) =>
        new Problem(`${name}.tsv, line ${index + 1}: expected ${expected}; found ${found}`, { hints: HINT });
      if (cells.length !== columns.length)
        throw bad(`${columns.length} columns with tabs between`, `"${line}"`);
      return columns.map(({ name: column, unit }, at) => {
        const cell = cells[at] ?? '';
        if (unit === 'text') return cell;
        if (cell.trim() === '' || !Number.isFinite(Number(cell)))
          throw bad(`a number for ${column}`, `"${cell}"`);
        return Number(cell);
      });
    });
  if (rows.length === 0)
    throw new Problem(`${name}.tsv: expected at least one row; found none`, { hints: HINT });
  return { name, columns, rows };
}

/**
 * The tables that a step wrote into its work folder. Throws a Problem where one that it declares is missing
 * or not as declared.
 */
export function readTables(folder: string, step: Pick<Step, 'id' | 'tables'>): RecordedTable[] {
  return (step.tables ?? []).map((table) => {
    const file = join(folder, `${table.name}.tsv`);
    if (!existsSync(file))
      throw new Problem(
        `step ${step.id}: expected the table ${table.name}.tsv in the work folder; found none`,
        { hints: HINT },
      );
    return parseTable(table, readFileSync(file, 'utf8'));
  });
}
