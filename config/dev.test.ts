import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a Problem is told with its hint, and without a stack trace', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'dev.ts')], {
    env: { ...process.env, DRYDOCK_BASE: '/a b/' },
    encoding: 'utf8',
    timeout: 25_000,
  });
  expect(stderr).toMatch(/^DRYDOCK_BASE: expected a path .*\n {2}try: /m);
  expect(stderr).not.toMatch(/^ {4}at /m);
  expect(status).toBe(2);
});
