import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engineInfo } from '../../src/engine/info.ts';
import { checkout } from '../support/project.ts';

/** What platform/engine.sh says; its progress, where it prints nothing else. */
function engine(action: 'status' | 'up'): string {
  try {
    return execFileSync('bash', ['-c', `platform/engine.sh ${action} 2>&1`], {
      cwd: checkout,
      encoding: 'utf8',
    });
  } catch {
    return '';
  }
}

// Any other engine is what it is, and up would leave it or replace it.
describe.skipIf(!/started by this script$/m.test(engine('status')))('the engine that was built here', () => {
  test('up a second time does nothing', () => {
    const id = () =>
      readFileSync(join(process.env.DRYDOCK_STATE ?? '/var/lib/drydock', 'engine.pid'), 'utf8');
    const before = id();
    expect(engine('up')).toMatch(/^engine: already up: Docker Engine [\d.]+\n$/);
    expect(id()).toBe(before);
  });

  test("is what a new installation has: containerd's image store, a runc that gets fixes", async () => {
    const { storage, containerd, runc } = await engineInfo();
    expect(storage).toBe('overlayfs');
    expect(containerd).toMatch(/^v?2\./);
    expect(runc).toMatch(/^1\.(?:[5-9]|\d\d)\./);
  });

  test('runs an init, limits memory and filters system calls', () => {
    const inside = (script: string, ...options: string[]): string =>
      execFileSync(
        'docker',
        ['run', '--rm', '--label', 'drydock.test=engine', ...options, 'busybox:1.37', 'sh', '-c', script],
        { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
      );
    expect(inside('tr "\\0" " " </proc/1/cmdline', '--init')).toMatch(/^\/sbin\/docker-init /);
    expect(inside('grep Seccomp: /proc/self/status')).toMatch(/\t2\n$/);
    expect(() => inside('cat /dev/zero | head -c 64m | tail', '--memory', '16m')).toThrow();
  });
});
