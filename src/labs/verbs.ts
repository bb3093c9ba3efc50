/** What `run`, `solve` and `reset` are made of, for the command line and for the server. */
import type { FinishedRun } from '../process/script.ts';
import type { Lab, Step } from './load.ts';
import { earlierNote } from './progress.ts';
import {
  type CheckResult,
  checkStep,
  injectFault,
  removeAll,
  runStep,
  type SessionOptions,
  startLab,
} from './session.ts';
import { type Exchange, shownScript, symptomOf } from './transcript.ts';

export interface StepRun {
  /** Of a step to do: how its run.sh went. */
  finished?: FinishedRun;
  /** Of a fault that was injected just now: what it looks like. */
  symptom?: Exchange | undefined;
}

/**
 * Starts the lab unless it is under way, and runs a step as its page shows it: the commands of a step to do,
 * the fault of one to repair. Of a task nothing runs: it is the learner's.
 */
export async function runAsShown(lab: Lab, step: Step, options: SessionOptions): Promise<StepRun> {
  await startLab(lab, options);
  const note = earlierNote(lab, step);
  if (note) options.say(note);
  if (step.kind === 'do') {
    options.say(shownScript(step.run).replace(/^(?=.)/gm, '  $ '));
    return { finished: await runStep(lab, step, options) };
  }
  if (step.kind === 'break') options.say('  breaking it');
  const fault = await injectFault(lab, step, options);
  return { symptom: fault && symptomOf(step.setup ?? '', fault) };
}

/** Runs one solution of a step, and its check. Starts the lab and injects the fault if need be. */
export async function solveStep(
  lab: Lab,
  step: Step,
  options: SessionOptions,
): Promise<CheckResult & { solution: string }> {
  await startLab(lab, options);
  await injectFault(lab, step, options);
  const solution = shownScript(step.run);
  options.say(solution.replace(/^/gm, '  $ '));
  await runStep(lab, step, options);
  return { solution, ...(await checkStep(lab, step, options)) };
}

/** Cleans a lab and begins it again. Returns what was removed, in words. */
export async function resetLab(lab: Lab, options: SessionOptions): Promise<string[]> {
  const { removed } = await removeAll(lab);
  await startLab(lab, options);
  return removed;
}
