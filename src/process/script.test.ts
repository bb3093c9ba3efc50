import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { until } from '../../tests/support/cli.ts';
import { MOST_PRINTED, runScript } from './script.ts';

const folder = mkdtempSync(join(tmpdir(), 'drydock-process-'));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function script(text: string): string {
  const file = join(folder, `${++count}.sh`);
  writeFileSync(file, text);
  return file;
}

const env = { ...process.env } as Record<string, string>;
const run = (text: string, options: Partial<Parameters<typeof runScript>[1]> = {}) =>
  runScript(script(text), { cwd: folder, env, seconds: 10, ...options });

const alive = (pid: number): boolean => {
  try {
    // A zombie waits to be reaped by whoever adopted it; it runs no more.
    return !execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).startsWith('Z');
  } catch {
    return false;
  }
};

describe('a file that bash reads first', () => {
  test.each([false, true])('is read, whatever its path holds (traced: %s)', async (trace) => {
    const odd = join(folder, 'it\'s $HOME "50%" `x` \\\\ d');
    mkdirSync(odd, { recursive: true });
    writeFileSync(join(odd, 'first.sh'), 'greet() { echo hello; }\n');
    const ran = await run('greet\n', { env: { ...env, BASH_ENV: join(odd, 'first.sh') }, trace });
    expect(ran.chunks.map(({ text }) => text).join('')).toBe('hello\n');
  });
});

describe('a script that prints without end', () => {
  test.each(['yes', 'yes >&2', 'head -c 60000000 /dev/zero'])('%s is kept within bounds', async (text) => {
    const shown: string[] = [];
    const memory = process.memoryUsage().rss;
    const { chunks, cut, ending } = await run(text, { seconds: 3, onOutput: (piece) => shown.push(piece) });
    expect(cut).toBe(true);
    const kept = chunks.map((chunk) => chunk.text).join('');
    expect(kept.length).toBeLessThan(MOST_PRINTED + 200);
    expect(kept).toMatch(/\n\[cut: .*\]\n$/);
    expect(shown.join('').replaceAll('\0', '')).toBe(kept);
    expect(ending).toBe(text.startsWith('yes') ? 'timed out' : 'exited');
    expect(process.memoryUsage().rss - memory).toBeLessThan(200_000_000);
  });

  test('is kept as a terminal shows it in the end, and passed on as it comes', async () => {
    const pieces: string[] = [];
    const { chunks } = await run("printf ' 10 %%\\r100 %%\\n\\033[1mdone\\033[0m\\n\\0'", {
      onOutput: (piece) => pieces.push(piece),
    });
    expect(chunks.map(({ text }) => text).join('')).toBe('100 %\ndone\n');
    expect(pieces.join('')).toContain('\x1b[1mdone');
  });

  test('what it prints within bounds is whole', async () => {
    expect((await run('echo x')).cut).toBe(false);
  });
});

test('a program in a session of its own ends with its script', async (context) => {
  if (process.platform !== 'linux') context.skip('only Linux shows the environment of a process');
  const file = join(folder, 'own-session');
  const { ending } = await run(
    `setsid sh -c 'echo $$ >${file}; exec sleep 1000' & while [ ! -s ${file} ]; do :; done`,
  );
  expect(ending).toBe('exited');
  // What was killed may take a moment to be gone.
  await until(() => !alive(Number(readFileSync(file, 'utf8'))), 'it to be gone', 2);
});

describe('a script that ends by itself', () => {
  test('gives its exit code and both streams in order', async () => {
    const finished = await run('echo one; echo two >&2; exit 3');
    expect(finished).toMatchObject({ exitCode: 3, ending: 'exited' });
    expect(finished.chunks.map(({ stream, text }) => [stream, text])).toEqual([
      ['stdout', 'one\n'],
      ['stderr', 'two\n'],
    ]);
  });

  test('with a trace, output is known by the line that printed it, however long it is', async () => {
    const finished = await run(
      'echo first\nseq 1 20000\nfor i in 1 2; do\n  echo "loop $i"\ndone\nsh -c "echo child >&2"\n',
      { trace: true },
    );
    const at = (line: number) =>
      finished.chunks
        .filter((chunk) => chunk.line === line)
        .map(({ text }) => text)
        .join('');
    expect(at(1)).toBe('first\n');
    expect(at(2).trim().split('\n')).toHaveLength(20000);
    expect(at(4)).toBe('loop 1\nloop 2\n');
    expect(at(6)).toBe('child\n');
  });

  test('the trace leaves exit codes, errexit and $? alone', async () => {
    expect(
      (
        await run(
          'set -o errexit -o nounset -o pipefail\nfalse || echo "saw $?"\nfalse\necho not reached\n',
          { trace: true },
        )
      ).chunks,
    ).toMatchObject([{ line: 2, text: 'saw 1\n' }]);
  });

  test('a process that it left in the background is ended with it', async () => {
    const finished = await run('sleep 300 & echo $! > background\nexit 0');
    expect(finished.exitCode).toBe(0);
    expect(alive(Number(readFileSync(join(folder, 'background'), 'utf8')))).toBe(false);
  });
});

describe('a script that does not end', () => {
  test('is ended at its time limit, with everything that it started', { timeout: 90_000 }, async () => {
    const started = performance.now();
    const finished = await run(
      'sleep 300 & echo $! > child\n(trap "" INT; sleep 300) & echo $! > stubborn\nwait',
      { seconds: 1 },
    );
    expect(finished.ending).toBe('timed out');
    // Not after the 300 seconds that the children sleep. A busy machine may take long over the seven that it
    // has.
    expect(performance.now() - started).toBeLessThan(60_000);
    for (const name of ['child', 'stubborn'])
      expect(alive(Number(readFileSync(join(folder, name), 'utf8')))).toBe(false);
  });

  test('is ended when the caller interrupts', async () => {
    const controller = new AbortController();
    let seen = '';
    const running = run('echo ready; sleep 300', {
      signal: controller.signal,
      onOutput: (text) => {
        seen += text;
      },
    });
    await until(() => seen.includes('ready'), 'the script to start');
    controller.abort();
    expect(await running).toMatchObject({ ending: 'interrupted' });
  });

  test('is not started once the caller has interrupted', async () => {
    expect(await run('touch started', { signal: AbortSignal.abort() })).toMatchObject({
      ending: 'interrupted',
      chunks: [],
    });
    expect(() => readFileSync(join(folder, 'started'))).toThrow();
  });
});
