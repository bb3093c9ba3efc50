import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { playDocker } from '../../tests/support/machine.ts';
import { miniProject, tinyLab } from '../../tests/support/project.ts';
import { learnersRun } from './lab-run.ts';
import { loadLab } from './load.ts';
import { forgetProgress, newProgress } from './progress.ts';
import { exportLine, scriptEnvironment } from './scripts.ts';
import { prepare, removeWorkspace } from './workspace.ts';

afterEach(() => vi.unstubAllEnvs());

test("a lab of Helm has Helm's folders in its work folder, and none of the learner's settings", async () => {
  vi.stubEnv('HELM_NAMESPACE', 'elsewhere');
  vi.stubEnv('HELM_CACHE_HOME', '/elsewhere');
  vi.stubEnv('DOCKER_DEFAULT_PLATFORM', 'linux/arm64');
  const lab = { ...loadLab('kubernetes/pods'), needs: ['kind', 'helm'] as ('kind' | 'helm')[] };
  const environment = await scriptEnvironment({ lab, folder: '/nowhere' });
  expect(Object.entries(environment).filter(([name]) => /^HELM_|^KUBECONFIG/.test(name))).toEqual([
    ['KUBECONFIG', '/nowhere/kubeconfig'],
    ['HELM_CONFIG_HOME', '/nowhere/.helm/config'],
    ['HELM_CACHE_HOME', '/nowhere/.helm/cache'],
    ['HELM_DATA_HOME', '/nowhere/.helm/data'],
  ]);
  expect(environment).not.toHaveProperty('DOCKER_DEFAULT_PLATFORM');
  expect(exportLine(lab)).toMatch(
    /^export KUBECONFIG=\$PWD\/kubeconfig HELM_CONFIG_HOME=\$PWD\/\.helm\/config /,
  );
});

test("a work folder holds the lab's files, and those of other labs that it names", async () => {
  playDocker();
  const yaml =
    'title: A borrower\nlesson: test/tiny\nneeds: [docker]\nminutes: 1\n' +
    'sources: [test/lender/app, test/lender/app.conf]\n' +
    'steps: [{id: 1-only, kind: do, title: The only step}]\n';
  const root = miniProject({
    ...tinyLab({}, 'test/lender'),
    'labs/test/lender/files/app/main.py': 'print(1)\n',
    'labs/test/lender/files/app.conf': 'colour=blue\n',
    ...tinyLab({ yaml }),
    'labs/test/tiny/files/own.txt': 'own\n',
  });
  vi.stubEnv('DRYDOCK_ROOT', root);
  const run = learnersRun(loadLab('test/tiny'));
  await prepare(run);
  const read = (name: string): string => readFileSync(join(run.folder, name), 'utf8');
  expect([read('own.txt'), read('app/main.py'), read('app.conf')]).toEqual([
    'own\n',
    'print(1)\n',
    'colour=blue\n',
  ]);
});

test('a work folder goes with the folders that were made for it, but not with those of another lab', async () => {
  playDocker();
  const root = miniProject({ ...tinyLab({}, 'test/one'), ...tinyLab({}, 'test/other') });
  vi.stubEnv('DRYDOCK_ROOT', root);
  const [one, other] = [learnersRun(loadLab('test/one')), learnersRun(loadLab('test/other'))];
  for (const run of [one, other]) {
    await prepare(run);
    run.progress.write(newProgress());
  }
  removeWorkspace(one);
  forgetProgress(one.lab);
  expect(readdirSync(join(root, '.drydock/labs/test'))).toEqual(['other']);
  removeWorkspace(other);
  forgetProgress(other.lab);
  expect(readdirSync(join(root, '.drydock'))).toEqual([]);
});

test('files of a checkout that is its owner’s alone (umask 077) are everybody’s to read in the work folder', async () => {
  playDocker();
  const root = miniProject({
    ...tinyLab({}),
    'labs/test/tiny/files/site/page.html': 'x',
    'labs/test/tiny/files/go.sh': '',
  });
  const files = join(root, 'labs/test/tiny/files');
  const own = join(root, 'own.txt');
  writeFileSync(own, '');
  chmodSync(own, 0o600);
  symlinkSync(own, join(files, 'link.txt'));
  chmodSync(join(files, 'site/page.html'), 0o600);
  chmodSync(join(files, 'go.sh'), 0o700);
  chmodSync(join(files, 'site'), 0o700);
  vi.stubEnv('DRYDOCK_ROOT', root);
  const run = learnersRun(loadLab('test/tiny'));
  await prepare(run);
  const mode = (name: string): number => statSync(join(run.folder, name)).mode & 0o777;
  expect(['site', 'site/page.html', 'go.sh'].map(mode)).toEqual([0o755, 0o644, 0o755]);
  expect(statSync(own).mode & 0o777).toBe(0o600);
});
