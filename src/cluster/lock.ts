/**
 * One run at a time works on the cluster, from any checkout: a second `up` would take a cluster that is being
 * made for a half-made one.
 */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withPortLock } from '../process/port-lock.ts';
import { LOCK_PORT } from './names.ts';

/**
 * Holds the id and name of a program that the holder of the lock runs meanwhile. Only the holder reads or
 * writes it.
 */
const childFile = (): string => join(tmpdir(), `drydock-cluster-${process.getuid?.() ?? 0}.child`);

/**
 * Ends a program that a killed run left behind, if the process is still that program: two of them would undo
 * each other's work.
 */
function endOrphan(): void {
  try {
    // Any user who can write to that folder could have left a note there, about any process of ours.
    if (lstatSync(childFile()).uid !== process.getuid?.()) return;
    const [child = '', program = ''] = readFileSync(childFile(), 'utf8').split(' ');
    const name = execFileSync('ps', ['-o', 'comm=', '-p', child], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (program && Number(child) > 1 && name.trim().endsWith(program))
      process.kill(-Number(child), 'SIGKILL');
  } catch {
    // There is no note, or the program has ended.
  }
  forgetChild();
}

/**
 * Writes or removes the note. If that fails (a full disk, another user's file), the work goes on: only an
 * orphan would stay unfound.
 */
function change(note: () => void): void {
  try {
    note();
  } catch {
    // As said above.
  }
}

const forgetChild = (): void => change(() => rmSync(childFile(), { force: true }));

/** Notes a process that works on the cluster for the holder of the lock. */
export function noteChild(pid: number | undefined, program: string): void {
  if (pid !== undefined) change(() => writeFileSync(childFile(), `${pid} ${program}`));
}

/**
 * Does something with the cluster while no other run on this machine makes or removes it. Waits for another
 * run as long as making the cluster takes: a minute or two.
 * @param port which lock; only tests use another than the cluster's
 */
export const withLock = <T>(
  say: (line: string) => void,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
  port: number = LOCK_PORT,
): Promise<T> =>
  withPortLock(
    { port, greeting: 'drydock-cluster', work: 'makes or removes the cluster', seconds: 180 },
    say,
    signal,
    async () => {
      endOrphan();
      try {
        return await work();
      } finally {
        forgetChild();
      }
    },
  );
