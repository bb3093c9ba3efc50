/** What a learner does with a lab, on an engine that is played by a script. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { DOCKER_WITH_IMAGE, playDocker } from '../../tests/support/machine.ts';
import { miniProject, tinyLab } from '../../tests/support/project.ts';
import { type Lab, loadLab, type Step } from './load.ts';
import { readProgress, workFolder } from './progress.ts';
import { checkStep, injectFault, nextHint, removeAll, runStep, startLab } from './session.ts';

afterEach(() => vi.unstubAllEnvs());

const options = { say: () => {} };

async function started(scripts: Parameters<typeof tinyLab>[0]): Promise<{ lab: Lab; step: Step }> {
  playDocker(DOCKER_WITH_IMAGE);
  const root = miniProject(tinyLab(scripts));
  vi.stubEnv('DRYDOCK_ROOT', root);
  const lab = loadLab('test/tiny', root);
  expect(await startLab(lab, options)).toBe(true);
  return { lab, step: lab.steps[0] as Step };
}

test('progress follows the check, and a check that fails later takes it back', async () => {
  const { lab, step } = await started({});
  expect(await startLab(lab, options)).toBe(false);
  expect(await checkStep(lab, step, options)).toMatchObject({ passed: false });
  await runStep(lab, step, options);
  expect(await checkStep(lab, step, options)).toMatchObject({ passed: true });
  expect(readProgress(lab)?.passed).toEqual(['1-only']);
  rmSync(join(workFolder(lab), 'done'));
  await checkStep(lab, step, options);
  expect(readProgress(lab)?.passed).toEqual([]);
});

test('a fault is injected once, and nothing is checked before it is', async () => {
  const { lab, step } = await started({ setup: 'echo x >>faults\n', run: 'touch done\n' });
  expect((await checkStep(lab, step, options)).text).toContain('nothing is broken yet');
  expect(await injectFault(lab, step, options)).toMatchObject({ exitCode: 0 });
  expect(await injectFault(lab, step, options)).toBeUndefined();
  expect((await checkStep(lab, step, options)).text).toContain('no file done');
});

test('a step that does not end in its time takes with it all that the lab made', async () => {
  const { lab, step } = await started({ run: 'touch begun; sleep 60\n' });
  await expect(runStep(lab, { ...step, seconds: 1 }, options)).rejects.toMatchObject({
    exitCode: 1,
    message: expect.stringMatching(/not done within its 1 s; everything that the lab had made was removed/),
  });
  expect(existsSync(workFolder(lab))).toBe(false);
});

test('a check that could not look is neither passed nor failed', async () => {
  const { lab, step } = await started({ check: 'exit 7\n' });
  await expect(checkStep(lab, step, options)).rejects.toMatchObject({ exitCode: 3 });
  expect(readProgress(lab)?.passed).toEqual([]);
});

test('the last hint is given again; without a start there is none, and after clean-up neither', async () => {
  const { lab, step } = await started({ setup: 'true\n' });
  const hint = { number: 1, of: 1, text: 'Look at what the container says.' };
  expect([nextHint(lab, step), nextHint(lab, step)]).toEqual([hint, hint]);
  expect(await removeAll(lab)).toMatchObject({ removed: [], forgot: true });
  expect(() => nextHint(lab, step)).toThrow('has not been started on this machine');
  expect(existsSync(workFolder(lab))).toBe(false);
});
