import type { Command } from 'commander';
import type { Lab } from '../../labs/load.ts';
import { EXIT } from '../../project/problem.ts';
import type { RecordedStep } from '../../schemas/recording.ts';
import { labArgument } from '../arguments.ts';
import { act, leaf } from '../command.ts';

type Value = number | string;

interface Compared {
  step: string;
  title: string;
  unit: string;
  /** One value for each time that the lab measured it. */
  yours: Value[];
  recorded: Value[];
}

const valuesOf = (steps: readonly RecordedStep[], id: string, name: string): Value[] =>
  steps
    .filter((step) => step.id === id)
    .flatMap(({ readings }) => readings.filter((one) => one.name === name).map(({ value }) => value));

/** Every measurement of a lab, here and in its recording. */
export const compared = (lab: Lab, yours: RecordedStep[], recorded: RecordedStep[]): Compared[] =>
  lab.steps.flatMap(({ id, measures }) =>
    (measures ?? []).map(({ name, title, unit }) => ({
      step: id,
      title,
      unit,
      yours: valuesOf(yours, id, name),
      recorded: valuesOf(recorded, id, name),
    })),
  );

/** Columns as wide as their widest cell; numbers stand to the right. */
export function tableLines(rows: Compared[]): string[] {
  const words = (values: Value[], unit: string): string =>
    values.length === 0
      ? '–'
      : `${values.join(', ')}${unit === 'text' || unit === 'count' ? '' : ` ${unit}`}`;
  const cells = [
    ['step', 'measured', 'yours', 'recorded'],
    ...rows.map(({ step, title, unit, yours, recorded }) => [
      step,
      title,
      words(yours, unit),
      words(recorded, unit),
    ]),
  ];
  const width = (column: number): number => Math.max(...cells.map((row) => row[column]?.length ?? 0));
  return cells.map(([step = '', title = '', yours = '', recorded = '']) =>
    [
      step.padEnd(width(0)),
      title.padEnd(width(1)),
      yours.padStart(width(2)),
      recorded.padStart(width(3)),
    ].join('  '),
  );
}

export const measure = (): Command =>
  leaf(
    'measure',
    'measure on this machine what a lesson measured, and print yours beside the recorded',
    'measure docker/build',
  )
    .addArgument(labArgument())
    .action(
      act(async (context, lab: Lab) => {
        if (lab.steps.every(({ measures }) => measures === undefined))
          return { data: [], lines: [`nothing is measured in ${lab.id}`] };
        const { loadRecording } = await import('../../labs/load.ts');
        const { verifyLab } = await import('../../labs/verify.ts');
        const recorded = loadRecording(lab);
        const { findings, steps } = await verifyLab(lab, { ...context, ways: false });
        const rows = compared(lab, steps, recorded.steps);
        return {
          data: rows,
          lines: [...findings.map(({ step, text }) => `${step ?? lab.id}: ${text}`), ...tableLines(rows)],
          exitCode: findings.length > 0 ? EXIT.notPassed : EXIT.done,
        };
      }),
    );
