import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isAlive } from './alive.ts';

test('a process lives until it has ended', async () => {
  const child = spawn('sleep', ['300']);
  onTestFinished(() => void child.kill('SIGKILL'));
  const pid = child.pid as number;
  expect(isAlive(pid)).toBe(true);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(isAlive(pid)).toBe(false);
});

test("another user's process, which can't be signalled, lives", () => {
  const refused = vi.spyOn(process, 'kill').mockImplementation(() => {
    throw Object.assign(new Error('kill EPERM'), { code: 'EPERM' });
  });
  onTestFinished(() => refused.mockRestore());
  expect(isAlive(1)).toBe(true);
});
