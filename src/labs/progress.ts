/**
 * Where a learner stands in a lab: `.drydock/labs/<track>/<lab>/progress.json`.
 *
 * Life cycle: `start` writes it, `run`, `check` and `hint` bring it up to date, `clean` removes it with the
 * lab's work folder beside it. A file of another schema version, or one that cannot be read, counts as "not
 * started": all it loses is which checks have passed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Store, storeIn } from '../process/store.ts';
import { removeOurs } from '../project/files.ts';
import { stateFolder } from '../project/paths.ts';
import { EXIT, Problem } from '../project/problem.ts';
import { findStep, type Lab, type Step } from './load.ts';

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

type Named = Pick<Lab, 'id'>;

const labFolder = ({ id }: Named): string => join(stateFolder(), 'labs', id);

/** Current directory of a lab's scripts, on this machine, for the learner. */
export const workFolder = (lab: Named): string => join(labFolder(lab), 'work');

/** Also read by labs/lib/shell.bash, which expects each list to begin on the line of its name. */
export const progressFile = (lab: Named): string => join(labFolder(lab), 'progress.json');

/** What was typed in the lab shell. It goes with the lab. */
export const historyFile = (lab: Named): string => join(labFolder(lab), 'history');

export const progressOf = (lab: Named): Store<Progress> => storeIn(progressFile(lab), progressSchema);

export const readProgress = (lab: Named): Progress | undefined => progressOf(lab).read();

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

/** The step of a lab that is named, or else the one that is due. Throws a Problem (exit 2) where none is. */
export function stepOf(lab: Lab, name: string | undefined): Step {
  if (name !== undefined) return findStep(lab, name);
  const step = currentStep(lab, readProgress(lab));
  if (step) return step;
  throw new Problem(`every step of ${lab.id} has passed`, {
    exitCode: EXIT.misuse,
    hints: [
      `npx drydock clean ${lab.id}`,
      `npx drydock reset ${lab.id} begins it again`,
      `or name a step: ${lab.steps.map(({ id }) => id).join(', ')}`,
    ],
  });
}

/** Says that earlier steps, which this one builds on, haven't passed; undefined if all have. */
export function earlierNote(lab: Lab, step: Step): string | undefined {
  const passed = readProgress(lab)?.passed ?? [];
  const open = lab.steps.slice(0, lab.steps.indexOf(step)).filter(({ id }) => !passed.includes(id));
  return open.length
    ? `not passed yet, and this step stands on it: ${open.map(({ id }) => id).join(', ')}`
    : undefined;
}

/** Removes progress and work folder. True if there was something. */
export function forgetProgress(lab: Named): boolean {
  const folder = labFolder(lab);
  const there = existsSync(folder);
  // First, and alone with it: a check that ends just now must not bring it back.
  progressOf(lab).remove();
  removeOurs(folder);
  return there;
}
