/** What a command has to know when it is typed in a lab shell (src/labs/shell.ts). */
import { delimiter, join } from 'node:path';
import type { Lab, Step } from '../labs/load.ts';
import { currentStep, readProgress } from '../labs/progress.ts';
import { NAME } from './mistake.ts';

/** Id of the lab in whose shell this runs; undefined elsewhere. */
export const shellLab = (env = process.env): string | undefined =>
  env.DRYDOCK_LAB_SHELL ? env.DRYDOCK_LAB : undefined;

/**
 * Takes the shell's docker, which labels what is made, off PATH: what the command line makes itself, such as
 * the cluster, is no lab's.
 */
export function hideLabDocker(env = process.env): void {
  if (shellLab(env) === undefined || !env.DRYDOCK_LIB) return;
  const bin = join(env.DRYDOCK_LIB, 'bin');
  env.PATH = (env.PATH ?? '')
    .split(delimiter)
    .filter((entry) => entry !== bin)
    .join(delimiter);
}

/**
 * A verb about a step, as a person types it. In the lab's own shell it is a word, which means the step that
 * is due unless it names one.
 */
export function typed(verb: string, lab: Lab, step: Step, inShell = shellLab() === lab.id): string {
  if (!inShell) return `${NAME} ${verb} ${lab.id} ${step.id}`;
  return currentStep(lab, readProgress(lab)) === step ? verb : `${verb} ${step.id}`;
}
