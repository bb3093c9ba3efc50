import { scaleLinear } from 'd3-scale';
import { Problem } from '../../project/problem.ts';
import { formatNumber, formatValue, type Measured, scaleOf, type Unit } from './readings.ts';
import { listed } from './text.ts';

/** One bar: a name and what was measured. */
export interface Series {
  label: string;
  measured: Measured;
}

/**
 * A bar with its places on the drawing; `x` and `width` are percentages, `y` pixels, so that text keeps its
 * size on every screen.
 */
export interface Bar {
  label: string;
  /** "312 ms": the median, or the only value. */
  value: string;
  /** Row of the data table: median, smallest, largest, number of runs. */
  row: string[];
  y: number;
  width: number;
  /**
   * Lines of the whisker, from one end of the spread to the other and across each end: from, to, half the
   * height. None where there is one value.
   */
  whisker: [from: number, to: number, half: number][];
}

export interface ChartLayout {
  bars: Bar[];
  ticks: { x: number; label: string }[];
  height: number;
  /** The same in a sentence, for those who do not see the drawing. */
  description: string;
  /** Said where a bar is so short that only its edge can be seen. */
  note: string | undefined;
  /** More than one run anywhere: the table has columns for the spread. */
  spread: boolean;
}

/** The longest label that leaves room for its value on a screen of 360 px. */
export const LABEL_LIMIT = 28;
export const ROW = 46;
const AXIS = 24;
/** From so many times on, the shortest bar is only an edge on a phone. */
const TINY = 40;

const MILLISECONDS: Unit[] = ['ms', 's'];

/**
 * Brings all series to one unit (seconds become milliseconds). Throws a Problem where the units measure
 * different things.
 */
function oneUnit(series: Series[]): { unit: Unit; series: Series[] } {
  const units = [...new Set(series.map(({ measured }) => measured.unit))];
  if (units.length === 1) return { unit: units[0] as Unit, series };
  if (!units.every((unit) => MILLISECONDS.includes(unit)))
    throw new Problem(
      'expected series of one unit; found ' +
        `${series.map(({ label, measured }) => `'${label}' in ${measured.unit}`).join(', ')}`,
      {
        hints: 'draw a chart for each unit',
      },
    );
  const toMs = ({ label, measured }: Series): Series => {
    if (measured.unit === 'ms') return { label, measured };
    const [median, min, max] = [measured.median, measured.min, measured.max].map((value) => value * 1000) as [
      number,
      number,
      number,
    ];
    return {
      label,
      measured: { values: measured.values.map((value) => value * 1000), unit: 'ms', median, min, max },
    };
  };
  return { unit: 'ms', series: series.map(toMs) };
}

/**
 * Works out a chart of horizontal bars that start at zero. Throws a Problem for labels that would not fit and
 * for units that do not go together.
 */
export function layout(given: Series[]): ChartLayout {
  const long = given.find(({ label }) => label.length > LABEL_LIMIT);
  if (long)
    throw new Problem(
      `expected labels of at most ${LABEL_LIMIT} characters, which fit a phone; ` +
        `found '${long.label}' (${long.label.length})`,
    );
  const { unit, series } = oneUnit(given);
  const spread = series.some(({ measured }) => measured.values.length > 1);
  const largest = Math.max(...series.map(({ measured }) => measured.max));
  // Room is left at the right end, so that the last tick's label stays inside the drawing.
  const x = scaleLinear()
    .domain([0, (largest || 1) * 1.06])
    .range([0, 100]);
  const at = (value: number): number => Math.round(x(value) * 100) / 100;
  const axis = scaleOf(largest, unit);
  // Ticks at round values of the unit that is shown, not of the one that was recorded (KiB, not bytes).
  const ticks = scaleLinear()
    .domain([0, largest / axis.per || 1])
    .ticks(3)
    .map((value) => ({
      x: at(value * axis.per),
      label: `${formatNumber(value)}${axis.name ? `\u00a0${axis.name}` : ''}`,
    }));
  const shown = (value: number): string => formatValue(value, unit);
  const bars = series.map(({ label, measured: { values, median, min, max } }, index): Bar => {
    const [from, to] = [at(min), at(max)];
    return {
      label,
      value: shown(median),
      row: spread ? [shown(median), shown(min), shown(max), String(values.length)] : [shown(median)],
      y: index * ROW,
      width: at(median),
      whisker:
        values.length > 1
          ? [
              [from, to, 0],
              [from, from, 4],
              [to, to, 4],
            ]
          : [],
    };
  });
  const sentence = ({ label, row }: Bar): string =>
    spread && row[3] !== '1' ? `${label} ${row[0]} (from ${row[1]} to ${row[2]})` : `${label} ${row[0]}`;
  const medians = series.map(({ measured }) => measured.median).filter((value) => value > 0);
  const ratio = Math.max(...medians) / Math.min(...medians);
  const shortest = series.find(({ measured }) => measured.median === Math.min(...medians));
  return {
    bars,
    ticks,
    height: series.length * ROW + AXIS,
    description: `${spread ? 'Medians: ' : ''}${listed(bars.map(sentence))}.`,
    note:
      medians.length > 1 && ratio >= TINY
        ? `Drawn to scale: the bar of ${shortest?.label} is 1/${formatNumber(Math.round(ratio))} of the ` +
          'longest, little more than its edge.'
        : undefined,
    spread,
  };
}
