import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { checkout } from '../support/project.ts';

/** What platform/guest.sh says, with its progress. */
const guest = (action: 'status' | 'up'): string =>
  execFileSync('bash', ['-c', `platform/guest.sh ${action} 2>&1 || true`], {
    cwd: checkout,
    encoding: 'utf8',
  });
const [, host] = /^guest +up +(tcp:\S+),/m.exec(guest('status')) ?? [];

/** What docker prints, asked of the guest's engine. */
const docker = (...words: string[]): string =>
  execFileSync('docker', words, { encoding: 'utf8', env: { ...process.env, DOCKER_HOST: host } }).trim();

// Booting it takes a minute or more: only a guest that somebody started is looked at.
const reason = host === undefined ? ' [skipped: no guest is up: platform/guest.sh up]' : '';
describe.skipIf(reason)(`the guest${reason}`, () => {
  test('up a second time does nothing but say where its engine is', () => {
    const { stdout, stderr } = spawnSync('platform/guest.sh', ['up'], { cwd: checkout, encoding: 'utf8' });
    expect(stderr).toMatch(/^guest: already up: Docker Engine [\d.]+\n$/);
    expect(stdout).toBe(`export DOCKER_HOST=${host}\n`);
  });

  test("has control groups v2, which systemd manages, and containerd's image store", () => {
    const format = '{{.CgroupVersion}} {{.CgroupDriver}} {{.Driver}} {{.SecurityOptions}}';
    expect(docker('info', '--format', format)).toMatch(/^2 systemd overlayfs .*name=apparmor.*name=cgroupns/);
  });

  test('limits what a container may use', { timeout: 60_000 }, () => {
    const files = ['memory.max', 'cpu.max', 'pids.max'].map((file) => `/sys/fs/cgroup/${file}`);
    const limits = ['--memory', '64m', '--cpus', '0.5', '--pids-limit', '32'];
    const label = ['--label', 'drydock.test=guest'];
    expect(docker('run', '--rm', ...label, ...limits, 'busybox:1.37', 'cat', ...files)).toBe(
      '67108864\n50000 100000\n32',
    );
  });
});
