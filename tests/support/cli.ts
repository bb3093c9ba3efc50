import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkout } from './project.ts';

export interface CliResult {
  exitCode: number;
  stdout: string;
  stderr: string;
}

export interface RunningCli {
  process: ChildProcess;
  /** What was printed so far, both streams. */
  output: () => string;
  result: Promise<CliResult>;
}

/** Starts the command line as a process of its own, in a project. */
export function startCli(
  args: string[],
  options: { root?: string; cwd?: string; env?: Record<string, string>; detached?: boolean } = {},
): RunningCli {
  const child = spawn(join(checkout, 'src/cli/drydock'), args, {
    cwd: options.cwd ?? options.root ?? checkout,
    detached: options.detached ?? false,
    env: {
      ...process.env,
      NO_COLOR: '1',
      ...(options.root ? { DRYDOCK_ROOT: options.root } : {}),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.stderr += text;
  });
  const result = new Promise<CliResult>((resolve, reject) => {
    child.once('error', reject);
    // Ended by SIGINT is 130 to a shell: the last of many may meet a process that has nothing left to do.
    child.once('close', (code, signal) =>
      resolve({ exitCode: code ?? (signal === 'SIGINT' ? 130 : -1), ...printed }),
    );
  });
  return { process: child, output: () => printed.stdout + printed.stderr, result };
}

export const cli = (args: string[], options: Parameters<typeof startCli>[1] = {}): Promise<CliResult> =>
  startCli(args, options).result;

/** Waits until a condition holds, looking twenty times a second; throws after a limit. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  seconds = 20,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`waited ${seconds} s for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
