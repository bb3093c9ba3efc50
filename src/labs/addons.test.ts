import { expect, test } from 'vitest';
import { miniProject, tinyLab } from '../../tests/support/project.ts';
import type { AddonName } from '../schemas/lab.ts';
import { ensureAddons } from './addons.ts';
import { loadLab } from './load.ts';

/** A cluster, faked, with some addons that work; keeps what was said and added, in order. */
function fakeCluster(working: AddonName[]) {
  const done: string[] = [];
  const cluster = {
    works: async (name: AddonName) => working.includes(name),
    add: async (name: AddonName) => void done.push(`added ${name}`),
  };
  const ensure = (labs: { addons: AddonName[] }[], signal?: AbortSignal) =>
    ensureAddons(labs, (line) => done.push(line), signal, cluster);
  return { done, ensure };
}

test('an addon that is missing is announced, then added, once for all labs', async () => {
  const { done, ensure } = fakeCluster([]);
  await ensure([{ addons: ['contour'] }, { addons: [] }, { addons: ['contour'] }]);
  expect(done).toEqual([
    'adding contour to the cluster (Ingress and Gateway API, through Envoy); it stays there',
    'added contour',
  ]);
});

test('one that works is left as it is, and nothing is said of it', async () => {
  const { done, ensure } = fakeCluster(['contour']);
  await ensure([{ addons: ['contour', 'metrics-server'] }]);
  expect(done).toEqual([
    'adding metrics-server to the cluster (kubectl top and autoscaling); it stays there',
    'added metrics-server',
  ]);
});

test('after Ctrl-C nothing is added any more', async () => {
  const { done, ensure } = fakeCluster([]);
  await ensure([{ addons: ['contour'] }], AbortSignal.abort());
  expect(done).toEqual([]);
});

const withYaml = (change: (yaml: string) => string) => {
  const files = tinyLab({});
  const yaml = 'labs/test/tiny/lab.yaml';
  return () => loadLab('test/tiny', miniProject({ ...files, [yaml]: change(files[yaml] as string) }));
};

test('a lab of the cluster may name addons; without any it has none', () => {
  expect(withYaml((yaml) => yaml)().addons).toEqual([]);
  expect(withYaml((yaml) => `${yaml.replace('[docker]', '[kind]')}addons: [contour]\n`)().addons).toEqual([
    'contour',
  ]);
});

test('an addon that does not exist is refused, and so is one where there is no cluster', () => {
  expect(withYaml((yaml) => `${yaml.replace('[docker]', '[kind]')}addons: [traefik]\n`)).toThrow(
    /field addons\[0\]: expected one of .*"contour"; found "traefik"/,
  );
  expect(withYaml((yaml) => `${yaml}addons: [contour]\n`)).toThrow(
    'field addons: expected none (only labs with needs: [kind] have addons)',
  );
});
