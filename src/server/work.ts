import { cleanedLines } from '../labs/cleaned.ts';
import { besideRecording } from '../labs/compare.ts';
import { findStep, type Lab, labIds, loadLab, type Step } from '../labs/load.ts';
import { stepOf } from '../labs/progress.ts';
import { checkStep, nextHint, removeAll, type SessionOptions, startLab } from '../labs/session.ts';
import { resetLab, runAsShown, solveStep } from '../labs/verbs.ts';
import type { Order, Outcome } from '../schemas/run-api.ts';
import { Refusal } from './refusal.ts';
import type { Task } from './runs.ts';

/** A lab by an id that a request names: looked up among those that there are. */
export function knownLab(id: string): Lab {
  if (labIds().includes(id)) return loadLab(id);
  throw new Refusal(404, `there is no lab ${JSON.stringify(id)}`, { hints: 'npx drydock list shows all' });
}

function knownStep(lab: Lab, id: string): Step {
  if (lab.steps.some((step) => step.id === id)) return findStep(lab, id);
  throw new Refusal(404, `lab ${lab.id} has no step ${JSON.stringify(id)}`, {
    hints: `it has ${lab.steps.map((step) => step.id).join(', ')}`,
  });
}

type OfLab = (lab: Lab, options: SessionOptions) => Promise<Outcome>;
type OfStep = (lab: Lab, step: Step, options: SessionOptions) => Promise<Outcome>;

/** Verbs about a whole lab. */
const OF_LAB = {
  start: async (lab, options) => ({ verb: 'start', fresh: await startLab(lab, options) }),
  reset: async (lab, options) => {
    await resetLab(lab, options);
    return { verb: 'reset' };
  },
  clean: async (lab) => ({ verb: 'clean', lines: cleanedLines(lab.id, await removeAll(lab)) }),
} satisfies Partial<Record<Order['verb'], OfLab>>;

/** Verbs about a step. */
const OF_STEP: Record<Exclude<Order['verb'], keyof typeof OF_LAB>, OfStep> = {
  run: async (lab, step, options) => {
    const { finished, symptom } = await runAsShown(lab, step, options);
    return {
      verb: 'run',
      exitCode: finished?.exitCode ?? 0,
      ...(finished ? besideRecording(lab, step, finished) : { compared: [], missing: [] }),
      ...(symptom ? { symptom: `$ ${symptom.command}\n${symptom.output}` } : {}),
    };
  },
  check: async (lab, step, options) => ({ verb: 'check', ...(await checkStep(lab, step, options)) }),
  solve: async (lab, step, options) => ({ verb: 'solve', ...(await solveStep(lab, step, options)) }),
  hint: async (lab, step) => ({ verb: 'hint', hint: nextHint(lab, step) }),
};

const isOfLab = (verb: Order['verb']): verb is keyof typeof OF_LAB => verb in OF_LAB;

/** What an order asks for. Throws a Refusal (404) for a lab or a step that isn't there. */
export function taskOf(order: Order): Task {
  const lab = knownLab(order.lab);
  if (isOfLab(order.verb)) return { order, lab, step: undefined };
  return { order, lab, step: order.step === undefined ? stepOf(lab, undefined) : knownStep(lab, order.step) };
}

/** Does what the command line does for the same verb, with the same functions. */
export async function carryOut(
  { order: { verb }, lab, step }: Task,
  options: SessionOptions,
): Promise<Outcome> {
  // A lab's needs are looked at before anything is done, and that takes a moment.
  if (verb !== 'hint') options.say(`looking at the engine, and at what ${lab.id} has there`);
  return isOfLab(verb)
    ? OF_LAB[verb](lab, options)
    : OF_STEP[verb](lab, step ?? stepOf(lab, undefined), options);
}
