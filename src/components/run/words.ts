import type { LabState, Order, Outcome } from '../../schemas/run-api.ts';
import { wordsOf } from '../lesson/check-words.ts';
import { comparison } from './differences.ts';

/** What a run's end comes to: a mark, a word in bold, and what there is to say about it. */
export interface Verdict {
  mark: 'passed' | 'failed' | 'none';
  lead: string;
  text: string;
  /** Where to look, of a check that did not pass. */
  look?: string | undefined;
}

const DOING: Record<Order['verb'], string> = {
  start: 'Starting the lab',
  run: 'Running',
  check: 'Checking',
  hint: 'Asking for a hint',
  solve: 'Solving',
  reset: 'Taking the lab back to its beginning',
  clean: 'Cleaning up',
};

/** What is said while it goes on. */
export const doing = ({ verb, step }: Pick<Order, 'verb' | 'step'>, number?: number): string =>
  `${DOING[verb]}${step && number ? ` step ${number}` : ''} …`;

function checked({ passed, text }: { passed: boolean; text: string }): Verdict {
  const { saw, expected, look } = wordsOf(text, passed);
  return {
    mark: passed ? 'passed' : 'failed',
    lead: `Check here: ${passed ? 'passed' : 'failed'}`,
    text: passed || !expected ? saw : `${saw}; expected ${expected}`,
    ...(passed ? {} : { look }),
  };
}

function ran(outcome: Extract<Outcome, { verb: 'run' }>, breaks: boolean): Verdict {
  const { exitCode, symptom, compared, missing } = outcome;
  if (breaks)
    return {
      mark: 'none',
      lead: symptom === undefined ? 'Broken already' : 'Broken',
      text: 'Find out what is wrong, repair it, and have it checked.',
    };
  if (exitCode !== 0) return { mark: 'failed', lead: 'Ran', text: `and ended with exit code ${exitCode}` };
  return { mark: 'none', ...comparison(compared, missing) };
}

/**
 * Puts an outcome into words.
 * @param breaks whether the step is one that is broken to be repaired
 */
export function verdict(outcome: Outcome, breaks = false): Verdict {
  switch (outcome.verb) {
    case 'start':
      return { mark: 'none', lead: outcome.fresh ? 'Started' : 'Under way already', text: '' };
    case 'run':
      return ran(outcome, breaks);
    case 'check':
    case 'solve':
      return checked(outcome);
    case 'hint': {
      const { hint } = outcome;
      if (!hint) return { mark: 'none', lead: 'No hints', text: 'What to type is on this page.' };
      const text = hint.number === hint.of ? 'the last one; a solution is folded above' : '';
      return { mark: 'none', lead: `Hint ${hint.number} of ${hint.of}`, text };
    }
    case 'reset':
      return { mark: 'none', lead: 'At its beginning', text: '' };
    case 'clean':
      return { mark: 'none', lead: 'Cleaned up', text: '' };
    case 'failed':
      return outcome.interrupted
        ? { mark: 'none', lead: 'Cancelled', text: outcome.problem.message }
        : { mark: 'failed', lead: 'It didn’t work', text: outcome.problem.message };
  }
}

/**
 * Where a learner is in a lab: what comes before the name of the step that is due.
 * @param of how many steps there are
 */
export function standing({ started, passed, current }: LabState, of: number): string {
  if (!started) return 'Not started on this machine.';
  if (current === undefined) return `All ${of} steps passed. Clean up removes what the lab made.`;
  return `${passed.length} of ${of} passed, next: `;
}
