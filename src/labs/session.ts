import { requireOwnCluster } from '../cluster/own.ts';
import { requireEngine } from '../engine/info.ts';
import { labsWithObjects, listObjects } from '../engine/objects.ts';
import type { FinishedRun, ScriptOptions } from '../process/script.ts';
import { EXIT, interrupted, Problem, problemOf } from '../project/problem.ts';
import { ensureAddons } from './addons.ts';
import { beganElsewhere } from './claims.ts';
import { type Cleaned, cleanLab, ownObjects } from './clean.ts';
import { objectsOf } from './inventory.ts';
import { abandonedRuns, type LabRun, type LearnersRun, learnersRun, wasPrepared } from './lab-run.ts';
import { type Lab, labIds, loadLab, type Step } from './load.ts';
import { rememberPassed } from './memory.ts';
import { pointKubeconfig } from './namespace.ts';
import { requireNeeds, requirePlugins, usesEngine } from './needs.ts';
import { dropCopies, requirePlace } from './own.ts';
import { currentStep, forgetProgress, newProgress, type Progress, readProgress } from './progress.ts';
import { runLabScript, type ScriptName, whyFailed } from './scripts.ts';
import { plainOutput } from './transcript.ts';
import { ensureImages } from './versions.ts';
import { prepare, requireFreeNames } from './workspace.ts';

/** What a learner does with a lab. Each function throws a Problem for what a person can repair. */
export interface SessionOptions {
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
  onOutput?: ScriptOptions['onOutput'];
}

/**
 * Throws a Problem (exit 3) for a lab that began on another engine: no lab would own what a step makes here.
 */
async function requireSameEngine(labRun: LabRun): Promise<void> {
  if (!(await beganElsewhere(labRun))) return;
  throw new Problem(`lab ${labRun.lab.id} began on another engine than the docker client uses now`, {
    exitCode: EXIT.missing,
    hints: [
      'docker context ls shows which there are, and DOCKER_HOST overrides them: go back to the one that ' +
        'it began on',
      `or begin again on this one: npx drydock reset ${labRun.lab.id}; ` +
        'objects on the other one stay there',
    ],
  });
}

/** Prepares everything for the first step. False if the lab was under way already. */
export async function startLab(lab: Lab, { say, signal }: SessionOptions): Promise<boolean> {
  const labRun = learnersRun(lab);
  const { cluster } = labRun;
  const before = labRun.progress.read();
  const underWay = before !== undefined && wasPrepared(labRun);
  if (!underWay) requirePlace(lab);
  await requireNeeds(lab, cluster);
  if (underWay) await requireSameEngine(labRun);
  else await requirePlugins(lab);
  const onEngine = !underWay && usesEngine(labRun) ? (await listObjects(lab.id)).length : 0;
  await requireFreeNames(labRun, { ports: !underWay && onEngine === 0 });
  await ensureImages(lab, say, signal);
  await ensureAddons([lab], say, signal);
  if (signal?.aborted) throw interrupted();
  if (underWay) {
    // `cluster use` may have read the cluster's address and credentials again.
    if (cluster?.own) await pointKubeconfig(cluster);
    return false;
  }
  await prepare(labRun);
  // Another terminal may have started it meanwhile, and passed a step.
  labRun.progress.update((now) => (now && now.started !== before?.started ? now : newProgress()));
  return true;
}

/**
 * Runs a script of a step. After a time-out or an interruption everything that the lab made is removed, and
 * the Problem says so.
 */
async function runScriptOf(
  labRun: LearnersRun,
  step: Step,
  script: ScriptName,
  options: SessionOptions,
): Promise<FinishedRun> {
  const { lab } = labRun;
  // Trace setup.sh, so that the symptom can be shown without the cause.
  const trace = script === 'setup';
  const run = await runLabScript(labRun, step, script, {
    signal: options.signal,
    onOutput: options.onOutput,
    trace,
  });
  if (run.ending === 'exited') return run;
  const reason = await whyFailed(run, step.seconds, labRun);
  // A check changes nothing: the lab stays as it is.
  if (script === 'check')
    throw new Problem(`step ${step.id} of ${lab.id}: check.sh was ended: ${reason}`, {
      exitCode: run.ending === 'interrupted' ? EXIT.interrupted : EXIT.missing,
      hints: `npx drydock check ${lab.id} ${step.id} looks again`,
    });
  const cleaned = await remove(labRun).then(
    () => 'everything that the lab had made was removed',
    (error: Error) => `clean-up could not finish: ${error.message}`,
  );
  throw new Problem(`step ${step.id} of ${lab.id}: ${script}.sh was ended: ${reason}; ${cleaned}`, {
    exitCode: run.ending === 'interrupted' ? EXIT.interrupted : EXIT.notPassed,
    hints: `npx drydock start ${lab.id} begins again`,
  });
}

function requireStarted(labRun: LearnersRun, progress = labRun.progress.read()): Progress {
  if (progress && wasPrepared(labRun)) return progress;
  const { id } = labRun.lab;
  throw new Problem(`lab ${id} has not been started on this machine`, { hints: `npx drydock start ${id}` });
}

/** Records the learner's progress. Throws a Problem if another terminal has cleaned up meanwhile. */
const note = (labRun: LearnersRun, change: (progress: Progress) => Partial<Progress>): Progress =>
  requireStarted(
    labRun,
    labRun.progress.update((now) => now && { ...now, ...change(now) }),
  );

/**
 * Injects the fault of a step of kind "break", once, without showing how. Undefined if it was injected
 * before.
 */
export async function injectFault(
  lab: Lab,
  step: Step,
  options: SessionOptions,
): Promise<FinishedRun | undefined> {
  const labRun = learnersRun(lab);
  const progress = requireStarted(labRun);
  if (step.setup === undefined || progress.injected.includes(step.id)) return undefined;
  await requireSameEngine(labRun);
  const run = await runScriptOf(labRun, step, 'setup', { ...options, onOutput: undefined });
  if (run.exitCode !== 0)
    throw new Problem(
      `step ${step.id} of ${lab.id}: setup.sh failed: ${await whyFailed(run, step.seconds, labRun)}`,
      {
        details: [`saw: ${plainOutput(run).trim()}`],
        exitCode: EXIT.notPassed,
        hints: `npx drydock reset ${lab.id}`,
      },
    );
  note(labRun, ({ injected }) => ({ injected: [...injected, step.id] }));
  return run;
}

/**
 * Runs a step's run.sh: what the learner would type, or one solution. Throws a Problem (exit 1) where it
 * fails.
 */
export async function runStep(lab: Lab, step: Step, options: SessionOptions): Promise<FinishedRun> {
  const labRun = learnersRun(lab);
  requireStarted(labRun);
  await requireSameEngine(labRun);
  const run = await runScriptOf(labRun, step, 'run', options);
  if (run.exitCode !== 0)
    throw new Problem(
      `step ${step.id} of ${lab.id}: run.sh failed: ${await whyFailed(run, step.seconds, labRun)}`,
      {
        exitCode: EXIT.notPassed,
        hints: [
          `if a step was left out or done twice: npx drydock reset ${lab.id}`,
          'npx drydock doctor checks what labs need',
        ],
      },
    );
  return run;
}

/** Keeps what passed beyond clean-up. A home folder that can't be written fails no check. */
function remember(lab: Lab, step: Step, { say }: SessionOptions): void {
  try {
    rememberPassed(lab, step);
  } catch (error) {
    say(`passed, and not remembered: ${problemOf(error).message}`);
  }
}

export interface CheckResult {
  passed: boolean;
  /** What the check said. */
  text: string;
}

/**
 * Runs a step's check and notes whether it passed. Nothing to check before the fault is injected.
 */
export async function checkStep(lab: Lab, step: Step, options: SessionOptions): Promise<CheckResult> {
  const labRun = learnersRun(lab);
  const progress = requireStarted(labRun);
  if (step.setup !== undefined && !progress.injected.includes(step.id))
    return {
      passed: false,
      text:
        `saw: nothing is broken yet\nexpected: the fault of ${step.id}, and then its repair\n` +
        `look: npx drydock run ${lab.id} ${step.id} breaks it`,
    };
  await requireNeeds(lab, labRun.cluster);
  const run = await runScriptOf(labRun, step, 'check', { ...options, onOutput: undefined });
  if (run.exitCode !== 0 && run.exitCode !== 1)
    throw new Problem(
      `step ${step.id} of ${lab.id}: check.sh could not look: ${await whyFailed(run, step.seconds, labRun)}`,
      {
        details: [`saw: ${plainOutput(run).trim()}`],
        exitCode: EXIT.missing,
        hints: 'npx drydock doctor checks what labs need',
      },
    );
  const passed = run.exitCode === 0;
  if (passed) remember(lab, step, options);
  note(labRun, (progress) => {
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
  const labRun = learnersRun(lab);
  requireStarted(labRun);
  const texts = step.hints;
  if (!texts) return undefined;
  const { hints } = note(labRun, ({ hints }) => ({
    hints: { ...hints, [step.id]: Math.min((hints[step.id] ?? 0) + 1, texts.length) },
  }));
  const number = hints[step.id] ?? 1;
  return { number, of: texts.length, text: texts[number - 1] ?? '' };
}

/** Removes everything that a lab made on this machine, its progress too. */
export const removeAll = (lab: Lab): Promise<Cleaned & { forgot: boolean }> => remove(learnersRun(lab));

async function remove(labRun: LearnersRun): Promise<Cleaned & { forgot: boolean }> {
  if (usesEngine(labRun)) await requireEngine();
  // Left by an earlier `dev verify` or `dev record` that was killed; its clean.sh may know of objects without
  // labels.
  const abandoned: Cleaned[] = [];
  if (usesEngine(labRun)) for (const one of abandonedRuns(labRun.lab)) abandoned.push(await cleanLab(one));
  const { removed, ...cleaned } = await cleanLab(labRun);
  const forgot = forgetProgress(labRun.lab);
  dropCopies();
  return { removed: [...abandoned.flatMap((one) => one.removed), ...removed], ...cleaned, forgot };
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
  /** The cluster of the learner's own on which it began. */
  own: string | undefined;
  /** Why its objects there couldn't be listed. */
  trouble: string | undefined;
}

/**
 * Every lab that is under way or has objects on the engine. `engineUp` is false if objects couldn't be
 * listed.
 */
export async function labStatus(engineUp: boolean): Promise<LabStatus[]> {
  const withObjects = engineUp ? await labsWithObjects() : new Set<string>();
  const result: LabStatus[] = [];
  for (const id of labIds()) {
    const progress = readProgress({ id });
    if (!progress && !withObjects.has(id)) continue;
    const lab = loadLab(id);
    const labRun = learnersRun(lab);
    let objects: string[] = [];
    let trouble: string | undefined;
    const own = labRun.cluster?.own?.context;
    try {
      if (labRun.cluster?.own) await requireOwnCluster(labRun.cluster.own);
      if (engineUp || own) objects = await objectsOf(labRun, engineUp ? await ownObjects(labRun) : []);
    } catch (error) {
      const { message } = problemOf(error);
      if (!own) throw error;
      trouble = message;
    }
    result.push({
      lab: id,
      title: lab.title,
      started: progress?.started,
      passed: progress?.passed ?? [],
      steps: lab.steps.length,
      next: currentStep(lab, progress)?.id,
      objects,
      own,
      trouble,
    });
  }
  return result;
}
