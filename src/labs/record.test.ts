import { expect, test } from 'vitest';
import type { Proof } from './prove.ts';
import { requireNoPaths } from './record.ts';

const run = (text: string) => ({
  exitCode: 0,
  milliseconds: 1,
  chunks: [{ stream: 'stderr' as const, milliseconds: 1, text }],
});

function steps(said: { setup?: string; run?: string }): Proof['steps'] {
  const quiet = run('ok\n');
  return [
    {
      id: '1-only',
      inputs: '',
      setup: run(said.setup ?? 'ok\n'),
      before: quiet,
      run: run(said.run ?? 'ok\n'),
      after: quiet,
      readings: [],
      tables: [],
    },
  ];
}

test('a path of this project in what a lab printed is refused, with the lab, the step and the script', () => {
  expect(() => requireNoPaths({ id: 'test/tiny' }, steps({}), '/home/me/course')).not.toThrow();
  expect(() =>
    requireNoPaths(
      { id: 'test/tiny' },
      steps({ setup: '/home/me/course/labs/x/setup.sh: line 3: 17 Killed\n' }),
      '/home/me/course',
    ),
  ).toThrow("lab test/tiny, step 1-only, setup: expected output without this project's path; found");
  expect(() =>
    requireNoPaths({ id: 'test/tiny' }, steps({ run: 'in /home/me/course/work\n' }), '/home/me/course'),
  ).toThrow('1-only, run');
});
