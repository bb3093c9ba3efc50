import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { DOCKER, machine } from '../../tests/support/machine.ts';
import { tinyLab } from '../../tests/support/project.ts';
import { findProgram } from '../process/program.ts';
import { loadLab } from './load.ts';
import { pathWithoutNpm, shellEnvironment } from './shell.ts';

afterEach(() => vi.unstubAllEnvs());

const PROGRAM = '/course/src/cli/drydock';

function lab(needs: string): { root: string; run: Parameters<typeof shellEnvironment>[0]; path: string } {
  const files = tinyLab({});
  const yaml = 'labs/test/tiny/lab.yaml';
  files[yaml] = (files[yaml] ?? '').replace('needs: [docker]', `needs: [${needs}]`);
  const { root, env } = machine({ docker: DOCKER }, files);
  vi.stubEnv('DRYDOCK_ROOT', root);
  const path = env.PATH ?? '';
  vi.stubEnv('PATH', `${path}:${process.env.PATH}`);
  return { root, run: { lab: loadLab('test/tiny', root), folder: '/scratch' }, path };
}

test("kubectl and helm are kept to the lab, and a person's own settings for them are left out", async () => {
  const { run } = lab('docker, kind, helm');
  const mine = { KUBECONFIG: '/mine', HELM_DEBUG: '1', COMPOSE_FILE: 'x', KUBE_EDITOR: 'ed', LANG: 'de_DE' };
  const env = await shellEnvironment(run, PROGRAM, { ...mine, PATH: '/bin' });
  expect(env).toMatchObject({
    KUBECONFIG: '/scratch/kubeconfig',
    KUBERC: 'off',
    HELM_CONFIG_HOME: '/scratch/.helm/config',
    KUBE_EDITOR: 'ed',
    LANG: 'de_DE',
  });
  for (const name of ['HELM_DEBUG', 'COMPOSE_FILE', 'NO_COLOR', 'TERM', 'LC_ALL'])
    expect(env).not.toHaveProperty(name);
});

test("the lab's programs come first on PATH, once, and the docker behind them is the learner's", async () => {
  const { root, run, path } = lab('docker');
  const bin = join(root, 'labs/lib/bin');
  expect(findProgram('docker', bin)).toBe(join(bin, 'docker'));
  const env = await shellEnvironment(run, PROGRAM, { PATH: `${bin}:/nowhere:${path}` });
  expect(env).toMatchObject({ PATH: `${bin}:/nowhere:${path}`, DRYDOCK_DOCKER: join(path, 'docker') });
});

test('what the command line set for itself stays with it', async () => {
  const { run } = lab('docker');
  const own = { DRYDOCK_TYPED_IN: '/x', DRYDOCK_NODE: '/n', DRYDOCK_ROOT: '/r', NODE_COMPILE_CACHE: '/c' };
  const env = await shellEnvironment(run, PROGRAM, { ...own, PATH: '/bin' });
  expect(env.DRYDOCK_SHELL_PROGRAM).toBe(PROGRAM);
  for (const name of Object.keys(own)) expect(env).not.toHaveProperty(name);
});

test('the folders that npx put first on PATH are taken out again, and no others', () => {
  const PATH = '/c/node_modules/.bin:/node_modules/.bin:/npm/lib/node-gyp-bin:/usr/bin:/my/node_modules/.bin';
  expect(pathWithoutNpm({ npm_execpath: '/npm', PATH })).toBe('/usr/bin:/my/node_modules/.bin');
  expect(pathWithoutNpm({ PATH })).toBe(PATH);
});

test('a program is a file that can be run', () => {
  const { root, env } = machine({ mine: 'true' });
  mkdirSync(join(root, 'other/mine'), { recursive: true });
  expect(findProgram('mine', `/nowhere:${root}/other:${env.PATH}`)).toBe(join(root, 'bin/mine'));
  expect(findProgram('mine', `${root}/labs`)).toBeUndefined();
});
