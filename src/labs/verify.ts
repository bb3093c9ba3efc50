import type { FinishedRun } from '../process/script.ts';
import { EXIT, format, interrupted, isProblem, Problem } from '../project/problem.ts';
import { unexpected } from '../schemas/comparison.ts';
import type { RecordedStep, RecordedTable, ScriptRun } from '../schemas/recording.ts';
import { ensureAddons } from './addons.ts';
import { cleanLab } from './clean.ts';
import { difference, objectsOf, takeInventory } from './inventory.ts';
import { type LabRun, scratchRun, wasPrepared } from './lab-run.ts';
import { type Lab, requireNoOthers, type Step, type Way } from './load.ts';
import { requireNeeds } from './needs.ts';
import { parseReadings, readingsText } from './readings.ts';
import { runLabScript, type ScriptName, whyFailed } from './scripts.ts';
import { readTables } from './tables.ts';
import { markedRun, plainOutput } from './transcript.ts';
import { forgetSnapshot, takeSnapshot, undoWay } from './undo.ts';
import { ensureImages } from './versions.ts';
import { prepare, requireFreeNames } from './workspace.ts';

/** Something that is not as the course promises. */
export interface Finding {
  step: string | undefined;
  text: string;
}

/** What `verify` found of a lab: nothing, where all is as promised. */
export interface VerifyResult {
  lab: string;
  milliseconds: number;
  findings: Finding[];
  /** What was seen, step by step; whole only without findings. Texts are marked. */
  steps: RecordedStep[];
}

export interface VerifyOptions {
  say: (line: string) => void;
  signal?: AbortSignal | undefined;
  /** False for a recording: ways through a step leave traces, such as a higher number of a revision. */
  ways?: boolean;
  /** False leaves out measure.sh, and with it the readings and tables of its step. */
  measures?: boolean;
}

/** Scripts whose output is told apart by command. */
const TRACED: ReadonlySet<ScriptName> = new Set(['setup', 'run', 'measure']);

/** Last lines of an output that a finding shows: enough to see what happened on another machine. */
const QUOTED = 40;

const quoted = (run: ScriptRun): string => {
  const text = plainOutput(run).trim().split('\n').slice(-QUOTED);
  return text.map((line) => `    | ${line}`).join('\n');
};

/** A check that fails must have looked: exit code 1, and the three things that help. */
function badRefusal(check: ScriptRun): string | undefined {
  if (check.exitCode !== 1) return `expected exit code 1; found ${check.exitCode}`;
  const text = plainOutput(check);
  const absent = ['saw: ', 'expected: ', 'look: '].filter(
    (word) => !text.split('\n').some((line) => line.startsWith(word)),
  );
  return absent.length ? `expected lines that start with ${absent.join(', ')}` : undefined;
}

/** How a check of a way through a step must end; what is wrong with it otherwise. */
function badVerdict({ script, expect }: Way, check: ScriptRun): string | undefined {
  if (expect === undefined)
    return check.exitCode === 0 ? undefined : `check.sh refuses ${script}.sh, a right way`;
  if (check.exitCode === 0) return `check.sh accepts ${script}.sh, a wrong way`;
  const bad = badRefusal(check);
  if (bad) return `check.sh does not refuse ${script}.sh as a check should: ${bad}`;
  const saw = plainOutput(check)
    .split('\n')
    .find((line) => line.startsWith('saw: '));
  return saw?.includes(expect)
    ? undefined
    : `check.sh refuses ${script}.sh for another reason: expected "${expect}" in what it saw`;
}

/**
 * Tries every right and wrong way through a step, each from where the step begins. Returns what is wrong, of
 * the first way with which something is.
 */
async function verifyWays(
  labRun: LabRun,
  step: Step,
  script: (name: ScriptName) => Promise<FinishedRun>,
  { say, signal }: VerifyOptions,
): Promise<string | undefined> {
  const snapshot = await takeSnapshot(labRun);
  try {
    for (const way of step.ways) {
      say(`${labRun.lab.id} ${step.id} ${way.script}`);
      for (const name of [...(step.setup === undefined ? [] : (['setup'] as const)), way.script]) {
        const run = await script(name);
        if (run.exitCode !== 0)
          return `${name}.sh failed: ${await whyFailed(run, step.seconds)}\n${quoted(run)}`;
      }
      const verdict = await script('check');
      const bad = badVerdict(way, verdict);
      if (bad) return `${bad}\n${quoted(verdict)}`;
      const fault = await undoWay(labRun, step, snapshot, signal);
      if (fault) return `after ${way.script}.sh: ${fault}`;
    }
    return undefined;
  } finally {
    forgetSnapshot(snapshot);
  }
}

async function verifyStep(
  labRun: LabRun,
  step: Step,
  options: VerifyOptions,
): Promise<{ recorded?: RecordedStep; findings: Finding[] }> {
  const { say, signal } = options;
  const ways = (options.ways ?? true) && !labRun.lab.unproven;
  const findings: Finding[] = [];
  const find = (text: string) => findings.push({ step: step.id, text });
  const script = async (name: ScriptName) => {
    const run = await runLabScript(labRun, step, name, { signal, trace: TRACED.has(name) });
    if (run.ending === 'interrupted') throw interrupted();
    return run;
  };
  if (ways && step.ways.length > 0) {
    const bad = await verifyWays(labRun, step, script, options);
    if (bad !== undefined) return { findings: [{ step: step.id, text: bad }] };
  }
  say(`${labRun.lab.id} ${step.id}`);
  let setup: FinishedRun | undefined;
  if (step.setup !== undefined) {
    setup = await script('setup');
    if (setup.exitCode !== 0)
      find(`setup.sh failed: ${await whyFailed(setup, step.seconds)}\n${quoted(setup)}`);
  }
  const before = await script('check');
  if (before.exitCode === 0) find(`check.sh passes before the step: it proves nothing\n${quoted(before)}`);
  else {
    const bad = badRefusal(before);
    if (bad) find(`check.sh does not fail as a check should: ${bad}\n${quoted(before)}`);
  }
  const earlier = readingsText(labRun.folder);
  const run = await script('run');
  if (run.exitCode !== 0) find(`run.sh failed: ${await whyFailed(run, step.seconds)}\n${quoted(run)}`);
  if (run.cut) find('run.sh printed more than a million characters: a page shows a screen or two');
  const measured = step.measure !== undefined && options.measures !== false;
  const measure = measured ? await script('measure') : undefined;
  if (measure && measure.exitCode !== 0)
    find(`measure.sh failed: ${await whyFailed(measure, step.seconds)}\n${quoted(measure)}`);
  const after = await script('check');
  if (after.exitCode !== 0)
    find(`check.sh does not pass after the step: ${await whyFailed(after, step.seconds)}\n${quoted(after)}`);
  let readings: RecordedStep['readings'] = [];
  let tables: RecordedTable[] = [];
  try {
    if (measured || step.measure === undefined) {
      readings = parseReadings(readingsText(labRun.folder).slice(earlier.length), step);
      unexpected(step, readings).forEach(find);
      tables = readTables(labRun.folder, step);
    }
  } catch (error) {
    if (!isProblem(error)) throw error;
    find(format(error));
  }
  const { watch } = step;
  if (watch && ![setup, run].some((one) => one && plainOutput(one).includes(watch)))
    find(`field watch: expected "${watch}" in the output; found\n${quoted(run)}`);
  const recorded: RecordedStep = {
    id: step.id,
    inputs: step.inputs,
    ...(setup ? { setup: markedRun(setup, step) } : {}),
    before: markedRun(before, step),
    run: markedRun(run, step),
    ...(measure ? { measure: markedRun(measure, step) } : {}),
    after: markedRun(after, step),
    readings,
    ...(tables.length > 0 ? { tables } : {}),
  };
  return { recorded, findings };
}

/**
 * Runs a whole lab in a scratch folder: every check fails before its step and passes after it;
 * clean-up leaves no object that was not there before, and may be repeated. Stops at the first step that is
 * not as it should be, and always cleans up. Throws a Problem where the lab cannot be run at all (exit 3) or
 * was interrupted (exit 130).
 */
export async function verifyLab(lab: Lab, options: VerifyOptions): Promise<VerifyResult> {
  const started = performance.now();
  requireNoOthers(lab);
  await requireNeeds(lab);
  const labRun = scratchRun(lab);
  const mine = await objectsOf(labRun);
  if (mine.length)
    throw new Problem(`lab ${lab.id} is under way on this machine: ${mine.join(', ')}`, {
      exitCode: EXIT.missing,
      hints: `npx drydock clean ${lab.id}`,
    });
  if (lab.unproven && options.ways !== false)
    options.say(`${lab.id}: right and wrong ways are left out: unproven in lab.yaml`);
  await requireFreeNames(labRun, { ports: true });
  await ensureImages(lab, options.say, options.signal);
  await ensureAddons([lab], options.say, options.signal);
  if (options.signal?.aborted) throw interrupted();
  const before = await takeInventory(labRun);
  const findings: Finding[] = [];
  const steps: RecordedStep[] = [];
  const find = (text: string) => findings.push({ step: undefined, text });
  // A failed clean-up is one more finding: it must not hide what went wrong before it.
  const clean = async (options?: { keepFolder: boolean }): Promise<string[]> => {
    try {
      return (await cleanLab(labRun, options)).removed;
    } catch (error) {
      if (!isProblem(error)) throw error;
      find(`clean-up: ${format(error)}`);
      return [];
    }
  };
  try {
    await prepare(labRun);
    for (const step of lab.steps) {
      const outcome = await verifyStep(labRun, step, options);
      findings.push(...outcome.findings);
      if (outcome.recorded) steps.push(outcome.recorded);
      if (findings.length) break;
    }
    await clean({ keepFolder: true });
    const { left, gone } = await difference(labRun, before);
    if (left.length)
      find(
        `clean-up left ${left.join(', ')}; what carries no label of the lab and stands in no namespace ` +
          'of its own is found by clean.sh or not at all',
      );
    if (gone.length) find(`the lab removed what it had not made: ${gone.join(', ')}`);
  } finally {
    // Whatever happened above; and if nothing did, twice: the second time shows that clean-up may be
    // repeated.
    await clean();
  }
  if (wasPrepared(labRun)) find(`clean-up left the work folder ${labRun.folder}`);
  const again = await clean();
  if (again.length) find(`a second clean-up still removed ${again.join(', ')}`);
  if (options.signal?.aborted)
    throw interrupted(findings.map(({ text }) => text).filter((text) => text.startsWith('clean-up')));
  return { lab: lab.id, milliseconds: Math.round(performance.now() - started), findings, steps };
}
