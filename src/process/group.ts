/**
 * Programs in process groups of their own. Ctrl-C at the terminal then reaches only this program, which
 * decides what ends, and in which order; and ending a group ends everything that its program started.
 */
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/** For spawn. */
export const OWN_GROUP = { detached: true } as const satisfies SpawnOptions;

export type Ending = 'exited' | 'timed out' | 'interrupted';

export interface Limits {
  /** Time limit. */
  seconds: number;
  /** Aborting it interrupts the program. */
  signal?: AbortSignal | undefined;
  /** How long what an ended program leaves behind may take to end, in milliseconds; GRACE unless said. */
  leftTime?: number;
}

/** How long a program may take to end by itself once it was interrupted, in milliseconds. */
const GRACE = 2000;

/** Sends a signal to a whole process group. False if there is none left. */
function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, signal);
    return true;
  } catch {
    return false;
  }
}

/** Groups whose program runs. They are out of Ctrl-C's reach: where this process ends, they must end too. */
const running = new Set<number>();
process.on('exit', () => {
  for (const group of running) signalGroup(group, 'SIGKILL');
});

/**
 * Calls back after so many seconds in which this process ran: what a laptop sleeps, or Ctrl-Z stops it, does
 * not count. Returns what calls it off.
 */
function afterRunning(seconds: number, call: () => void): () => void {
  const step = Math.min(1000, Math.max(20, seconds * 100));
  let left = seconds * 1000;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    // A tick that comes much too late comes after a pause.
    left -= Math.min(now - last, 3 * step);
    last = now;
    if (left > 0) return;
    clearInterval(timer);
    call();
  }, step);
  return () => clearInterval(timer);
}

/** Ends a process group: asks first, then kills. Returns when it's empty, or when both times are over. */
async function endGroup(group: number, grace = GRACE): Promise<void> {
  signalGroup(group, 'SIGINT');
  for (let waited = 0; waited < grace && signalGroup(group, 0); waited += 50) await delay(50);
  signalGroup(group, 'SIGKILL');
  for (let waited = 0; waited < grace && signalGroup(group, 0); waited += 50) await delay(50);
}

export interface Ended {
  code: number | null;
  /** The signal that ended it, unless that was ours. */
  signal: NodeJS.Signals | null;
  ending: Ending;
}

/**
 * Waits for a program in a group of its own, within its limits; what is left of the group is ended. Rejects
 * where it could not be started.
 */
export async function untilEnded(child: ChildProcess, { seconds, signal, leftTime }: Limits): Promise<Ended> {
  let ending: Ending = 'exited';
  let ended: Promise<void> | undefined;
  const end = (why: Ending) => {
    if (ended || child.pid === undefined) return;
    ending = why;
    ended = endGroup(child.pid);
  };
  const interrupt = () => end('interrupted');
  signal?.addEventListener('abort', interrupt, { once: true });
  const callOff = afterRunning(seconds, () => end('timed out'));
  const unwatched = () => {
    callOff();
    signal?.removeEventListener('abort', interrupt);
  };
  if (child.pid !== undefined) running.add(child.pid);
  try {
    // 'exit', not 'close': a process that it left in the background may hold the pipes open for ever.
    const [code, by] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, by) => resolve([code, by]));
    });
    // It has ended by itself, or by us: what a job that it left behind takes to end changes nothing of that.
    unwatched();
    const stopped = ended !== undefined;
    if (child.pid !== undefined) await (ended ?? endGroup(child.pid, leftTime));
    return { code, signal: stopped ? null : by, ending };
  } finally {
    unwatched();
    if (child.pid !== undefined) running.delete(child.pid);
  }
}
