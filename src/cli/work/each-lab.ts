import type { Lab } from '../../labs/load.ts';
import { EXIT, format, problemOf } from '../../project/problem.ts';
import type { Outcome } from '../command.ts';

/** A Problem with one lab of several, as its outcome. */
function failed({ id }: Lab, error: unknown): Outcome {
  const problem = problemOf(error);
  const { message, details, hints, exitCode } = problem;
  return {
    lines: [`${id}: ${format(problem)}`],
    data: { lab: id, error: message, details, hints, exitCode },
    exitCode,
  };
}

/**
 * Does the same with each lab, until the user interrupts. With several labs, a Problem with one hides nothing
 * that was done with the others; the first exit code that isn't 0 counts.
 */
export async function eachLab(
  labs: Lab[],
  signal: AbortSignal,
  work: (lab: Lab) => Promise<Outcome>,
): Promise<Outcome & { data: unknown[] }> {
  const outcomes: Outcome[] = [];
  for (const lab of labs) {
    if (signal.aborted) break;
    outcomes.push(
      await work(lab).catch((error) => {
        if (labs.length === 1) throw error;
        return failed(lab, error);
      }),
    );
  }
  return {
    lines: outcomes.flatMap(({ lines }) => lines),
    data: outcomes.map(({ data }) => data),
    exitCode: outcomes.find(({ exitCode }) => exitCode)?.exitCode ?? EXIT.done,
  };
}
