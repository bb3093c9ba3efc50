import { scaleLinear } from 'd3-scale';
import { Problem } from '../../project/problem.ts';
import type { RecordedTable } from '../../schemas/recording.ts';
import { formatNumber, formatValue, scaleOf } from './readings.ts';
import { columnOf, numbersOf } from './tables.ts';
import { listed } from './text.ts';

/** One quantity over time, in a panel of its own. */
export interface Panel {
  title: string;
  /**
   * Points of the line in a box of 1000 by 100, with (0, 0) at the top left; a value holds until the next.
   */
  points: string;
  /** The largest value, which touches the top of the box. */
  largest: string;
  /** The course of the quantity in words. */
  description: string;
}

export interface TimeLayout {
  panels: Panel[];
  ticks: { x: number; label: string }[];
  description: string;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * The values where a quantity changed direction or ended, with their times: what a person would tell of the
 * line.
 */
function turns(times: number[], values: number[]): number[] {
  const found = [0];
  let direction = 0;
  for (let at = 1; at < values.length; at++) {
    const step = Math.sign((values[at] as number) - (values[at - 1] as number));
    if (step !== 0 && step !== direction) {
      if (direction !== 0) found.push(at - 1);
      direction = step;
    }
  }
  if (found.at(-1) !== times.length - 1) found.push(times.length - 1);
  return found;
}

/**
 * Works out a chart of quantities over time: one panel each, all from zero, above one axis. Throws a Problem
 * for unknown columns and for times that go back.
 */
export function timeLayout(table: RecordedTable, x: string, ys: string[]): TimeLayout {
  const times = numbersOf(table, x);
  const back = times.findIndex((time, at) => at > 0 && time < (times[at - 1] as number));
  if (back !== -1)
    throw new Problem(
      `table ${table.name}: expected times that go on in the column ${x}; ` +
        `found ${times[back]} behind ${times[back - 1]}`,
    );
  const unit = table.columns[columnOf(table, x)]?.unit ?? 's';
  const end = Math.max(...times, 0);
  const across = scaleLinear()
    .domain([0, end || 1])
    .range([0, 1000]);
  const axis = scaleOf(end, unit);
  const ticks = scaleLinear()
    .domain([0, end / axis.per || 1])
    .ticks(4)
    .map((value) => ({
      x: round(across(value * axis.per)) / 10,
      label: `${formatNumber(value)}${axis.name ? `\u00a0${axis.name}` : ''}`,
    }))
    .filter(({ x: place }) => place <= 95);
  const panels = ys.map((name): Panel => {
    const values = numbersOf(table, name);
    const column = table.columns[columnOf(table, name)] as RecordedTable['columns'][number];
    const largest = Math.max(...values, 0);
    const down = scaleLinear()
      .domain([0, largest || 1])
      .range([100, 0]);
    const corners = values.flatMap((value, at) => {
      const from = `${round(across(times[at] as number))},${round(down(value))}`;
      const next = times[at + 1];
      return next === undefined ? [from] : [from, `${round(across(next))},${round(down(value))}`];
    });
    const told = turns(times, values).map(
      (at) =>
        `${formatValue(values[at] as number, column.unit)} at ${formatValue(times[at] as number, unit)}`,
    );
    const text =
      told.length > 12
        ? `between ${formatValue(Math.min(...values), column.unit)} and ${formatValue(largest, column.unit)}`
        : listed(told);
    return {
      title: column.title,
      points: corners.join(' '),
      largest: formatValue(largest, column.unit),
      description: `${column.title}: ${text}.`,
    };
  });
  return { panels, ticks, description: panels.map(({ description }) => description).join(' ') };
}
