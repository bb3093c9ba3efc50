/**
 * One run at a time works on the cluster. The kernel keeps the lock: whoever listens on LOCK_PORT of
 * 127.0.0.1 has it, and a process that ends, however it ends, has let go of it. There is no file that could
 * outlive its holder, and so nothing that a second run would have to judge and remove. A connection to the
 * port is told who listens.
 */
import { execFileSync } from 'node:child_process';
import { lstatSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { EXIT, interrupted, Problem } from '../project/problem.ts';
import { LOCK_PORT } from './names.ts';

/** How long a run waits for another one, in seconds. Making the cluster takes a minute or two. */
const SECONDS = 180;
/** What a holder says of itself, followed by its process id. */
const GREETING = 'drydock-cluster';
/** How long a holder may take to say it, in milliseconds. One that was stopped, or is busy, says nothing. */
const GREETED_WITHIN = 500;
/** What a program that speaks only when spoken to, such as a web server, answers with words of its own. */
const QUESTION = 'GET / HTTP/1.0\r\n\r\n';

/**
 * Holds the id and name of a program that the holder of the lock runs meanwhile. Only the holder reads or
 * writes it.
 */
const childFile = (): string => join(tmpdir(), `drydock-cluster-${process.getuid?.() ?? 0}.child`);

/**
 * Ends a program that a killed run left behind, if that process still is the program: two of them would undo
 * each other's work.
 */
function endOrphan(): void {
  try {
    // Whoever may write into that folder could have left a note there, about any process of ours.
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
 * Writes or removes the note. Where that cannot be done (a full disk, another user's file) the work goes on:
 * only an orphan would not be found.
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

const taken = (port: number, by: string, hints: string): Problem =>
  new Problem(
    `port ${port} of 127.0.0.1: expected it free, or held by a run that makes or removes the cluster; found ${by}`,
    {
      exitCode: EXIT.missing,
      hints,
    },
  );

/** The lock, or undefined if it is held. */
function take(port: number): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {}); // the asker went away
      // What it asked is not needed. One that was stopped and never hangs up must not keep this process
      // running.
      socket.resume().unref();
      socket.end(`${GREETING} ${process.pid}\n`);
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE'
        ? resolve(undefined)
        : reject(taken(port, error.message, 'does this system keep that port for itself?')),
    );
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });
}

/**
 * What listens on the port: a run of ours, with its process id; another program; one that answers nothing; or
 * nothing, since it let go meanwhile.
 */
type Holder = { is: 'ours'; pid: string } | { is: 'another' | 'silent' | 'gone' };

/**
 * Asks who listens on the port: it waits for the greeting, then asks as a browser would, and waits once more.
 */
function holder(port: number): Promise<Holder> {
  return new Promise((resolve) => {
    let said = '';
    let timeouts = 0;
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setEncoding('utf8').setTimeout(GREETED_WITHIN);
    socket.on('timeout', () => {
      timeouts++;
      if (timeouts === 1 && said === '') socket.write(QUESTION);
      else socket.destroy();
    });
    socket.on('data', (text: string) => {
      said += text;
      if (said.length > 100) socket.destroy();
    });
    socket.on('error', () => {}); // let go of in this moment
    socket.on('close', () => {
      const [, pid] = new RegExp(`^${GREETING} (\\d+)\\n$`).exec(said) ?? [];
      resolve(pid ? { is: 'ours', pid } : { is: said ? 'another' : timeouts > 1 ? 'silent' : 'gone' });
    });
  });
}

/** Waits for the lock, at most SECONDS. */
async function obtain(
  port: number,
  say: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<Server> {
  const end = performance.now() + SECONDS * 1000;
  for (let told: Holder['is'] | undefined; ; ) {
    if (signal?.aborted) throw interrupted();
    const lock = await take(port);
    if (lock) return lock;
    const by = await holder(port);
    if (by.is === 'another')
      throw taken(
        port,
        'another program',
        'on Linux, ss --listening --tcp --processes shows which; stop it for now',
      );
    if (performance.now() > end)
      throw taken(
        port,
        by.is === 'ours'
          ? `process ${by.pid}; waited ${SECONDS} s for it`
          : `a program that says nothing; waited ${SECONDS} s for it`,
        'wait for it, or end it; then try again',
      );
    if (told !== by.is && by.is === 'ours') say('another run is at work on the cluster; waiting for it');
    if (told !== by.is && by.is === 'silent')
      say(
        `waiting for port ${port} of 127.0.0.1: what listens there says nothing; it may be a run that is stopped`,
      );
    if (by.is !== 'gone') told = by.is;
    await delay(100);
  }
}

/**
 * Does something with the cluster while no other run on this machine makes or removes it, from whatever
 * checkout: to a second `up`, a cluster that is being made would look half made.
 * @param port which lock; another than the cluster's only in tests
 */
export async function withLock<T>(
  say: (line: string) => void,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
  port: number = LOCK_PORT,
): Promise<T> {
  const lock = await obtain(port, say, signal);
  try {
    endOrphan();
    return await work();
  } finally {
    forgetChild();
    lock.close();
  }
}
