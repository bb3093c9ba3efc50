import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { contender } from '../../tests/support/contenders.ts';
import { miniProject } from '../../tests/support/project.ts';
import { forgetProgress, newProgress, progressOf, readProgress } from './progress.ts';

afterEach(() => vi.unstubAllEnvs());

const LAB = { id: 'test/tiny' };

function project(): string {
  const root = miniProject({});
  vi.stubEnv('DRYDOCK_ROOT', root);
  progressOf(LAB).write(newProgress());
  return root;
}

/** A terminal in which check after check passes. */
const checks = (terminal: string): string => `
import { progressOf } from 'checkout/src/labs/progress.ts';
for (let i = 0; i < 100; i++)
  progressOf({ id: 'test/tiny' }).update(
    (now) => now && { ...now, passed: [...now.passed, '${terminal}-' + i] },
  );`;

test('of checks that pass in two terminals at once, none is lost', async () => {
  const root = project();
  await Promise.all(['one', 'two'].map((terminal) => contender(checks(terminal), { DRYDOCK_ROOT: root })));
  expect(new Set(readProgress(LAB)?.passed).size).toBe(200);
});

test('labs that are cleaned side by side do not stumble over the folder around them', async () => {
  const root = project();
  const cleans = (lab: string): string => `
import { forgetProgress, newProgress, progressOf } from 'checkout/src/labs/progress.ts';
for (let i = 0; i < 200; i++) {
  progressOf({ id: '${lab}' }).write(newProgress());
  forgetProgress({ id: '${lab}' });
}`;
  const labs = ['test/tiny', 'test/other'];
  await Promise.all(labs.map((lab) => contender(cleans(lab), { DRYDOCK_ROOT: root })));
  expect(existsSync(join(root, '.drydock/labs'))).toBe(false);
});

test('a check that ends after clean-up does not bring the lab back', async () => {
  const root = project();
  const running = contender(checks('one'), { DRYDOCK_ROOT: root });
  const file = join(root, '.drydock/labs/test/tiny/progress.json');
  while (!readFileSync(file, 'utf8').includes('one-5'))
    await new Promise((resolve) => setTimeout(resolve, 1));
  expect(forgetProgress(LAB)).toBe(true);
  await running;
  expect(readProgress(LAB)).toBeUndefined();
  expect(existsSync(join(root, '.drydock/labs/test/tiny'))).toBe(false);
});
