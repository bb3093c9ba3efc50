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
export function wordsOf(text: string, passed: boolean): CheckWords {
  const word = (name: string): string | undefined =>
    new RegExp(`^${name}: (.*)$`, 'm').exec(text)?.[1]?.trim();
  return {
    passed,
    saw: (passed ? word('ok') : word('saw')) ?? text.trim(),
    expected: word('expected'),
    look: word('look'),
  };
}
