import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, onTestFinished, test } from 'vitest';
import { checkout } from './project.ts';

const TESTS = `import { beforeAll, describe, test } from 'vitest';
test('passes', () => {});
describe('a group [skipped: no moon is up]', () => {
  test.skip('one', () => {});
  test.skip('two', () => {});
});
describe('behind a failure', () => {
  beforeAll(() => { throw new Error('no cluster'); });
  describe('deep', () => test('three', () => {}));
});
test('with a note', (context) => context.skip('not on a Monday'));
test.skip('silent', () => {});
`;

/** What a run of those tests says last. */
async function lastLines(...args: string[]): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'drydock-reporter-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  symlinkSync(join(checkout, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, 'a.test.ts'), TESTS);
  const reporter = `--reporter=${join(checkout, 'tests/support/closing-line.ts')}`;
  const { stdout } = await execa('npx', ['vitest', 'run', '--root', root, reporter, ...args], {
    cwd: root,
    reject: false,
  });
  return stdout.split('\n').filter((line) => /skipped/.test(line));
}

test('every skip has its reason: in its name, a failure before it, a note', async () => {
  expect(await lastLines()).toEqual([
    'skipped 2: no moon is up',
    'skipped 1: what had to be done before them failed',
    'skipped 1: not on a Monday',
    'skipped 1: no reason given',
    '1 passed, 1 failed, 5 skipped',
  ]);
});

test('what a filter leaves out is said to be', async () => {
  expect(await lastLines('--testNamePattern=^passes$')).toEqual([
    'skipped 2: no moon is up',
    'skipped 3: left out by --testNamePattern',
    '1 passed, 0 failed, 5 skipped',
  ]);
});
