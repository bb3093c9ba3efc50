import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runScript } from '../process/script.ts';
import { projectRoot } from '../project/paths.ts';
import { plainOutput } from './transcript.ts';

const folder = mkdtempSync(join(tmpdir(), 'drydock-words-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script as the runner runs a step's, here without a lab. */
async function run(text: string, more: Record<string, string> = {}) {
  const file = join(folder, 'run.sh');
  writeFileSync(file, text);
  const lib = join(projectRoot(), 'labs/lib');
  const env = { ...process.env, BASH_ENV: join(lib, 'lab.sh'), DRYDOCK_LIB: lib, ...more };
  const ran = await runScript(file, {
    cwd: folder,
    env: env as Record<string, string>,
    seconds: 30,
    trace: true,
  });
  return { ...ran, output: plainOutput(ran) };
}

describe('what a script of a lab is given', () => {
  test('strict mode, and not for what it starts', async () => {
    expect((await run('false\necho on\n')).exitCode).toBe(1);
    expect((await run('echo "$nothing"\n')).exitCode).not.toBe(0);
    expect((await run('bash -c "false; echo on"\n')).output).toBe('on\n');
  });

  test('wait_for: returns once the condition holds, prints nothing of it', async () => {
    const ran = await run('(sleep 0.3; touch ready) &\nwait_for 10 "it is ready" ls ready\necho on\n');
    expect(ran).toMatchObject({ exitCode: 0, output: 'on\n' });
  });

  test('wait_for: gives up, and says what it waited for', async () => {
    const ran = await run('wait_for 1 "pigs fly" false\necho on\n');
    expect(ran).toMatchObject({ exitCode: 1, output: 'gave up waiting until pigs fly\n' });
  });

  test('watch_until: prints what came, ends what would run on', async () => {
    const ran = await run("watch_until 10 two sh -c 'echo one; echo two; sleep 60'\necho on\n");
    expect(ran).toMatchObject({ exitCode: 0, output: 'one\ntwo\non\n' });
    expect(ran.milliseconds).toBeLessThan(10_000);
  });

  test.each([
    ['the text never comes', "sh -c 'echo one; sleep 60'"],
    ['the program ends without it', 'echo one'],
  ])('watch_until: fails where %s', async (_, command) => {
    const ran = await run(`watch_until 1 two ${command}\n`);
    expect(ran).toMatchObject({ exitCode: 1, output: "one\ngave up waiting for 'two'\n" });
  });

  test('type_into: types each line at a prompt, at a terminal', async () => {
    const ran = await run(
      `type_into env PS1='$ ' sh <<'END'\ntest -t 0 && echo a terminal\necho "x $((2 + 3))"\nexit\nEND\n` +
        'echo on\n',
    );
    expect(ran.output).toBe(
      '$ test -t 0 && echo a terminal\na terminal\n$ echo "x $((2 + 3))"\nx 5\n$ exit\non\n',
    );
  });

  test('a check has its words, another script has not', async () => {
    const refusal = 'fail "nothing" "something" "there"\n';
    const check = await run(refusal, { DRYDOCK_SCRIPT: 'check' });
    expect(check).toMatchObject({ exitCode: 1, output: 'saw: nothing\nexpected: something\nlook: there\n' });
    expect((await run(refusal)).exitCode).toBe(127);
    expect((await run('object_exists pod a\n', { DRYDOCK_SCRIPT: 'check' })).exitCode).toBe(127);
  });

  test('a measure.sh notes readings', async () => {
    const ran = await run('reading boot 12 ms\ncat measurements.tsv\n', { DRYDOCK_SCRIPT: 'measure' });
    expect(ran.output).toBe('boot\t12\tms\n');
  });

  test("a lab's own helpers are there for every script but run.sh", async () => {
    writeFileSync(join(folder, 'lib.sh'), 'greet() { echo hello; }\n');
    const lab = { DRYDOCK_LAB_FOLDER: folder };
    expect((await run('greet\n', { ...lab, DRYDOCK_SCRIPT: 'setup' })).output).toBe('hello\n');
    expect((await run('greet\n', { ...lab, DRYDOCK_SCRIPT: 'run' })).exitCode).toBe(127);
  });
});
