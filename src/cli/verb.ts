import type { Context, Outcome } from './command.ts';

export interface Verb {
  /** As commander words arguments: `check <lab> [step]`. */
  usage: string;
  summary: string;
  /** Flags beside --json and --help, as commander words them, with their meaning. */
  options?: [flags: string, meaning: string][];
  run: (args: string[], context: Context, options: Record<string, unknown>) => Promise<Outcome>;
}
