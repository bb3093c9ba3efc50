import type { ExitCode } from '../project/problem.ts';

/** What a verb is given besides its arguments. Streams are injected, so that tests can read them. */
export interface Context {
  /** Progress, for people: standard error. */
  say: (line: string) => void;
  /** Output of a lab's script as it comes; undefined with --json, whose result holds it. */
  onOutput: ((text: string, stream: 'stdout' | 'stderr') => void) | undefined;
  /** Aborted on Ctrl-C and when the terminal goes away. */
  signal: AbortSignal;
}

/** What a verb comes to: lines for people, or data for --json. */
export interface Outcome {
  lines: string[];
  data: unknown;
  exitCode?: ExitCode;
}

export interface Verb {
  /** As commander words arguments: `check <lab> [step]`. */
  usage: string;
  summary: string;
  /** Flags beside --json and --help, as commander words them, with their meaning. */
  options?: [flags: string, meaning: string][];
  run: (args: string[], context: Context, options: Record<string, unknown>) => Promise<Outcome>;
}
