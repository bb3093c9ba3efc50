import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { kubectl } from './tools.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-kubectl-'));
  vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts a kubectl on PATH that fails with these words the first time and answers "done" from then on. */
function failingOnce(words: string): void {
  const program = join(folder, 'kubectl');
  writeFileSync(
    program,
    `#!/bin/sh
echo asked >>'${folder}/asked'
[ "$(wc -l <'${folder}/asked')" -gt 1 ] && echo done && exit
printf '%s\\n' '${words}' >&2
exit 1
`,
  );
  chmodSync(program, 0o755);
}

const asked = (): number => readFileSync(join(folder, 'asked'), 'utf8').split('\n').length - 1;

test.each([
  'error: Get "https://127.0.0.1:38007/apis": EOF',
  'error: Get "https://127.0.0.1:38007/apis": read: connection reset by peer',
  'Get "https://127.0.0.1:38007/api": net/http: TLS handshake timeout',
  'Error from server: etcdserver: leader changed',
  'Error from server (ServiceUnavailable): the server is currently unable to handle the request',
])('an API server that has just been started is asked again: %s', async (words) => {
  failingOnce(words);
  expect(await kubectl(['get', 'nodes'])).toBe('done');
  expect(asked()).toBe(2);
});

test.each([
  'Error from server (NotFound): nodes "a" not found',
  'The connection to the server 127.0.0.1:38007 was refused - did you specify the right host or port?',
])('what will not pass is told at once: %s', async (words) => {
  failingOnce(words);
  await expect(kubectl(['get', 'nodes'])).rejects.toThrow(words);
  expect(asked()).toBe(1);
});
