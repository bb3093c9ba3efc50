import { unmark } from '../../labs/normalise.ts';
import { markedOutput } from '../../labs/transcript.ts';
import type { ScriptRun } from '../../schemas/recording.ts';
import { type CheckWords, wordsOf } from './check-words.ts';

/** What a recorded check said. */
export const checkWords = (run: ScriptRun): CheckWords =>
  wordsOf(unmark(markedOutput(run)), run.exitCode === 0);
