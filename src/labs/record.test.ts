import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { contender } from '../../tests/support/contenders.ts';
import { checkout } from '../../tests/support/project.ts';
import { parseFile } from '../project/parse.ts';
import { recording } from '../schemas/recording.ts';
import { requireNoPaths, saveRecording } from './record.ts';
import type { VerifyResult } from './verify.ts';

const run = (text: string) => ({
  exitCode: 0,
  milliseconds: 1,
  chunks: [{ stream: 'stderr' as const, milliseconds: 1, text }],
});

function steps(said: { setup?: string; run?: string }): VerifyResult['steps'] {
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

test('whoever reads a recording while it is written anew sees the old one or the new one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-record-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'recording.json');
  cpSync(join(checkout, 'labs/kubernetes/debugging/recording.json'), file);
  const { lab: id } = parseFile(recording, file, file, '');
  let over = false;
  const writing = contender(
    `import { readFileSync } from 'node:fs';
     import { saveRecording } from 'checkout/src/labs/record.ts';
     const folder = process.env.FOLDER;
     const data = JSON.parse(readFileSync(folder + '/recording.json', 'utf8'));
     for (let i = 0; i < 200; i++) saveRecording({ id: '${id}', folder }, data);`,
    { FOLDER: folder },
  ).finally(() => {
    over = true;
  });
  let reads = 0;
  while (!over) {
    JSON.parse(readFileSync(file, 'utf8'));
    reads++;
    await new Promise((resolve) => setImmediate(resolve));
  }
  await writing;
  expect(reads).toBeGreaterThan(20);
  expect(saveRecording({ id, folder }, parseFile(recording, file, file, ''))).toContain('recording.json');
});
