import { recordedStep } from '../../labs/load.ts';
import { Problem } from '../../project/problem.ts';
import type { Recording } from '../../schemas/recording.ts';
import {
  formatNumber,
  formatValue,
  isText,
  measured,
  measuredText,
  type Stat,
  type Unit,
} from './readings.ts';

/** What a unit measures, and how much of it one unit is. */
const BASE: Record<Unit, string> = { ms: 'time', s: 'time', bytes: 'size', count: 'number', text: 'text' };
const IN_BASE: Record<Unit, number> = { ms: 1, s: 1000, bytes: 1, count: 1, text: 1 };

export interface ReadingRequest {
  step: string;
  name: string;
  stat: Stat;
  format: 'with unit' | 'number';
  /** `step/measure` */
  over?: string | undefined;
}

/**
 * How many times a value another one is, whatever their units of time. Throws a Problem for a ratio of unlike
 * units.
 */
export function ratio(
  [value, unit]: [number, Unit],
  [other, otherUnit]: [number, Unit],
  over: string,
): number {
  if (BASE[otherUnit] !== BASE[unit])
    throw new Problem(`over="${over}": expected a reading in ${unit}; found ${otherUnit}`);
  return (value * IN_BASE[unit]) / (other * IN_BASE[otherUnit]);
}

/**
 * A reading as it stands in a sentence. Throws a Problem for unknown steps and names, and for a ratio of
 * unlike units.
 */
export function readingText(
  recording: Recording,
  { step, name, stat, format, over }: ReadingRequest,
): string {
  const recorded = recordedStep(recording, step);
  if (isText(recorded, name)) return measuredText(recorded, name);
  const one = measured(recorded, name);
  if (over !== undefined) {
    const [otherStep = '', otherName = ''] = over.split('/');
    const other = measured(recordedStep(recording, otherStep), otherName);
    const times = ratio([one[stat], one.unit], [other[stat], other.unit], over);
    return formatNumber(times >= 10 ? Math.round(times) : Math.round(times * 10) / 10);
  }
  return format === 'number' ? formatNumber(one[stat]) : formatValue(one[stat], one.unit);
}
