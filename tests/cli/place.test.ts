import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { cli } from '../support/cli.ts';
import { DOCKER, DOCKER_WITH_IMAGE, machine } from '../support/machine.ts';
import { checkout, tinyLab } from '../support/project.ts';

/** A path with all that a shell could stumble over. */
const ODD = `my course/it's ü d/c# $HOME "50%" what?`;

test('a lab runs below a folder with an odd path, and the lines to paste lead there', async () => {
  const { root: top, env } = machine({ docker: DOCKER_WITH_IMAGE }, tinyLab({ run: ': >done\n' }));
  const root = join(realpathSync(top), ODD, 'd');
  mkdirSync(root, { recursive: true });
  renameSync(join(top, 'labs'), join(root, 'labs'));
  const started = await cli(['start', 'test/tiny'], { root, env, cwd: top });
  expect(started).toMatchObject({ exitCode: 0 });
  const paste = (line = '') =>
    execFileSync('bash', ['-c', `${line} && pwd -P`], { cwd: top, encoding: 'utf8' }).trim();
  const work = join(root, '.drydock/labs/test/tiny/work');
  expect(paste(/^work in: +(cd .*)$/m.exec(started.stdout)?.[1])).toBe(work);
  expect(await cli(['run', 'test/tiny'], { root, env, cwd: top })).toMatchObject({ exitCode: 0 });
  expect(await cli(['check', 'test/tiny'], { root, env, cwd: top })).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('passed  1-only'),
  });
  expect((await cli(['list'], { root, env, cwd: top })).stdout).toContain('(1 of 1 steps passed)');
  const cleaned = await cli(['clean', 'test/tiny'], { root, env, cwd: work });
  expect(
    paste(/your shell stands in the lab's folder, which is gone: (cd .*)$/m.exec(cleaned.stdout)?.[1]),
  ).toBe(root);
});

test('under umask 077, what containers read is theirs to read', async () => {
  const files = { ...tinyLab({ run: 'echo hello >written.txt\n' }), 'labs/test/tiny/files/page.html': 'x' };
  const { root, env } = machine({ docker: DOCKER_WITH_IMAGE }, files);
  chmodSync(join(root, 'labs/test/tiny/files/page.html'), 0o600);
  const drydock = `'${join(checkout, 'src/cli/drydock')}'`;
  const run = `umask 077; cd "${root}"; ${drydock} start test/tiny && ${drydock} run test/tiny`;
  const { status } = spawnSync('bash', ['-c', run], { env: { ...env, DRYDOCK_ROOT: root }, stdio: 'ignore' });
  expect(status).toBe(0);
  const work = join(root, '.drydock/labs/test/tiny/work');
  const modes = ['', 'page.html', 'written.txt'].map((name) => statSync(join(work, name)).mode & 0o777);
  expect(modes).toEqual([0o755, 0o644, 0o644]);
});

test.each([
  ['list', 0],
  ['doctor', 3],
  ['status', 0],
  ['start test/tiny', 3],
])('where nothing can be written, %s ends with %i and says so', async (command, code) => {
  const { root, env } = machine({ docker: DOCKER_WITH_IMAGE }, tinyLab({}));
  // As on a disk that is read-only; to root, no mode of a folder is.
  writeFileSync(join(root, '.drydock'), '');
  const { exitCode, stderr } = await cli(command.split(' '), { root, env });
  expect(stderr).not.toMatch(/^ {4}at /m);
  if (command.startsWith('start')) expect(stderr).toMatch(/cannot write .*\.drydock[\s\S]*try: /);
  expect(exitCode).toBe(code);
});

test.each([
  ['test/tiny', true],
  ['test/tiny2', false],
])('a shell in %s is told that its folder is gone: %s', async (folder, told) => {
  const { root: top, env } = machine({ docker: DOCKER_WITH_IMAGE }, tinyLab({}));
  const root = realpathSync(top);
  await cli(['start', 'test/tiny'], { root, env });
  const cwd = join(root, '.drydock/labs', folder);
  mkdirSync(cwd, { recursive: true });
  const { stdout } = await cli(['clean', 'test/tiny'], { root, env, cwd });
  expect(stdout.includes('your shell stands in')).toBe(told);
});

test.each(['a:b', 'ships, docks'])(
  'below a folder called %s no lab starts, and the message says why',
  async (folder) => {
    const { root: top, env } = machine({ docker: DOCKER }, tinyLab({}));
    const root = join(top, folder);
    mkdirSync(root);
    renameSync(join(top, 'labs'), join(root, 'labs'));
    const { exitCode, stderr } = await cli(['start', 'test/tiny'], { root, env, cwd: top });
    expect(stderr).toContain('which docker and kubectl take for the end of a path');
    expect(exitCode).toBe(3);
    expect(await cli(['list'], { root, env, cwd: top })).toMatchObject({ exitCode: 0 });
  },
);

test('CDPATH changes nothing', () => {
  const typed = join(basename(checkout), 'src/cli/drydock');
  const env = { ...process.env, CDPATH: '.' };
  const { stdout } = spawnSync(typed, ['--version'], { cwd: dirname(checkout), env, encoding: 'utf8' });
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('a Node that a relative entry of PATH leads to is found', async () => {
  const { root } = machine({});
  const cwd = join(root, 'bin');
  expect(await cli(['--version'], { root, cwd, env: { PATH: '.' } })).toMatchObject({
    exitCode: 0,
    stderr: '',
  });
});

test('a DRYDOCK_ROOT that is not there is refused', async () => {
  expect(await cli(['list'], { root: '/not/there', cwd: '/' })).toEqual({
    exitCode: 3,
    stdout: '',
    stderr: 'drydock: DRYDOCK_ROOT names no folder: /not/there\n  try: unset DRYDOCK_ROOT\n',
  });
});
