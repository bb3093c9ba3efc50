/** When a receipt speaks for a lab's ways, and when no longer. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { DOCKER_WITH_IMAGE, playDocker } from '../../tests/support/machine.ts';
import { miniProject, tinyLab } from '../../tests/support/project.ts';
import { loadLab } from './load.ts';
import { itsTurn, keepReceipt, loadReceipts, provenHere, waysOf, waysProven } from './receipts.ts';

const RESULT = { lab: 'test/tiny', milliseconds: 61_400, findings: [], steps: [] };
const STEP = 'labs/test/tiny/1-only';
let root: string;
const tiny = () => loadLab('test/tiny', root);

beforeEach(() => {
  playDocker(DOCKER_WITH_IMAGE);
  root = miniProject({
    ...tinyLab({}),
    [`${STEP}/right/other.sh`]: 'touch done\n',
    [`${STEP}/wrong/none.sh`]: '# expect: none\ntrue\n',
  });
  vi.stubEnv('DRYDOCK_ROOT', root);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
});

test('a lab without receipts has none, and its ways are not proven', () => {
  expect(loadReceipts(tiny(), root)).toEqual([]);
  expect(waysProven(tiny(), root)).toBeUndefined();
  expect(waysOf(tiny())).toEqual({ right: 1, wrong: 1 });
});

test('a receipt with all ways speaks for the same files', async () => {
  expect(await keepReceipt(tiny(), RESULT, true)).toBe('labs/test/tiny/receipts.json');
  expect(waysProven(tiny(), root)).toMatchObject({ seconds: 61, ways: { right: 1, wrong: 1 } });
});

test.each([
  ['a check', `${STEP}/check.sh`],
  ['a way', `${STEP}/wrong/none.sh`],
])('%s that has changed is not proven any more', async (_, file) => {
  await keepReceipt(tiny(), RESULT, true);
  writeFileSync(join(root, file), `${readFileSync(join(root, file), 'utf8')}# changed\n`);
  expect(waysProven(tiny(), root)).toBeUndefined();
});

test('a proof that left the ways out stands beside the one that tried them', async () => {
  await keepReceipt(tiny(), RESULT, true);
  await keepReceipt(tiny(), RESULT, false);
  expect(loadReceipts(tiny(), root).map(({ ways }) => ways.wrong)).toEqual([0, 1]);
  await keepReceipt(tiny(), { ...RESULT, milliseconds: 9_000 }, true);
  expect(loadReceipts(tiny(), root)).toHaveLength(2);
  expect(waysProven(tiny(), root)).toMatchObject({ seconds: 9 });
});

test('a receipt speaks for the versions that it names, and for no other engine', async () => {
  expect(await provenHere(tiny(), root)).toBeUndefined();
  const file = join(root, await keepReceipt(tiny(), RESULT, true));
  expect(await provenHere(tiny(), root)).toMatchObject({ seconds: 61 });
  const kept = readFileSync(file, 'utf8');
  writeFileSync(file, kept.replace(/"kernel": "[^"]*"/, '"kernel": "another"'));
  expect(await provenHere(tiny(), root)).toMatchObject({ seconds: 61 });
  writeFileSync(file, kept.replace(/"engine": "[^"]*"/, '"engine": "1.2.3"'));
  expect(await provenHere(tiny(), root)).toBeUndefined();
});

test('each lab has its turn once in so many days, and on each day some have', () => {
  const days = Array.from({ length: 4 }, (_, day) => new Date(Date.UTC(2030, 0, day + 1)));
  const turns = days.map((day) => [0, 1, 2, 3, 4].filter((place) => itsTurn(place, 4, day)));
  expect(turns.flat().sort()).toEqual([0, 1, 2, 3, 4]);
  expect(turns.every(({ length }) => length > 0)).toBe(true);
});
