import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { miniProject, tinyLab } from '../../tests/support/project.ts';
import { abandonedRuns, learnersRun, scratchRun } from './lab-run.ts';
import { loadLab } from './load.ts';

afterEach(() => vi.unstubAllEnvs());

test('a run of verify is abandoned once its process is gone, and only for its own lab', () => {
  const root = miniProject({ ...tinyLab({}), ...tinyLab({}, 'test/tiny-2') });
  vi.stubEnv('DRYDOCK_ROOT', root);
  const { pid } = spawnSync('true');
  const own = `test.tiny.${pid}`;
  for (const name of [own, `test.tiny-2.${pid}`, `test.tiny.${process.pid}`, 'test.tiny.x'])
    mkdirSync(join(root, '.drydock/scratch', name), { recursive: true });
  writeFileSync(join(root, `.drydock/scratch/${own}.claims.json`), '{}');
  const lab = loadLab('test/tiny');
  expect(abandonedRuns(lab).map(({ folder }) => basename(folder))).toEqual([own]);
  expect(basename(scratchRun(lab).folder)).toBe(`test.tiny.${process.pid}`);
  expect(scratchRun(lab).progress).toBeUndefined();
  expect(learnersRun(lab).cluster).toBeUndefined();
});
