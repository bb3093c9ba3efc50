import { expect, test } from 'vitest';
import type { Lab } from '../../labs/load.ts';
import { EXIT, Problem } from '../../project/problem.ts';
import { eachLab } from './each-lab.ts';

const labs = ['a/one', 'a/two', 'a/three'].map((id) => ({ id }) as Lab);
const done = async ({ id }: Lab) => ({ lines: [`${id}: done`], data: { lab: id } });
const second = async (lab: Lab) => {
  if (lab.id !== 'a/two') return done(lab);
  throw new Problem('broken', { exitCode: EXIT.missing, hints: 'repair it' });
};

test('a Problem with one of several labs hides nothing of the others', async () => {
  expect(await eachLab(labs, new AbortController().signal, second)).toEqual({
    lines: ['a/one: done', 'a/two: broken\n  try: repair it', 'a/three: done'],
    data: [
      { lab: 'a/one' },
      { lab: 'a/two', error: 'broken', details: [], hints: ['repair it'], exitCode: 3 },
      { lab: 'a/three' },
    ],
    exitCode: 3,
  });
});

test('a Problem with the only lab is thrown', async () => {
  await expect(eachLab(labs.slice(1, 2), new AbortController().signal, second)).rejects.toThrow('broken');
});

test('no lab begins after an interruption', async () => {
  const controller = new AbortController();
  const { lines } = await eachLab(labs, controller.signal, async (lab) => {
    controller.abort();
    return done(lab);
  });
  expect(lines).toEqual(['a/one: done']);
});
