/** Exit codes of the command line; every expected failure carries one. */
export const EXIT = { done: 0, notPassed: 1, misuse: 2, missing: 3, interrupted: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The site's build loads this module more than once; each copy must recognise the others' Problems. */
const BRAND = Symbol.for('drydock.Problem');

export interface ProblemOptions {
  exitCode?: ExitCode;
  /** What else was seen. */
  details?: string[];
  /** What to do next. */
  hints?: string | string[];
  cause?: unknown;
}

/**
 * An expected failure as data: one line that says what is wrong, details, hints, and the error behind it.
 * `format` makes text of it at the edges: command line, build, server.
 */
export class Problem extends Error {
  readonly exitCode: ExitCode;
  readonly details: string[];
  readonly hints: string[];
  readonly [BRAND] = true;

  constructor(
    message: string,
    { exitCode = EXIT.misuse, details = [], hints = [], cause }: ProblemOptions = {},
  ) {
    super(message, { cause });
    this.name = 'Problem';
    this.exitCode = exitCode;
    this.details = details;
    this.hints = [hints].flat();
  }
}

export const isProblem = (error: unknown): error is Problem => error instanceof Error && BRAND in error;

/** The Problem that was thrown. Rethrows anything else. */
export function problemOf(error: unknown): Problem {
  if (isProblem(error)) return error;
  throw error;
}

/** A Problem as text: its message, and below it one line for each detail and hint. */
export const format = ({ message, details, hints }: Pick<Problem, 'message' | 'details' | 'hints'>): string =>
  [message, ...details.map((line) => `  ${line}`), ...hints.map((line) => `  try: ${line}`)].join('\n');

/** The Problem (exit 130) for what Ctrl-C ended. */
export const interrupted = (details: string[] = []): Problem =>
  new Problem('interrupted', { exitCode: EXIT.interrupted, details });

/** One Problem for several faults: the first is its message, the others are details. */
export const problemOfAll = ([first = '', ...details]: string[], options: ProblemOptions = {}): Problem =>
  new Problem(first, { ...options, details });
