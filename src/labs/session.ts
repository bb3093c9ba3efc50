import { requireEngine } from '../engine/info.ts';
import { LABEL, labsWithObjects, listObjects } from '../engine/objects.ts';
import type { FinishedRun, ScriptOptions } from '../process/script.ts';
import { EXIT, interrupted, Problem } from '../project/problem.ts';
import { ensureAddons } from './addons.ts';
import { beganElsewhere } from './claims.ts';
import { type Cleaned, cleanLab, ownObjects } from './clean.ts';
import { type Lab, labIds, loadLab, type Step } from './load.ts';
import {
  currentStep,
  forgetProgress,
  newProgress,
  type Progress,
  progressOf,
  readProgress,
  workFolder,
} from './progress.ts';
import { whyFailed } from './prove.ts';
import { objectsOf, requireNeeds } from './surroundings.ts';
import { plainOutput } from './transcript.ts';
import { ensureImages } from './versions.ts';
import {
  abandonedFolders,
  prepare,
  requireFreeNames,
  runLabScript,
  type ScriptName,
  type Workplace,
  workFolderExists,
} from './workplace.ts';

/** What a learner does with a lab. Each function throws a Problem for what a person can repair. */
export interface SessionOptions {
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
  onOutput?: ScriptOptions['onOutput'];
}

const placeOf = (lab: Lab): Workplace => ({ lab, folder: workFolder(lab) });

/**
 * Throws a Problem (exit 3) for a lab that began on another engine: what a step makes here would be nobody's.
 */
async function requireSameEngine(place: Workplace): Promise<void> {
  if (!(await beganElsewhere(place))) return;
  throw new Problem(`lab ${place.lab.id} began on another engine than the docker client asks now`, {
    exitCode: EXIT.missing,
    hints: [
      'docker context ls shows which there are, and DOCKER_HOST overrides them: go back to the one that it began on',
      `or begin again on this one: npx drydock reset ${place.lab.id}; what the lab made on the other one stays there`,
    ],
  });
}

/** Makes everything ready for the first step. Returns false if the lab was under way already. */
export async function startLab(lab: Lab, { say, signal }: SessionOptions): Promise<boolean> {
  await requireNeeds(lab);
  const place = placeOf(lab);
  const underWay = readProgress(lab) !== undefined && workFolderExists(place);
  if (underWay) await requireSameEngine(place);
  await requireFreeNames(place, { ports: !underWay && (await listObjects(lab.id)).length === 0 });
  await ensureImages(lab, say, signal);
  await ensureAddons([lab], say, signal);
  if (signal?.aborted) throw interrupted();
  if (underWay) return false;
  await prepare(place);
  progressOf(lab).write(newProgress());
  return true;
}

/**
 * Runs a script of a step. After a time-out or an interruption everything that the lab made is removed, and
 * the Problem says so.
 */
async function runScriptOf(
  lab: Lab,
  step: Step,
  script: ScriptName,
  options: SessionOptions,
): Promise<FinishedRun> {
  // What broke something is told from what it looks like: that takes knowing which command printed what.
  const trace = script === 'setup';
  const run = await runLabScript(placeOf(lab), step, script, {
    signal: options.signal,
    onOutput: options.onOutput,
    trace,
  });
  if (run.ending === 'exited') return run;
  const reason = await whyFailed(run, step.seconds);
  // A check changes nothing: the lab stays as it is.
  if (script === 'check')
    throw new Problem(`step ${step.id} of ${lab.id}: check.sh was ended: ${reason}`, {
      exitCode: run.ending === 'interrupted' ? EXIT.interrupted : EXIT.missing,
      hints: `npx drydock check ${lab.id} ${step.id} looks again`,
    });
  const cleaned = await removeAll(lab).then(
    () => 'everything that the lab had made was removed',
    (error: Error) => `clean-up could not finish: ${error.message}`,
  );
  throw new Problem(`step ${step.id} of ${lab.id}: ${script}.sh was ended: ${reason}; ${cleaned}`, {
    exitCode: run.ending === 'interrupted' ? EXIT.interrupted : EXIT.notPassed,
    hints: `npx drydock start ${lab.id} begins again`,
  });
}

function requireStarted(lab: Lab, progress = readProgress(lab)): Progress {
  if (progress && workFolderExists(placeOf(lab))) return progress;
  throw new Problem(`lab ${lab.id} has not been started on this machine`, {
    hints: `npx drydock start ${lab.id}`,
  });
}

/** Notes how far the learner is. Throws a Problem where another terminal has cleaned up meanwhile. */
const note = (lab: Lab, change: (progress: Progress) => Partial<Progress>): Progress =>
  requireStarted(
    lab,
    progressOf(lab).update((now) => now && { ...now, ...change(now) }),
  );

/**
 * Injects the fault of a step of kind "break", once, and shows nothing of it while it does. Undefined if it
 * was injected before.
 */
export async function injectFault(
  lab: Lab,
  step: Step,
  options: SessionOptions,
): Promise<FinishedRun | undefined> {
  const progress = requireStarted(lab);
  if (step.setup === undefined || progress.injected.includes(step.id)) return undefined;
  await requireSameEngine(placeOf(lab));
  const run = await runScriptOf(lab, step, 'setup', { ...options, onOutput: undefined });
  if (run.exitCode !== 0)
    throw new Problem(
      `step ${step.id} of ${lab.id}: setup.sh failed: ${await whyFailed(run, step.seconds)}`,
      {
        details: [`saw: ${plainOutput(run).trim()}`],
        exitCode: EXIT.notPassed,
        hints: `npx drydock reset ${lab.id}`,
      },
    );
  note(lab, ({ injected }) => ({ injected: [...injected, step.id] }));
  return run;
}

/**
 * Runs a step's run.sh: what the learner would type, or one solution. Throws a Problem (exit 1) where it
 * fails.
 */
export async function runStep(lab: Lab, step: Step, options: SessionOptions): Promise<FinishedRun> {
  requireStarted(lab);
  await requireSameEngine(placeOf(lab));
  const run = await runScriptOf(lab, step, 'run', options);
  if (run.exitCode !== 0)
    throw new Problem(`step ${step.id} of ${lab.id}: run.sh failed: ${await whyFailed(run, step.seconds)}`, {
      exitCode: EXIT.notPassed,
      hints: [
        `if a step was left out or done twice: npx drydock reset ${lab.id}`,
        'npx drydock doctor looks at what labs need',
      ],
    });
  return run;
}

export interface CheckResult {
  passed: boolean;
  /** What the check said. */
  text: string;
}

/**
 * Runs a step's check and notes whether it passed. Of a fault that was not injected yet nothing is checked.
 */
export async function checkStep(lab: Lab, step: Step, options: SessionOptions): Promise<CheckResult> {
  if (step.setup !== undefined && !requireStarted(lab).injected.includes(step.id))
    return {
      passed: false,
      text: `saw: nothing is broken yet\nexpected: the fault of ${step.id}, and then its repair\nlook: npx drydock run ${lab.id} ${step.id} breaks it`,
    };
  requireStarted(lab);
  await requireNeeds(lab);
  const run = await runScriptOf(lab, step, 'check', { ...options, onOutput: undefined });
  if (run.exitCode !== 0 && run.exitCode !== 1)
    throw new Problem(
      `step ${step.id} of ${lab.id}: check.sh could not look: ${await whyFailed(run, step.seconds)}`,
      {
        details: [`saw: ${plainOutput(run).trim()}`],
        exitCode: EXIT.missing,
        hints: 'npx drydock doctor looks at what labs need',
      },
    );
  const passed = run.exitCode === 0;
  note(lab, (progress) => {
    const others = progress.passed.filter((id) => id !== step.id);
    return { passed: passed ? [...others, step.id] : others };
  });
  return { passed, text: plainOutput(run).trim() };
}

export interface Hint {
  number: number;
  of: number;
  text: string;
}

/** The step's next hint; after the last one, the last again. Undefined for a step that has none. */
export function nextHint(lab: Lab, step: Step): Hint | undefined {
  requireStarted(lab);
  const texts = step.hints;
  if (!texts) return undefined;
  const { hints } = note(lab, ({ hints }) => ({
    hints: { ...hints, [step.id]: Math.min((hints[step.id] ?? 0) + 1, texts.length) },
  }));
  const number = hints[step.id] ?? 1;
  return { number, of: texts.length, text: texts[number - 1] ?? '' };
}

/** Removes everything that a lab made on this machine, its progress too. */
export async function removeAll(lab: Lab): Promise<Cleaned & { forgot: boolean }> {
  await requireEngine();
  // What an earlier `dev verify` or `dev record` that was killed has left; its clean.sh may know of objects
  // that labels do not find.
  const abandoned: Cleaned[] = [];
  for (const folder of abandonedFolders(lab.id)) abandoned.push(await cleanLab({ lab, folder }));
  const { removed, leftAlone, elsewhere } = await cleanLab(placeOf(lab));
  return {
    removed: [...abandoned.flatMap((one) => one.removed), ...removed],
    leftAlone,
    elsewhere,
    forgot: forgetProgress(lab),
  };
}

export interface LabStatus {
  lab: string;
  title: string;
  started: string | undefined;
  passed: string[];
  steps: number;
  next: string | undefined;
  /** Objects that are the lab's, in words. */
  objects: string[];
}

/**
 * Every lab that is under way or has objects on the engine. `engineUp` false: objects could not be listed.
 */
export async function labStatus(engineUp: boolean): Promise<LabStatus[]> {
  const withObjects = engineUp ? await labsWithObjects() : new Set<string>();
  const result: LabStatus[] = [];
  for (const id of labIds()) {
    const progress = readProgress({ id });
    if (!progress && !withObjects.has(id)) continue;
    const lab = loadLab(id);
    const objects = engineUp ? await objectsOf(lab, await ownObjects(placeOf(lab))) : [];
    result.push({
      lab: id,
      title: lab.title,
      started: progress?.started,
      passed: progress?.passed ?? [],
      steps: lab.steps.length,
      next: currentStep(lab, progress)?.id,
      objects,
    });
  }
  return result;
}

/** How a learner labels what they make by hand. */
export const labelHint = (lab: Lab): string => `LAB=${LABEL}=${lab.id}`;
