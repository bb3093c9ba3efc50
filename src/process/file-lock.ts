/**
 * One process at a time updates a file. The lock is a folder beside it, `<file>.lock`, that holds one file,
 * named after its holder: `<pid>.<random>`.
 * - To take it, a process renames a folder that already names it to `<file>.lock`. The kernel does that only
 *   where there is no such folder, or an empty one.
 * - To let go, the holder removes the file that names it.
 * - A holder that was killed is removed by whoever comes next, by its name. That name is never used again, so
 *   a contender that judged late removes nothing of the next holder's.
 *
 * Why not a library: proper-lockfile judges by age and then removes whatever lock is there by then, so two
 * contenders behind a dead holder can both get in; Node has no flock(2). Why not a port, as in port-lock.ts:
 * there are as many locks as files.
 *
 * The work is synchronous and takes a millisecond, so waiting is, too.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, Problem } from '../project/problem.ts';
import { isAlive } from './alive.ts';

/** How long a process waits for the others, in milliseconds. */
const WITHIN = 10_000;
const PAUSE = 5;

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** False where another process has the lock. */
function take(lock: string, holder: string): boolean {
  const own = `${lock}.${holder}`;
  mkdirSync(own);
  try {
    writeFileSync(join(own, holder), '');
    renameSync(own, lock);
    return true;
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    if (['ENOTEMPTY', 'EEXIST'].includes(codeOf(error) ?? '')) return false;
    throw error;
  }
}

function letGo(lock: string, holder: string): void {
  rmSync(join(lock, holder), { force: true });
  try {
    rmdirSync(lock);
  } catch {
    // The next holder has it already, or the folder around it is gone.
  }
}

/** The process that holds the lock; undefined once nothing that runs does. */
function holderOf(lock: string): number | undefined {
  try {
    for (const name of readdirSync(lock)) {
      const pid = Number.parseInt(name, 10);
      if (isAlive(pid)) return pid;
      letGo(lock, name);
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  return undefined;
}

/**
 * Does something while no other process holds the lock of this file. Throws a Problem (exit 3) where one
 * holds it for ten seconds. The file's folder must be there.
 */
export function withFileLock<T>(file: string, work: () => T): T {
  const lock = `${file}.lock`;
  const holder = `${process.pid}.${randomUUID()}`;
  for (const end = performance.now() + WITHIN; !take(lock, holder); ) {
    const pid = holderOf(lock);
    if (pid === undefined) continue;
    if (performance.now() > end)
      throw new Problem(`${file}: waited ${WITHIN / 1000} s for process ${pid}, which is writing it`, {
        exitCode: EXIT.missing,
        hints: `ps -p ${pid} shows what it is; if it is none of Drydock's, remove ${lock}`,
      });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  try {
    return work();
  } finally {
    letGo(lock, holder);
  }
}
