import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { passedOn } from './environment.ts';
import { type Limits, OWN_GROUP, untilEnded } from './group.ts';
import { findProgram } from './program.ts';
import { outOfReach } from './spawn-retry.ts';

export interface RunOptions extends Partial<Limits> {
  /** Standard input; without it there is none. */
  input?: string;
  cwd?: string;
  /** Beside what environment.ts passes on. */
  env?: Record<string, string>;
  /** Called with every line of standard error as it comes. */
  onLine?: (line: string) => void;
  /** The same of standard output. */
  onOutputLine?: (line: string) => void;
  /** Called with the process id. */
  onStart?: (pid: number | undefined) => void;
}

export interface Ran {
  failed: boolean;
  timedOut: boolean;
  /** False if there is no such program. */
  found: boolean;
  /** Both without the last line's end. */
  stdout: string;
  stderr: string;
  /** Of one that failed: what it said, or how it ended. */
  why: string;
}

/** How much of a stream is read, in bytes. What is asked for here is a page or two; the rest is a mistake. */
const MOST_READ = 64 * 1024 * 1024;

/**
 * How long what a program leaves in the background may take to end, in milliseconds: a wrapper of docker that
 * reports its use there would cost GRACE at every command.
 */
const LEFT_TIME = 100;

/** How long output may still come once the program has ended, in milliseconds. */
const READ_WITHIN = 1000;

const SECONDS = 60;

const withoutLineEnd = (pieces: Buffer[]): string =>
  Buffer.concat(pieces)
    .toString()
    .replace(/\r?\n$/, '');

/**
 * Runs a program to its end, within a time limit (60 s unless said), in a process group of its own: see
 * group.ts for how it is ended. Never throws for what the program does.
 */
export async function run(program: string, args: string[], options: RunOptions = {}): Promise<Ran> {
  const { signal: _, ...ran } = await outOfReach(
    () => runOnce(program, args, options),
    () => options.signal?.aborted === true,
  );
  return ran;
}

async function runOnce(
  program: string,
  args: string[],
  { seconds = SECONDS, signal, input, cwd, env, onLine, onOutputLine, onStart }: RunOptions,
): Promise<Ran & { signal?: NodeJS.Signals | null }> {
  const nothing = { failed: true, timedOut: false, found: true, stdout: '', stderr: '' };
  if (signal?.aborted) return { ...nothing, why: 'interrupted' };
  let child: ChildProcess;
  try {
    child = spawn(program, args, {
      ...OWN_GROUP,
      cwd,
      env: { ...passedOn(), LC_ALL: 'C.UTF-8', ...env },
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
  } catch (error) {
    // Arguments that the system cannot pass on: too long, or with a NUL.
    return { ...nothing, why: (error as Error).message };
  }
  onStart?.(child.pid);
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  let room = MOST_READ;
  const tooMuch = new AbortController();
  for (const [stream, pieces] of [
    [child.stdout, stdout],
    [child.stderr, stderr],
  ] as const)
    stream?.on('data', (piece: Buffer) => {
      room -= piece.length;
      if (room >= 0) pieces.push(piece);
      else tooMuch.abort();
    });
  if (onLine && child.stderr) createInterface({ input: child.stderr }).on('line', onLine);
  if (onOutputLine && child.stdout) createInterface({ input: child.stdout }).on('line', onOutputLine);
  child.stdin?.on('error', () => {}); // the program ended without reading it
  child.stdin?.end(input);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    const {
      code,
      signal: endedBy,
      ending,
    } = await untilEnded(child, {
      seconds,
      leftTime: LEFT_TIME,
      signal: signal ? AbortSignal.any([signal, tooMuch.signal]) : tooMuch.signal,
    });
    // One that left the group may hold the pipes open.
    await Promise.race([closed, delay(READ_WITHIN, undefined, { ref: false })]);
    const said = { stdout: withoutLineEnd(stdout), stderr: withoutLineEnd(stderr) };
    const how = ending === 'exited' ? (code === null ? `ended by ${endedBy}` : `exit code ${code}`) : ending;
    const timedOut = ending === 'timed out';
    const why = tooMuch.signal.aborted
      ? `printed more than ${MOST_READ / 1024 / 1024} MiB`
      : timedOut
        ? `no answer within ${seconds} s`
        : said.stderr || how;
    const ran: Ran = { failed: code !== 0 || ending !== 'exited', timedOut, found: true, ...said, why };
    // It printed something, so it had begun.
    return said.stdout || said.stderr ? ran : { ...ran, signal: endedBy };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // A folder on PATH that this user may not read makes EACCES of a program that is nowhere.
    const found =
      code === 'EACCES' ? findProgram(program, process.env.PATH ?? '') !== undefined : code !== 'ENOENT';
    return { ...nothing, found, stderr: message, why: message };
  } finally {
    for (const stream of child.stdio) stream?.destroy();
  }
}
