/** What a proof finds wrong with a lab's scripts, on an engine that is played by a script. */
import { afterEach, expect, test, vi } from 'vitest';
import { DOCKER_WITH_IMAGE, playDocker } from '../../tests/support/machine.ts';
import { miniProject, tinyLab } from '../../tests/support/project.ts';
import { loadLab } from './load.ts';
import { type VerifyResult, verifyLab } from './verify.ts';

afterEach(() => vi.unstubAllEnvs());

const REFUSE = '[[ -f done ]] || { printf "saw: none\\nexpected: one\\nlook: ls\\n"; exit 1; }\n';

async function proofOf(scripts: Parameters<typeof tinyLab>[0]): Promise<VerifyResult> {
  playDocker(DOCKER_WITH_IMAGE);
  const root = miniProject(tinyLab(scripts));
  vi.stubEnv('DRYDOCK_ROOT', root);
  return verifyLab(loadLab('test/tiny', root), { say: () => {} });
}

test('a check that fails before its step and passes after it is proof', async () => {
  const { findings, steps } = await proofOf({ check: REFUSE });
  expect(findings).toEqual([]);
  expect(steps).toMatchObject([
    { id: '1-only', before: { exitCode: 1 }, run: { exitCode: 0 }, after: { exitCode: 0 } },
  ]);
});

test.each([
  ['a check that passes before its step', { check: 'true\n' }, ['passes before the step']],
  [
    'a check that fails without a look, and a step that does not do what it says',
    { check: '[[ -f done ]] || exit 2\n', run: 'exit 3\n' },
    ['expected exit code 1; found 2', 'run.sh failed: exit code 3', 'does not pass after the step'],
  ],
  [
    'a check that says nothing, a fault that is not injected, a clean-up that fails',
    { check: '[[ -f done ]]\n', setup: 'exit 4\n', clean: 'exit 5\n' },
    ['lines that start with saw: , expected: , look: ', 'setup.sh failed: exit code 4', 'clean-up: '],
  ],
])('%s: each is found', async (_name, scripts, expected) => {
  const { findings } = await proofOf(scripts);
  const said = findings.map(({ text }) => text).join('\n');
  for (const one of expected) expect(said).toContain(one);
});
