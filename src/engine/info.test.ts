import { expect, onTestFinished, test, vi } from 'vitest';
import { playDocker } from '../../tests/support/machine.ts';
import { engineInfo, skewOf } from './info.ts';

test.each([
  ['2026-12-01T14:00:41.871366576Z', 0],
  ['2026-12-01T14:03:42Z', 180_000],
  ['2026-12-01T09:00:40Z', -18_000_000],
  ['2026-12-01T15:00:41.5+01:00', 0],
  ['', undefined],
])('a clock that says %s differs by %s ms', (time, skew) =>
  expect(skewOf(time, Date.parse('2026-12-01T14:00:40Z'), Date.parse('2026-12-01T14:00:42Z'))).toBe(skew),
);

/** Fields of what engine 29.8.1 says, as it says them. */
const SAID = {
  ID: 'fea635ac',
  Driver: 'overlayfs',
  DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
  MemoryLimit: true,
  IPv4Forwarding: true,
  CgroupVersion: '1',
  KernelVersion: '6.18.44',
  OperatingSystem: 'Debian GNU/Linux 12 (bookworm)',
  Architecture: 'x86_64',
  RegistryConfig: { Mirrors: ['http://127.0.0.1:5000/'] },
  MemTotal: 25276502016,
  DockerRootDir: '/var/lib/docker',
  HttpProxy: '',
  HttpsProxy: '',
  Name: 'vm',
  SecurityOptions: ['name=seccomp,profile=builtin'],
  ClientInfo: { Version: '29.8.1', Context: 'default' },
};

const play = (info: object): void => {
  onTestFinished(() => void vi.unstubAllEnvs());
  playDocker(`case "$*" in
  version*) echo '{"Version":"29.8.1","ApiVersion":"1.56"}' ;;
  info*) echo '${JSON.stringify(info)}' ;;
esac`);
};

test('what an engine says of itself is read', async () => {
  play({ ...SAID, SystemTime: new Date(Date.now() - 3_600_000).toISOString() });
  const { skew, ...info } = await engineInfo();
  expect(info).toMatchObject({
    name: 'vm',
    rootless: false,
    remapped: false,
    containerdStore: true,
    limitsMemory: true,
    forwards: true,
    proxied: false,
    mirrors: ['http://127.0.0.1:5000/'],
    client: '29.8.1',
  });
  expect((skew ?? 0) / 60_000).toBeCloseTo(-60, 0);
});

test('and what it is otherwise', async () => {
  play({
    ...SAID,
    SecurityOptions: ['name=seccomp,profile=builtin', 'name=rootless', 'name=cgroupns', 'name=userns'],
    Driver: 'overlay2',
    DriverStatus: [['Backing Filesystem', 'extfs']],
    MemoryLimit: false,
    IPv4Forwarding: false,
    HttpsProxy: 'http.docker.internal:3128',
    RegistryConfig: { Mirrors: null },
    ClientInfo: { Debug: false },
  });
  expect(await engineInfo()).toMatchObject({
    skew: undefined,
    rootless: true,
    remapped: true,
    containerdStore: false,
    limitsMemory: false,
    forwards: false,
    proxied: true,
    mirrors: [],
    client: undefined,
  });
});
