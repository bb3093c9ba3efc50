import { recordedStep, showsStale } from '../../labs/load.ts';
import { Problem } from '../../project/problem.ts';
import { type Comparison, comparison, holds } from '../../schemas/comparison.ts';
import type { RecordedStep, Recording } from '../../schemas/recording.ts';
import { ratio } from './reading.ts';
import { type Measured, measured, median } from './readings.ts';
import { requireRecorded } from './step.ts';
import { columnOf, numbersOf, tableOf } from './tables.ts';

/** What bears a claim: a reading, a column of a table, or words of the output, each of one step. */
export interface ClaimRequest {
  step: string;
  /** The measure, as the step declares it. */
  reading?: string | undefined;
  table?: string | undefined;
  /** A column of numbers of that table. */
  column?: string | undefined;
  /** Without it, every reading and every row must hold. */
  stat?: 'median' | 'min' | 'max' | 'sum' | undefined;
  /**
   * `step/measure`: what is compared is then how many times that one this is, by their medians unless `stat`
   * says otherwise.
   */
  over?: string | undefined;
  /** "= 0", ">= 2", or two of them: ">= 8 and <= 10". In the recorded unit. */
  is?: string | undefined;
  /** Text of one line, or a part of it, as the machine printed it; then there is no `is`. */
  line?: string | undefined;
}

const HINT = 'say what was recorded, or have the lab show what you say';

/** The tag of a claim, as messages name it. */
export const claimTag = (request: ClaimRequest): string =>
  `<Claim${['step', 'reading', 'table', 'column', 'stat', 'over', 'is', 'line']
    .map((name) => [name, request[name as keyof ClaimRequest]])
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('')}>`;

function comparisons(is: string): Comparison[] {
  return is.split(' and ').map((text) => {
    const { data } = comparison.safeParse(text);
    if (data && data.of === undefined) return data;
    throw new Problem(`is="${is}": expected comparisons such as "= 0" or ">= 8 and <= 10"; found "${text}"`, {
      hints: data ? 'name the other measure in over' : 'a sign, a space, a number',
    });
  });
}

function measuredColumn(step: RecordedStep, tableName: string, column: string): Measured {
  const table = tableOf(step, tableName);
  const values = numbersOf(table, column);
  const unit = table.columns[columnOf(table, column)]?.unit ?? 'count';
  return { values, unit, median: median(values), min: Math.min(...values), max: Math.max(...values) };
}

function statOf(one: Measured, stat: NonNullable<ClaimRequest['stat']>): number {
  return stat === 'sum' ? one.values.reduce((sum, value) => sum + value, 0) : one[stat];
}

/** The numbers that must hold, with what they are. */
function numbers(
  recording: Recording,
  step: RecordedStep,
  { reading, table, column, stat, over }: ClaimRequest,
): { values: number[]; what: string } {
  if ((reading === undefined) === (table === undefined) || (table === undefined) !== (column === undefined))
    throw new Problem(
      'expected reading="…", or table="…" column="…", or line="…"; found none of these, or several',
    );
  const one =
    reading !== undefined ? measured(step, reading) : measuredColumn(step, table as string, column as string);
  if (over !== undefined) {
    const [otherStep = '', otherName = ''] = over.split('/');
    const other = measured(recordedStep(recording, otherStep), otherName);
    const value = ratio(
      [statOf(one, stat ?? 'median'), one.unit],
      [statOf(other, stat ?? 'median'), other.unit],
      over,
    );
    return { values: [value], what: `times ${over}` };
  }
  return { values: stat ? [statOf(one, stat)] : one.values, what: one.unit };
}

/**
 * Makes sure that a recording bears what a sentence says of it. Throws a Problem that says what was expected
 * and what was found. Where stale recordings are shown, the numbers are not compared: a sentence may be newer
 * than they are.
 */
export function requireClaim(recording: Recording, request: ClaimRequest): void {
  const step = recordedStep(recording, request.step);
  const { line, is } = request;
  if ((line === undefined) === (is === undefined))
    throw new Problem('expected is="…" or line="…"; found both, or none of them');
  if (line !== undefined) {
    if (line.trim() === '')
      throw new Problem('line="": expected words of one line; found none, which every line has');
    requireRecorded(step, line);
    return;
  }
  const wanted = comparisons(is as string);
  const { values, what } = numbers(recording, step, request);
  const wrong = values.filter((value) => !wanted.every((one) => holds(one, value)));
  if (wrong.length && !showsStale())
    throw new Problem(
      `step ${step.id}: expected ${is}; found ` +
        `${wrong.map((value) => Number(value.toPrecision(6))).join(', ')} ${what}`,
      {
        hints: HINT,
      },
    );
}
