/** Two recordings of the same scripts: what differs between them must be marked as varying. */
import type { RecordedStep, ScriptRun } from '../schemas/recording.ts';
import { withoutValues } from './normalise.ts';
import { markedOutput } from './transcript.ts';

const SCRIPTS = ['setup', 'before', 'run', 'measure', 'after'] as const;

/** What `kubectl rollout status` prints while it waits: how often depends on the machine. */
const PROGRESS = /^waiting for .*(?:rollout to finish|spec update|rolling update|pods to be ready)/i;

/** A run's lines, with single spaces: how wide a table's columns are depends on the values in them. */
const linesOf = (run: ScriptRun | undefined): string[] =>
  run
    ? withoutValues(markedOutput(run))
        .replace(/ +/g, ' ')
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
