/**
 * One process at a time does some work on this machine. The lock is a port of 127.0.0.1: the process that
 * listens on it holds the lock, and loses it when it ends, however it ends. No file can outlive its holder,
 * so a second run has nothing to judge and remove. A connection to the port tells who listens.
 */
import { connect, createServer, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { EXIT, interrupted, Problem } from '../project/problem.ts';

export interface PortLock {
  port: number;
  /** What a holder says of itself, followed by its process id. */
  greeting: string;
  /** What its holders do, for messages: "makes or removes the cluster". */
  work: string;
  /** How long a run waits for another one, in seconds. */
  seconds: number;
}

/** How long a holder may take to say it, in milliseconds. One that was stopped, or is busy, says nothing. */
const GREETED_WITHIN = 500;
/** What a program that speaks only when spoken to, such as a web server, answers with words of its own. */
const QUESTION = 'GET / HTTP/1.0\r\n\r\n';

const taken = ({ port, work }: PortLock, by: string, hints: string): Problem =>
  new Problem(`port ${port} of 127.0.0.1: expected it free, or held by a run that ${work}; found ${by}`, {
    exitCode: EXIT.missing,
    hints,
  });

/** The lock, or undefined if it is held. */
function take(lock: PortLock): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => {}); // the asker went away
      // What it asked is not needed. One that was stopped and never hangs up must not keep this process
      // running.
      socket.resume().unref();
      socket.end(`${lock.greeting} ${process.pid}\n`);
    });
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE'
        ? resolve(undefined)
        : reject(taken(lock, error.message, 'does this system keep that port for itself?')),
    );
    server.listen({ port: lock.port, host: '127.0.0.1', exclusive: true }, () => resolve(server));
  });
}

/**
 * What listens on the port: a run of ours, with its process id; another program; one that answers nothing; or
 * nothing, since it let go meanwhile.
 */
type Holder = { is: 'ours'; pid: string } | { is: 'another' | 'silent' | 'gone' };

/** Asks who listens on the port: waits for a greeting, then asks as a browser would, and waits once more. */
function holder({ port, greeting }: PortLock): Promise<Holder> {
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
      const [, pid] = new RegExp(`^${greeting} (\\d+)\\n$`).exec(said) ?? [];
      resolve(pid ? { is: 'ours', pid } : { is: said ? 'another' : timeouts > 1 ? 'silent' : 'gone' });
    });
  });
}

/** Waits for the lock, within its time. */
async function obtain(
  lock: PortLock,
  say: (line: string) => void,
  signal: AbortSignal | undefined,
): Promise<Server> {
  const end = performance.now() + lock.seconds * 1000;
  for (let told: Holder['is'] | undefined; ; ) {
    if (signal?.aborted) throw interrupted();
    const server = await take(lock);
    if (server) return server;
    const by = await holder(lock);
    if (by.is === 'another')
      throw taken(
        lock,
        'another program',
        'on Linux, ss --listening --tcp --processes shows which; stop it for now',
      );
    if (performance.now() > end)
      throw taken(
        lock,
        by.is === 'ours'
          ? `process ${by.pid}; waited ${lock.seconds} s for it`
          : `a program that says nothing; waited ${lock.seconds} s for it`,
        'wait for it, or end it; then try again',
      );
    if (told !== by.is && by.is === 'ours') say(`another run ${lock.work}; waiting for it`);
    if (told !== by.is && by.is === 'silent')
      say(
        `waiting for port ${lock.port} of 127.0.0.1: what listens there says nothing; ` +
          'it may be a run that is stopped',
      );
    if (by.is !== 'gone') told = by.is;
    await delay(100);
  }
}

/** Does something while no other process on this machine holds the lock. */
export async function withPortLock<T>(
  lock: PortLock,
  say: (line: string) => void,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const server = await obtain(lock, say, signal);
  try {
    return await work();
  } finally {
    server.close();
  }
}
