import { findStep, type Lab, recordedStep, type Step } from '../../labs/load.ts';
import { unmark } from '../../labs/normalise.ts';
import { type Exchange, exchanges, markedOutput, shownScript, symptomOf } from '../../labs/transcript.ts';
import { Problem } from '../../project/problem.ts';
import type { RecordedStep, Recording, ScriptRun } from '../../schemas/recording.ts';
import { findLine } from './printout.ts';

/** A step as a page shows it. */
export interface StepView {
  step: Step;
  recorded: RecordedStep;
  /** Counted from 1. */
  number: number;
  of: number;
  /** run.sh: what the learner types, or one solution. */
  run: Exchange[];
  /**
   * What the fault looks like to somebody who has not seen setup.sh: its last command that printed something.
   */
  symptom: Exchange[];
  /** setup.sh whole: how it was broken. */
  fault: Exchange[];
  /** measure.sh: how the course measured the step, and what that printed (marked text). */
  measure: { script: string; printed: string } | undefined;
  /** Commands that do this step on the reader's machine. */
  commands: { say: string; command: string }[];
}

const commandsOf = (lab: Lab, { id, kind }: Step): StepView['commands'] => {
  const drydock = (verb: string): string => `npx drydock ${verb} ${lab.id} ${id}`;
  const check = { say: 'have it checked', command: drydock('check') };
  if (kind === 'task') return [check, { say: 'get a hint', command: drydock('hint') }];
  return [{ say: kind === 'break' ? 'break it' : 'run it', command: drydock('run') }, check];
};

/**
 * Puts together what a page shows of a step. Throws a Problem where the line to watch is in none of its
 * outputs.
 */
export function stepView(lab: Lab, recording: Recording, id: string): StepView {
  const step = findStep(lab, id);
  const recorded = recordedStep(recording, step.id);
  const run = exchanges(step.run, recorded.run);
  const fault = step.setup && recorded.setup ? exchanges(step.setup, recorded.setup) : [];
  const measure =
    step.measure && recorded.measure
      ? { script: shownScript(step.measure), printed: markedOutput(recorded.measure) }
      : undefined;
  const symptom = step.setup && recorded.setup ? [symptomOf(step.setup, recorded.setup) ?? []].flat() : [];
  if (step.watch && !findLine([...symptom, ...run], step.watch))
    throw new Problem(
      `labs/${lab.id}/lab.yaml: field steps.${step.id}.watch: expected text of a line that the step ` +
        `prints; found "${step.watch}"`,
      {
        hints: 'copy it from what the page shows of the step',
      },
    );
  return {
    step,
    recorded,
    number: lab.steps.indexOf(step) + 1,
    of: lab.steps.length,
    run,
    symptom,
    fault,
    measure,
    commands: commandsOf(lab, step),
  };
}

export type Source = 'run' | 'setup' | 'measure' | 'before' | 'after';

/** One script's run in a recording. Throws a Problem for the setup of a step that has none. */
export function runOf(recorded: RecordedStep, source: Source): ScriptRun {
  const run = recorded[source];
  if (run) return run;
  throw new Problem(`step ${recorded.id}: expected a recorded ${source}; found none`, {
    hints: 'only steps of kind "break" have a setup, and only steps with a measure.sh a measure',
  });
}

/**
 * Makes sure that a text stands in what a step printed: its run, its setup or its checks. Throws a Problem
 * that shows the nearest there is.
 */
export function requireRecorded(recorded: RecordedStep, text: string): void {
  const sources = [recorded.run, recorded.setup, recorded.measure, recorded.before, recorded.after].filter(
    (run) => run !== undefined,
  );
  const lines = sources.flatMap((run) => unmark(markedOutput(run)).split('\n'));
  if (lines.some((line) => line.includes(text))) return;
  const words = text.split(/\s+/);
  const shared = (line: string): number => words.filter((word) => line.includes(word)).length;
  const nearest = lines.reduce((best, line) => (shared(line) > shared(best) ? line : best), '');
  throw new Problem(
    `step ${recorded.id}: expected a line with "${text}" in its recorded output; found none`,
    {
      hints: nearest ? `nearest: "${nearest.trim()}"` : 'look at the step on its page, and quote from there',
    },
  );
}
