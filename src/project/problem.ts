/** Exit codes of the command line; every expected failure carries one. */
export const EXIT = { done: 0, notPassed: 1, misuse: 2, missing: 3, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** An expected failure: what was seen and what to do about it, worded for the person who meets it. */
export class Problem extends Error {
  readonly exitCode: ExitCode;
  /** What to do next, one line each. */
  readonly mend: string[];

  constructor(message: string, options: { exitCode?: ExitCode; mend?: string | string[] } = {}) {
    const mend = [options.mend ?? []].flat();
    super([message, ...mend.map((line) => `  mend: ${line}`)].join('\n'));
    this.name = 'Problem';
    this.exitCode = options.exitCode ?? EXIT.misuse;
    this.mend = mend;
  }
}
