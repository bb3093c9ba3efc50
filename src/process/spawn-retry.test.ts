import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkout } from '../../tests/support/project.ts';
import { outOfReach } from './spawn-retry.ts';

test('a terminal that is interrupted without end ends neither scripts nor programs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-reach-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'clean.sh'), 'true\n');
  const program = join(folder, 'program.mjs');
  writeFileSync(
    program,
    `import { runScript } from '${checkout}/src/process/script.ts';
import { run } from '${checkout}/src/process/run.ts';
process.on('SIGINT', () => {});
process.stdout.write('hears\\n');
const failed = [];
for (let i = 0; i < 60; i++) {
  const script = await runScript('${folder}/clean.sh', { cwd: '${folder}', env: process.env, seconds: 10 });
  if (script.exitCode !== 0) failed.push(script);
  const ran = await run('true', []);
  if (ran.failed) failed.push(ran);
}
process.stdout.write(JSON.stringify(failed));
`,
  );
  // A process group of its own, which gets every signal whole: what a terminal does.
  const child = spawn(join(checkout, 'node_modules/node/bin/node'), [program], {
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let interrupting: NodeJS.Timeout | undefined;
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    // Often enough that many a signal meets a process that has just been made.
    interrupting ??= setInterval(() => process.kill(-(child.pid as number), 'SIGINT'), 10);
  });
  child.once('exit', () => clearInterval(interrupting));
  await new Promise((resolve) => child.once('close', resolve));
  expect(output).toBe('hears\n[]');
});

test('a program that was to end is not started again, nor one that is interrupted for ever', async () => {
  let attempts = 0;
  const interrupted = async () => ({ signal: 'SIGINT', attempt: ++attempts });
  expect(await outOfReach(interrupted, () => attempts === 3)).toMatchObject({ attempt: 3 });
  attempts = 0;
  expect(await outOfReach(interrupted)).toMatchObject({ signal: 'SIGINT', attempt: 20 });
});
