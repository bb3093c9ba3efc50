import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer as createWebServer } from 'node:http';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { until } from '../../tests/support/cli.ts';
import { withLock } from './lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'drydock-lock-'));
const LOCK = new URL('./lock.ts', import.meta.url).href;
const started: ChildProcess[] = [];
/** Notes of children go to this test's folder; so does Node's compile cache, for a quicker start. */
const env = { ...process.env, TMPDIR: folder, NODE_COMPILE_CACHE: join(folder, 'compiled') };
// Only a process that ends by itself writes that.
execFileSync(process.execPath, ['--eval', `import(${JSON.stringify(LOCK)})`], { env });

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

/** Runs a program that has `withLock` and `port`. */
function program(port: number, code: string): ChildProcess {
  const text = `import { noteChild, withLock } from ${JSON.stringify(LOCK)};\nconst port = ${port};\n${code}`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', text], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  started.push(child);
  return child;
}

/** The next line that a program prints. */
function lines(child: ChildProcess): () => Promise<string> {
  const reader = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  return async () => (await reader.next()).value as string;
}

/** At the first line that it reads: holds the lock until it is killed. */
const HOLD = `await new Promise((resolve) => process.stdin.once('data', resolve));
await withLock(() => {}, undefined, () => {
  console.log('held');
  return new Promise(() => setInterval(() => {}, 1000));
}, port);`;

/** For each line that it reads: takes the lock, and looks whether it is alone in it. */
const CONTEND = `
import { closeSync, openSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
const mark = process.env.TMPDIR + '/inside-' + port;
for await (const _ of createInterface({ input: process.stdin })) {
  const alone = await withLock(() => {}, undefined, async () => {
    try { closeSync(openSync(mark, 'wx')); } catch { return false; }
    await new Promise((resolve) => setTimeout(resolve, 3));
    rmSync(mark);
    return true;
  }, port);
  console.log(alone ? 'alone' : 'not alone');
}`;

/** Kills a holder, lets two contenders take the lock, and begins again; `rounds` times on a port. */
async function contend(rounds: number): Promise<void> {
  const port = await freePort();
  const contenders = [program(port, CONTEND), program(port, CONTEND)];
  const said = contenders.map(lines);
  let next = program(port, HOLD);
  for (let round = 0; round < rounds; round++) {
    const dead = next;
    dead.stdin?.write('go\n');
    expect(await lines(dead)()).toBe('held');
    next = program(port, HOLD); // starts while the others are at work
    for (const { stdin } of contenders) stdin?.write('go\n');
    dead.kill('SIGKILL');
    expect(await Promise.all(said.map((line) => line())), `round ${round}`).toEqual(['alone', 'alone']);
  }
}

// On four ports, since a round is mostly waiting.
test('two contenders never hold the lock together, 200 times, the first of each behind a holder that was killed', async () => {
  await Promise.all([contend(50), contend(50), contend(50), contend(50)]);
}, 900_000);

test('who waits is told once, and why it gave up when interrupted', async () => {
  const port = await freePort();
  const holder = program(port, HOLD);
  holder.stdin?.write('go\n');
  await lines(holder)();
  const told: string[] = [];
  const controller = new AbortController();
  const waiting = withLock(
    (line) => told.push(line),
    controller.signal,
    async () => 'held twice',
    port,
  );
  await until(() => told.length > 0, 'the waiting run to say so');
  setTimeout(() => controller.abort(), 500);
  await expect(waiting).rejects.toThrow('interrupted');
  expect(told).toEqual(['another run makes or removes the cluster; waiting for it']);
});

test.each([
  ['speaks first', (): Server => createServer((socket) => socket.end('220 mail.example.org\r\n'))],
  [
    'is a web server, and speaks when spoken to',
    (): Server => createWebServer((_, response) => response.end('a site')),
  ],
])('a port that another program has, which %s, is named at once', async (_, make) => {
  const server = make().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  await expect(
    withLock(
      () => {},
      undefined,
      async () => {},
      port,
    ),
  ).rejects.toThrow(
    `port ${port} of 127.0.0.1: expected it free, or held by a run that makes or removes the cluster; ` +
      'found another program',
  );
  server.close();
});

test('who waits behind a run that is stopped is not told that it is at work', async () => {
  const port = await freePort();
  const holder = program(port, HOLD);
  holder.stdin?.write('go\n');
  await lines(holder)();
  holder.kill('SIGSTOP');
  const told: string[] = [];
  const waiting = withLock(
    (line) => told.push(line),
    undefined,
    async () => 'got it',
    port,
  );
  await until(() => told.length > 0, 'the waiting run to say so');
  expect(told).toEqual([
    `waiting for port ${port} of 127.0.0.1: what listens there says nothing; it may be a run that is stopped`,
  ]);
  holder.kill('SIGKILL');
  await expect(waiting).resolves.toBe('got it');
});

test('a holder that is done ends, though one that asked it never hangs up', async () => {
  const port = await freePort();
  const holder = program(
    port,
    "await withLock(() => {}, undefined, async () => { console.log('held'); " +
      'for await (const _ of process.stdin) break; }, port);',
  );
  await lines(holder)();
  const asker = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  await once(asker, 'data');
  holder.stdin?.end('done\n');
  await once(holder, 'exit');
  asker.destroy();
});

test('the next holder ends the program that a killed one left at work, and forgets it', async () => {
  const port = await freePort();
  const holder = program(
    port,
    `import { spawn } from 'node:child_process';
     await withLock(() => {}, undefined, () => {
       const child = spawn('sleep', ['300'], { detached: true, stdio: 'ignore' });
       noteChild(child.pid, 'sleep');
       console.log(child.pid);
       return new Promise(() => setInterval(() => {}, 1000));
     }, port);`,
  );
  const orphan = Number(await lines(holder)());
  // Empty once it is gone, Z for as long as its new parent has not looked.
  const runs = () =>
    /^[^Z]/.test(spawnSync('ps', ['-o', 'stat=', '-p', String(orphan)], { encoding: 'utf8' }).stdout.trim());
  expect(runs()).toBe(true);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const next = program(
    port,
    `await withLock(() => {}, undefined, async () => {}, port); console.log('done');`,
  );
  expect(await lines(next)()).toBe('done');
  await until(() => !runs(), 'the orphan to end');
  expect(existsSync(join(folder, `drydock-cluster-${process.getuid?.()}.child`))).toBe(false);
});

test('the work is done, and the lock let go of, where the note of a child can be neither written nor removed', async () => {
  const port = await freePort();
  const note = join(folder, `drydock-cluster-${process.getuid?.()}.child`);
  mkdirSync(join(note, 'in-the-way'), { recursive: true });
  const said = lines(
    program(
      port,
      "await withLock(() => {}, undefined, async () => noteChild(process.pid, 'node'), port); " +
        "console.log('done');",
    ),
  );
  expect(await said()).toBe('done');
  rmSync(note, { recursive: true });
});
