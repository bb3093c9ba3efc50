import { spawn } from 'node:child_process';
import { expect } from 'vitest';
import { checkout } from './project.ts';

/** Runs code as a process of its own, to its end; it may import `checkout/…`. Throws if it fails. */
export async function contender(code: string, env: Record<string, string> = {}): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', code.replaceAll("'checkout/", `'${checkout}/`)],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const exitCode = await new Promise((resolve) => child.once('close', resolve));
  expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
}
