import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from './paths.ts';

test.each(['../d/.drydock/labs/start/first-lab/work', '/home/ada/drydock-2', 'a_b@1,c+50%'])(
  '%s needs no quotes',
  (path) => {
    expect(shellWord(path)).toBe(path);
  },
);

test.each([
  'my course/ü d',
  "it's",
  'a"b',
  '$HOME',
  '~',
  '-x',
  '#c',
  'a b\\c',
  '*',
  'a&b;c',
  '`id`',
  '!!',
  '',
  'a\nb',
])('%j is one word to a shell', (path) => {
  for (const shell of ['bash', 'sh'])
    expect(execFileSync(shell, ['-c', `printf %s ${shellWord(path)}`], { encoding: 'utf8' })).toBe(path);
});
