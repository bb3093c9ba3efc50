/** The server as a process of its own, with a lab that runs, on an engine that is played by a script. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { until } from '../../tests/support/cli.ts';
import { DOCKER_WITH_IMAGE, machine } from '../../tests/support/machine.ts';
import { checkout, tinyLab } from '../../tests/support/project.ts';
import { isAlive } from '../process/alive.ts';

/** Starts it, and lets a browser in. */
async function start(run: string) {
  const { root, env } = machine(
    { docker: DOCKER_WITH_IMAGE },
    { 'dist/index.html': '<head></head>', ...tinyLab({ run }) },
  );
  const child = spawn(process.execPath, [join(checkout, 'src/server/serve.ts')], {
    cwd: root,
    env: { ...env, DRYDOCK_ROOT: root, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const key = /http:\S+\/_run\/open\?key=\S+/;
  await until(() => key.test(printed), 'the address that lets a browser in');
  const open = new URL(key.exec(printed)?.[0] ?? '');
  const { headers } = await fetch(open, { redirect: 'manual' });
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  const order = (data: object) =>
    fetch(new URL('/_run/runs', open), {
      method: 'POST',
      headers: { cookie, origin: open.origin, 'content-type': 'application/json' },
      body: JSON.stringify(data),
    });
  const events = async (id: string) =>
    (await fetch(new URL(`/_run/runs/${id}/events`, open), { headers: { cookie } })).text();
  const work = join(root, '.drydock/labs/test/tiny/work');
  return { child, order, events, ended, work, printed: () => printed };
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s in the middle of a step: it ends, what it made is removed, its page learns it, and the server ends',
  async (signal) => {
    const { child, order, events, ended, work } = await start('echo begun; echo $$ >pid; sleep 60\n');
    const answer = await order({ verb: 'run', lab: 'test/tiny' });
    expect(answer.status).toBe(201);
    const told = events((await answer.json()).id);
    await until(
      () => existsSync(join(work, 'pid')) && readFileSync(join(work, 'pid'), 'utf8') !== '',
      'the step',
    );
    const pid = Number(readFileSync(join(work, 'pid'), 'utf8'));
    child.kill(signal);
    child.kill(signal); // a second one changes nothing
    expect(await told).toMatch(/"text":"begun\\n"[\s\S]*"verb":"failed"[\s\S]*"interrupted":true/);
    expect(await ended).toBe(0);
    expect([isAlive(pid), existsSync(work)]).toEqual([false, false]);
  },
);

test('with nothing under way it ends at once', async () => {
  const { child, ended, printed } = await start('true\n');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  expect(printed()).not.toContain('cleaning up');
});
