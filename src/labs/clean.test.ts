/**
 * Which containers clean-up takes for the lab's, on an engine that is played by a script: which engine
 * answers, and what it has, are files.
 */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { playDocker } from '../../tests/support/machine.ts';
import { miniProject, tinyLab } from '../../tests/support/project.ts';
import { cleanLab } from './clean.ts';
import { type LabRun, learnersRun } from './lab-run.ts';
import { loadLab } from './load.ts';
import { prepare } from './workspace.ts';

afterEach(() => vi.unstubAllEnvs());

const LAB = 'test/tiny';
/**
 * The container drydock-test-tiny, without a label, is there while a file `container` is; the image
 * drydock-test-tiny while `image` is, which holds its labels.
 */
const docker = (root: string): string => `cd "${root}"
case "$*" in
  'info --format {{.SystemTime}} {{.ID}}') echo "2026-01-01T00:00:00.5Z $(cat engine)" ;;
  'ps '*) if [[ -f container && $* != *label=* ]]; then
      echo '{"ID":"c1","Names":"drydock-test-tiny","Image":"busybox","Labels":""}'; fi ;;
  'container inspect --format {{json'*)
      if [[ -f container ]]; then echo null; else echo 'No such container' >&2; exit 1; fi ;;
  'rm '*) rm container ;;
  'images '*) if [[ -f image && $* != *label=* ]]; then
      echo '{"ID":"i1","Repository":"drydock-test-tiny","Tag":"latest"}'; fi ;;
  'image inspect --format {{json .Config.Labels}}'*)
      if [[ -f image ]]; then cat image; else echo 'No such image' >&2; exit 1; fi ;;
  'rmi '*) rm image ;;
  *inspect*) echo 'No such object' >&2; exit 1 ;;
esac`;

const YAML = `title: A tiny lab
lesson: test/tiny
needs: [docker]
minutes: 1
images: [busybox]
objects: {containers: [drydock-test-tiny], images: [drydock-test-tiny]}
steps: [{id: 1-only, kind: do, title: The only step, seconds: 20}]
`;

function lab(): { run: LabRun; other: LabRun; file: (name: string) => string } {
  const root = miniProject({ ...tinyLab({ yaml: YAML }), ...tinyLab({ yaml: YAML }, 'test/other') });
  playDocker(docker(root));
  vi.stubEnv('DRYDOCK_ROOT', root);
  const file = (name: string): string => join(root, name);
  writeFileSync(file('engine'), 'one');
  const run = (id: string): LabRun => learnersRun(loadLab(id, root));
  return { run: run(LAB), other: run('test/other'), file };
}

test('a container with a name that the lab claimed is removed without a label', async () => {
  const { run, file } = lab();
  await prepare(run);
  writeFileSync(file('container'), '');
  expect(await cleanLab(run)).toMatchObject({
    removed: ['container drydock-test-tiny'],
    leftAlone: [],
    elsewhere: false,
  });
  expect(existsSync(file('container'))).toBe(false);
  expect(run.claims.read()).toBeUndefined();
});

test('on another engine than the lab began on, a container with its name is somebody else’s', async () => {
  const { run, file } = lab();
  await prepare(run);
  writeFileSync(file('engine'), 'two');
  writeFileSync(file('container'), '');
  const { removed, leftAlone, elsewhere } = await cleanLab(run);
  expect(removed).toEqual([]);
  expect(leftAlone.map(({ name }) => name)).toEqual(['drydock-test-tiny']);
  expect(elsewhere).toBe(true);
  expect(existsSync(file('container'))).toBe(true);
});

test('a container that was made while images were pulled is not claimed', async () => {
  const { run, file } = lab();
  writeFileSync(file('container'), '');
  await expect(prepare(run)).rejects.toThrow('the container name drydock-test-tiny is taken');
  expect(run.claims.read()).toBeUndefined();
  rmSync(file('container'));
  await prepare(run);
  expect(run.claims.read()).toMatchObject({ engine: 'one', since: '2026-01-01T00:00:00.5Z' });
});

test('what two labs under way call by one name is left to the one that is cleaned last', async () => {
  const { run, other, file } = lab();
  await prepare(run);
  await prepare(other);
  writeFileSync(file('container'), '');
  expect((await cleanLab(run)).removed).toEqual([]);
  await expect(prepare(run)).rejects.toMatchObject({ hints: ['npx drydock clean test/other'] });
  expect((await cleanLab(other)).removed).toEqual(['container drydock-test-tiny']);
});

test('an image with a name that the lab claimed is removed, but not one that carries another lab’s label', async () => {
  const { run, file } = lab();
  await prepare(run);
  writeFileSync(file('image'), '{"drydock.lab":"test/other"}');
  expect((await cleanLab(run)).removed).toEqual([]);
  rmSync(file('image'));
  await prepare(run);
  writeFileSync(file('image'), 'null');
  expect((await cleanLab(run)).removed).toEqual(['image drydock-test-tiny:latest']);
});
