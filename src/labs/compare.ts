/**
 * Two runs of the same scripts, line by line: values that are marked as varying may differ, and so may the
 * order of lines and how wide a table's columns are.
 */
import { isProblem } from '../project/problem.ts';
import type { RecordedStep, ScriptRun } from '../schemas/recording.ts';
import type { ComparedLine } from '../schemas/run-api.ts';
import { type Lab, loadRecording, recordedStep, type Step } from './load.ts';
import { unmark, withoutValues } from './normalise.ts';
import { markedOutput, markedRun } from './transcript.ts';

const SCRIPTS = ['setup', 'before', 'run', 'measure', 'after'] as const;

/** What `kubectl rollout status` prints while it waits: how often depends on the machine. */
const PROGRESS = /^waiting for .*(?:rollout to finish|spec update|rolling update|pods to be ready)/i;

/** How wide a table's columns are depends on the values in them. */
const singleSpaced = (line: string): string => line.replace(/ +/g, ' ');

/** A run's lines without their varying values. */
const linesOf = (run: ScriptRun | undefined): string[] =>
  run
    ? singleSpaced(withoutValues(markedOutput(run)))
        .split('\n')
        .filter((line) => line && !PROGRESS.test(line))
    : [];

/** The lines of one list that the other has not, each as often as it is there more. */
function surplus(lines: string[], others: string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at < 0) return true;
    left.splice(at, 1);
    return false;
  });
}

/**
 * Lines that one recording of a step has and the other has not, although its scripts are the same, in words.
 * The order of lines is left out: programs that run side by side print when they can.
 */
export function unmarkedDifferences(earlier: RecordedStep, now: RecordedStep): string[] {
  if (earlier.inputs !== now.inputs) return [];
  return SCRIPTS.flatMap((script) => {
    const [before, after] = [linesOf(earlier[script]), linesOf(now[script])];
    return [
      ...surplus(before, after).map((line) => `${script}: only before: ${line}`),
      ...surplus(after, before).map((line) => `${script}: only now: ${line}`),
    ];
  });
}

/** What a run printed beside its recording. */
export interface Comparison {
  /** Every line of the run, in its order. */
  compared: ComparedLine[];
  /** Recorded lines that were not printed. */
  missing: string[];
}

const NOTHING: Comparison = { compared: [], missing: [] };

/** How many lines are compared: the longest output of a lesson has three hundred. */
const MOST_COMPARED = 2000;

/** Lines of marked text, by what they have in common with another run's. */
interface Line {
  text: string;
  key: string;
}

function linesIn(run: ScriptRun): Line[] {
  const marked = markedOutput(run).split('\n');
  if (marked.at(-1) === '') marked.pop();
  return marked.map((line) => ({ text: unmark(line), key: singleSpaced(withoutValues(line)) }));
}

/** Takes the lines that fit out of those left. */
function take(left: Map<string, Line[]>, { key }: Line, fits: (line: Line) => boolean): Line | undefined {
  const lines = left.get(key) ?? [];
  const at = lines.findIndex(fits);
  return at < 0 ? undefined : lines.splice(at, 1)[0];
}

/** Compares a run with a recorded one, both marked. */
export function compareRuns(recorded: ScriptRun, now: ScriptRun): Comparison {
  const lines = linesIn(now);
  if (lines.length > MOST_COMPARED) return NOTHING;
  const left = Map.groupBy(
    linesIn(recorded).filter(({ text }) => text !== ''),
    ({ key }) => key,
  );
  // First those that are the same: of several lines with one key, a line's own must not go to another.
  const same = lines.map(
    (line) =>
      line.text === '' ||
      take(left, line, ({ text }) => singleSpaced(text) === singleSpaced(line.text)) !== undefined,
  );
  const compared = lines.map((line, index): ComparedLine => {
    const { text } = line;
    if (same[index]) return { text, as: 'same' };
    const other = take(left, line, () => true);
    if (other) return { text, as: 'varies', recorded: other.text };
    return { text, as: PROGRESS.test(text) ? 'varies' : 'new' };
  });
  const missing = [...left.values()]
    .flat()
    .map(({ text }) => text)
    .filter((text) => !PROGRESS.test(text));
  return { compared, missing };
}

/**
 * Compares what a step's run.sh printed with its recording. Nothing is compared where the recording is
 * missing, or was made from other scripts.
 * @param run as it ended, not marked yet
 */
export function besideRecording(lab: Lab, step: Step, run: ScriptRun): Comparison {
  try {
    const recorded = recordedStep(loadRecording(lab), step.id);
    return recorded.inputs === step.inputs ? compareRuns(recorded.run, markedRun(run, step)) : NOTHING;
  } catch (error) {
    if (isProblem(error)) return NOTHING;
    throw error;
  }
}
