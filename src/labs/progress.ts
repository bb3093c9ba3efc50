/**
 * Where a learner stands in a lab: `.drydock/labs/<track>/<lab>/progress.json`.
 *
 * Life cycle: `start` writes it, `run`, `check` and `hint` bring it up to date, `clean` removes it with the
 * lab's work folder beside it. A file of another schema version, or one that cannot be read, counts as "not
 * started": all it loses is which checks have passed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { removeOurs, writeWhole } from '../project/files.ts';
import { stateFolder } from '../project/paths.ts';
import { EXIT, Problem } from '../project/problem.ts';
import type { Lab, Step } from './load.ts';

const progressSchema = z.strictObject({
  schema: z.literal(1),
  started: z.iso.datetime(),
  /** Steps whose check has passed. */
  passed: z.array(z.string()),
  /** Steps of kind "break" whose fault was injected. */
  injected: z.array(z.string()),
  /** How many hints of each step were shown. */
  hints: z.record(z.string(), z.int()),
});
export type Progress = z.output<typeof progressSchema>;

const labFolder = (lab: string): string => join(stateFolder(), 'labs', lab);
const progressFile = (lab: string): string => join(labFolder(lab), 'progress.json');

/** Current directory of a lab's scripts, on this machine, for the learner. */
export const workFolder = (lab: string): string => join(labFolder(lab), 'work');

export function readProgress(lab: string): Progress | undefined {
  const file = progressFile(lab);
  if (!existsSync(file)) return undefined;
  try {
    return progressSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Writes whole or not at all: the file is replaced in one step. */
export function writeProgress(lab: string, progress: Progress): void {
  try {
    writeWhole(progressFile(lab), `${JSON.stringify(progress, null, 2)}\n`);
  } catch (error) {
    throw new Problem(`cannot write ${progressFile(lab)}: ${(error as Error).message}`, {
      exitCode: EXIT.missing,
      hints: 'is the disk full, or the folder somebody else’s?',
    });
  }
}

export const newProgress = (): Progress => ({
  schema: 1,
  started: new Date().toISOString(),
  passed: [],
  injected: [],
  hints: {},
});

/** The first step whose check has not passed yet; undefined when all have. */
export const currentStep = (lab: Lab, progress: Progress | undefined): Step | undefined =>
  lab.steps.find((step) => !progress?.passed.includes(step.id));

/** Removes progress and work folder. True if there was something. */
export function forgetProgress(lab: string): boolean {
  const folder = labFolder(lab);
  const there = existsSync(folder);
  removeOurs(folder);
  return there;
}
