/** `drydock cluster use`, and what the commands say of labs there; src/labs/own.test.ts has each case. */
import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { ownMachine } from '../support/own-cluster.ts';

test('a lab on the cluster of their own: chosen, told, run without an engine, left without a trace', async () => {
  const { root, env, has } = ownMachine();
  const run = (...args: string[]) => cli(args, { root, env });
  const { stdout: used } = await run('cluster', 'use', 'mine');
  expect(used).toContain('begin on your cluster mine from now on\nserver:  https://mine.example\n');
  expect(used).toContain('version: Kubernetes v1.37.0, kubectl v1.37.0\neach lab makes one namespace');
  const { stdout: status } = await run('cluster', 'status');
  expect(status).toContain('begin on your cluster mine, https://mine.example\nKubernetes v1.37.0');
  const { stdout: list } = await run('list');
  expect(list).toMatch(/^test\/nodes +1 min {2}kind {2}A tiny lab$/m);
  expect(list).toMatch(/^test\/tiny +1 min {2}kind\* {2}A tiny lab$/m);
  expect(list).toContain('* begins on your cluster mine;');
  const started = await run('start', 'test/tiny', '--no-shell');
  expect(started.stderr).toBe('');
  expect(started.stdout).toContain('\non your cluster mine, in the namespace tiny\n');
  expect((await run('run', 'test/tiny')).stdout).toMatch(/^at \S+\/work\/kubeconfig$/m);
  expect((await run('check', 'test/tiny')).exitCode).toBe(0);
  expect((await run('status')).stdout).toContain(
    'test/tiny: 1 of 1 steps passed; on your cluster mine\n  Namespace tiny\n',
  );
  const { stdout: cleaned } = await run('clean', '--all');
  expect(cleaned).toBe('test/tiny: removed Namespace tiny, work folder; on your cluster mine\n');
  expect(has('mine')).toBe('');
  const { stdout: back } = await run('cluster', 'use', '--none');
  expect(back).toContain("begin on the course's own cluster again");
});

test('doctor names it, and says when it does not answer', async () => {
  const { root, env, put } = ownMachine();
  await cli(['cluster', 'use', 'mine'], { root, env });
  put('mine/down', '');
  const { stdout } = await cli(['doctor'], { root, env });
  expect(stdout).toMatch(
    /^fault {4}your cluster mine +your cluster mine does not answer: Unable to connect/m,
  );
});

test.each([
  ['two wishes', {}, 'cluster use: expected a context or --none; found both'],
  [
    "in the shell of a lab, whose kubeconfig is the lab's",
    { DRYDOCK_LAB_SHELL: '1', DRYDOCK_LAB: 'test/tiny' },
    'this is the lab shell of test/tiny: expected a shell of your own',
  ],
])('wrong use: %s', async (_, more, message) => {
  const { root, env } = ownMachine();
  const args = ['cluster', 'use', 'mine', ...('DRYDOCK_LAB' in more ? [] : ['--none'])];
  const { stderr, exitCode } = await cli(args, { root, env: { ...env, ...more } });
  expect(stderr).toContain(message);
  expect(exitCode).toBe(2);
});
