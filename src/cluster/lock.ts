import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EXIT, Problem } from '../schemas/problem.ts';

/** Holds the process id of who has the lock, then the id and name of a program that it runs meanwhile. */
const FILE = join(tmpdir(), `drydock-cluster-${process.getuid?.() ?? 0}.lock`);
const SECONDS = 180;

const runs = (pid: number): boolean => {
  try {
    return Number.isInteger(pid) && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Ends a process that a run left behind when it was killed, if it still is that program: two of them would undo each other's work. */
function endOrphan(holder: string): void {
  const [, child = '', program = ''] = holder.split(' ');
  try {
    const name = execFileSync('ps', ['-o', 'comm=', '-p', child], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    if (program && name.trim().endsWith(program)) process.kill(-Number(child), 'SIGKILL');
  } catch {
    // It ended by itself.
  }
}

/** Notes a process that works on the cluster for the holder of the lock. */
export function noteChild(pid: number | undefined, program: string): void {
  if (pid !== undefined) writeFileSync(FILE, `${process.pid} ${pid} ${program}`);
}

function take(): boolean {
  try {
    writeFileSync(FILE, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  let holder = '';
  try {
    holder = readFileSync(FILE, 'utf8');
  } catch {
    return false; // let go of in this moment
  }
  if (holder === '' || runs(Number.parseInt(holder, 10))) return false;
  // Killed before it could let go.
  endOrphan(holder);
  rmSync(FILE, { force: true });
  return false;
}

/**
 * Does something with the cluster while nobody else on this machine makes or removes it, from whatever checkout: to a second `up`,
 * a cluster that is being made would look half made.
 */
export async function withLock<T>(say: (line: string) => void, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> {
  const end = performance.now() + SECONDS * 1000;
  for (let told = false; !take(); ) {
    if (signal?.aborted) throw new Problem('interrupted', { exitCode: EXIT.interrupted });
    if (performance.now() > end)
      throw new Problem(`another run has been at work on the cluster for ${SECONDS} s: ${FILE} holds its process id`, {
        exitCode: EXIT.missing,
        mend: 'wait for it, or end it; then try again',
      });
    if (!told) say('another run is at work on the cluster; waiting for it');
    told = true;
    await delay(200);
  }
  try {
    return await work();
  } finally {
    rmSync(FILE, { force: true });
  }
}
