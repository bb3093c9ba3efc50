import { Problem } from '../../project/problem.ts';
import type { Reading, RecordedStep } from '../../schemas/recording.ts';

export type Unit = Reading['unit'];
export type Stat = 'median' | 'min' | 'max';

/** One measure's readings in one step: five runs of a boot, one size of a disk. */
export interface Measured {
  values: number[];
  unit: Unit;
  median: number;
  min: number;
  max: number;
}

/** The middle of the values; of an even number, the mean of the two in the middle. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const high = sorted[Math.floor(middle)] as number;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] as number) + high) / 2;
}

function readingsOf(step: RecordedStep, name: string): Reading[] {
  const found = step.readings.filter((one) => one.name === name);
  if (found.length > 0) return found;
  const names = [...new Set(step.readings.map((one) => one.name))];
  throw new Problem(
    `step ${step.id}: expected a reading named '${name}' in the recording; ` +
      `found ${names.length > 0 ? names.map((one) => `'${one}'`).join(', ') : 'none at all'}`,
    {
      hints:
        'let run.sh write it to measurements.tsv and declare it under measures of the step, or use one of ' +
        'those names',
    },
  );
}

/** The readings of a measure as numbers. Throws a Problem for an unknown name and for a measure of text. */
export function measured(step: RecordedStep, name: string): Measured {
  const found = readingsOf(step, name);
  const values = found.map(({ value }) => value).filter((value) => typeof value === 'number');
  if (values.length < found.length)
    throw new Problem(
      `step ${step.id}: reading '${name}': expected numbers; ` +
        `found text: '${found.find(({ value }) => typeof value === 'string')?.value}'`,
    );
  return {
    values,
    unit: (found[0] as Reading).unit,
    median: median(values),
    min: Math.min(...values),
    max: Math.max(...values),
  };
}

/** The one value of a measure of text. Throws a Problem where the runs do not agree. */
export function measuredText(step: RecordedStep, name: string): string {
  const values = [...new Set(readingsOf(step, name).map(({ value }) => String(value)))];
  if (values.length > 1)
    throw new Problem(
      `step ${step.id}: reading '${name}': expected the same text in every run; ` +
        `found '${values.join("', '")}'`,
    );
  return values[0] as string;
}

export const isText = (step: RecordedStep, name: string): boolean =>
  readingsOf(step, name).some(({ unit }) => unit === 'text');

/** Three significant digits, thousands set apart by a thin space: 0.61, 12.4, 1 240. */
export function formatNumber(value: number): string {
  if (value === 0) return '0';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  const [whole, fraction] = value.toFixed(Math.min(digits, 6)).split('.') as [string, string | undefined];
  const trimmed = fraction?.replace(/0+$/, '');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '\u202f')}${trimmed ? `.${trimmed}` : ''}`;
}

const BYTES = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];

/** The unit that a person would use for a value, and how many of the recorded unit it holds. */
export function scaleOf(value: number, unit: Unit): { name: string; per: number } {
  const size = Math.abs(value);
  if (unit === 'ms' || unit === 's') {
    const ms = unit === 'ms' ? size : size * 1000;
    const one = unit === 'ms' ? 1 : 0.001;
    if (ms < 1000) return { name: 'ms', per: one };
    return ms < 180_000 ? { name: 's', per: 1000 * one } : { name: 'min', per: 60_000 * one };
  }
  if (unit === 'bytes') {
    const power = size < 1024 ? 0 : Math.min(BYTES.length - 1, Math.floor(Math.log2(size) / 10));
    return { name: BYTES[power] as string, per: 1024 ** power };
  }
  return { name: '', per: 1 };
}

/** A recorded value for people: "312 ms", "12.4 s", "7.63 MiB", "42". */
export function formatValue(value: number, unit: Unit): string {
  const { name, per } = scaleOf(value, unit);
  return name ? `${formatNumber(value / per)}\u00a0${name}` : formatNumber(value);
}
