import { afterEach, expect, test, vi } from 'vitest';
import { contender } from '../../tests/support/contenders.ts';
import { miniProject } from '../../tests/support/project.ts';
import { noteVerified, verifiedWith } from './verify-cache.ts';

afterEach(() => vi.unstubAllEnvs());

test('two verifies at once, of different labs, both remember all of theirs', async () => {
  const state = miniProject({});
  vi.stubEnv('XDG_STATE_HOME', state);
  const verify = (track: string) => `
import { noteVerified } from 'checkout/src/labs/verify-cache.ts';
for (let i = 0; i < 60; i++) noteVerified({ id: '${track}/lab-' + i }, 'inputs');`;
  await Promise.all(['one', 'two'].map((track) => contender(verify(track), { XDG_STATE_HOME: state })));
  const labs = ['one', 'two'].flatMap((track) =>
    Array.from({ length: 60 }, (_, i) => ({ id: `${track}/lab-${i}` })),
  );
  expect(labs.filter((lab) => verifiedWith(lab, 'inputs') === undefined)).toEqual([]);
});

test('a lab of which anything has changed was not verified', () => {
  vi.stubEnv('XDG_STATE_HOME', miniProject({}));
  noteVerified({ id: 'test/tiny' }, 'before');
  expect(verifiedWith({ id: 'test/tiny' }, 'before')).toMatch(/^\d{4}-/);
  expect(verifiedWith({ id: 'test/tiny' }, 'after')).toBeUndefined();
  expect(verifiedWith({ id: 'test/other' }, 'before')).toBeUndefined();
});
