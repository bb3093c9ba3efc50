import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../project/problem.ts';
import type { Reading } from '../schemas/recording.ts';
import type { Step } from './load.ts';

/** Where a step writes its measurements, in the work folder: one "name<TAB>value<TAB>unit" line a reading. */
export const READINGS_FILE = 'measurements.tsv';

/** The text of the measurements file so far; empty if there is none. */
export function readingsText(folder: string): string {
  const file = join(folder, READINGS_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * Parses what a step added to the measurements file. Throws a Problem unless every declared measure has a
 * reading, and every reading is declared, with its unit.
 */
export function parseReadings(text: string, step: Pick<Step, 'id' | 'measures'>): Reading[] {
  const measures = step.measures ?? [];
  const bad = (line: number, expected: string, found: string) =>
    new Problem(`${READINGS_FILE}, line ${line} of step ${step.id}: expected ${expected}; found ${found}`, {
      hints: 'declare it under measures of the step in lab.yaml, or correct what run.sh writes',
    });
  const readings = text
    .split('\n')
    .filter(Boolean)
    .map((line, index): Reading => {
      const [name, value, unit, ...rest] = line.split('\t');
      if (name === undefined || value === undefined || unit === undefined || rest.length)
        throw bad(index + 1, 'name, value and unit with tabs between', `"${line}"`);
      const measure = measures.find((one) => one.name === name);
      if (!measure)
        throw bad(index + 1, `one of ${measures.map((one) => one.name).join(', ') || 'no readings'}`, name);
      if (measure.unit !== unit) throw bad(index + 1, `unit ${measure.unit} for ${name}`, unit);
      if (measure.unit === 'text') return { name, value, unit: measure.unit };
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number))
        throw bad(index + 1, `a number for ${name}`, `"${value}"`);
      return { name, value: number, unit: measure.unit };
    });
  for (const { name } of measures)
    if (!readings.some((reading) => reading.name === name))
      throw new Problem(`step ${step.id}: expected a reading '${name}' in ${READINGS_FILE}; found none`, {
        hints: 'run.sh writes each measure that lab.yaml declares',
      });
  return readings;
}
