import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { until } from '../../tests/support/cli.ts';
import { isAlive } from './alive.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'drydock-run-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bash = (text: string, options: Parameters<typeof run>[2] = {}) =>
  run('bash', ['-c', text], { cwd: folder, seconds: 20, ...options });

const ended = (name: string): Promise<void> =>
  until(() => !isAlive(Number(readFileSync(join(folder, name), 'utf8'))), `${name} to end`);

test('what a program prints comes whole, without the last line’s end, and every line of stderr at once', async () => {
  const lines: string[] = [];
  const ran = await bash('seq 1 100000; printf "one\\ntwo\\n" >&2', { onLine: (line) => lines.push(line) });
  expect(ran).toMatchObject({ failed: false, timedOut: false, found: true, stderr: 'one\ntwo' });
  expect(ran.stdout.split('\n')).toHaveLength(100_000);
  expect(lines).toEqual(['one', 'two']);
});

test('one that fails says why: in its words, by its exit code, or by the signal that ended it', async () => {
  expect((await bash('echo no such thing >&2; exit 3')).why).toBe('no such thing');
  expect((await bash('exit 3')).why).toBe('exit code 3');
  expect((await bash('kill -KILL $$')).why).toBe('ended by SIGKILL');
  expect(await run('no-such-program', [])).toMatchObject({ failed: true, found: false });
});

test('it reads what it is given, or nothing, and has variables beside those that are passed on', async () => {
  expect((await bash('cat', { input: 'given' })).stdout).toBe('given');
  expect((await bash('cat')).stdout).toBe('');
  expect((await bash('true', { input: 'x'.repeat(1_000_000) })).failed).toBe(false);
  const ran = await bash('echo "$OURS"; [[ $PATH ]]', { env: { OURS: 'ours' } });
  expect(ran).toMatchObject({ failed: false, stdout: 'ours' });
  vi.stubEnv('DOCKER_DEFAULT_PLATFORM', 'linux/arm64');
  expect((await bash('printenv DOCKER_DEFAULT_PLATFORM || echo kept out')).stdout).toBe('kept out');
  vi.unstubAllEnvs();
});

test('at its time limit it is ended with all that it started, and the limit is named', async () => {
  const ran = await bash('sleep 300 & echo $! > child; (trap "" INT; sleep 300) & echo $! > stubborn; wait', {
    seconds: 1,
  });
  expect(ran).toMatchObject({ failed: true, timedOut: true, why: 'no answer within 1 s' });
  for (const name of ['child', 'stubborn']) await ended(name);
}, 60_000);

test('a pause of this process, as by Ctrl-Z or a closed lid, does not count as time', async () => {
  const code =
    `import { run } from ${JSON.stringify(new URL('./run.ts', import.meta.url).href)};` +
    `const ran = await run('bash', ['-c', 'sleep 1; echo done'], { seconds: 3 });` +
    'console.log(ran.timedOut, ran.stdout);';
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  await delay(700);
  child.kill('SIGSTOP');
  await delay(5000);
  child.kill('SIGCONT');
  await until(() => said !== '', 'it to end');
  expect(said).toBe('false done\n');
});

test('one that is done in time is not late because of what it leaves behind, which is ended', async () => {
  // Bash has what it runs in the background ignore SIGINT.
  const started = performance.now();
  const ran = await bash('sleep 300 & echo $! > left; echo done', { seconds: 1 });
  expect(ran).toMatchObject({ failed: false, timedOut: false, stdout: 'done' });
  expect(performance.now() - started, 'milliseconds').toBeLessThan(1500);
  await ended('left');
});

test('a program that only a folder is called like is not there', async () => {
  mkdirSync(join(folder, 'on-path/drydock-no-program'), { recursive: true });
  vi.stubEnv('PATH', `${join(folder, 'on-path')}:${process.env.PATH}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(await run('drydock-no-program', [])).toMatchObject({ failed: true, found: false });
});

test('what the system cannot start is a failure, with its reason', async () => {
  expect(await run('true', ['x'.repeat(3_000_000)])).toMatchObject({
    failed: true,
    why: expect.stringContaining('E2BIG'),
  });
});

test('it is interrupted as Ctrl-C does, so that it may clean up; once interrupted, none is started', async () => {
  const controller = new AbortController();
  const running = bash('trap "echo cleaned up; exit 0" INT; echo ready >&2; sleep 300 & wait', {
    signal: controller.signal,
    onLine: () => controller.abort(),
  });
  expect(await running).toMatchObject({ failed: true, stdout: 'cleaned up' });
  expect(await bash('echo started', { signal: controller.signal })).toMatchObject({
    failed: true,
    stdout: '',
  });
});

test('one that leaves a process behind outside its group, holding the pipes open, is not waited for', async () => {
  const started = performance.now();
  expect((await bash('set -m; sleep 20 & echo $! > apart; echo done')).stdout).toBe('done');
  expect(performance.now() - started).toBeLessThan(15_000);
  process.kill(Number(readFileSync(join(folder, 'apart'), 'utf8')), 'SIGKILL');
}, 30_000);
