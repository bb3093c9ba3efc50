import { unmark } from '../../labs/normalise.ts';
import { markedOutput } from '../../labs/transcript.ts';
import type { ScriptRun } from '../../schemas/recording.ts';

/**
 * What a check said. A check that failed says what it saw, what it expected and where to look; one that
 * passed says what holds.
 */
export interface CheckWords {
  passed: boolean;
  /** What was seen, or what holds. */
  saw: string;
  expected?: string | undefined;
  look?: string | undefined;
}

/**
 * Reads the words of labs/lib/check.sh (`saw:`, `expected:`, `look:`, `ok:`) back from what a check printed.
 */
export function checkWords(run: ScriptRun): CheckWords {
  const text = unmark(markedOutput(run));
  const word = (name: string): string | undefined =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]?.trim();
  const passed = run.exitCode === 0;
  return {
    passed,
    saw: (passed ? word('ok') : word('saw')) ?? text.trim(),
    expected: word('expected'),
    look: word('look'),
  };
}
