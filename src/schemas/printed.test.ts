/**
 * What healthy engines print, in shapes that differ from one release to the next: none of them is refused.
 */
import { expect, test } from 'vitest';
import { container, image, info, listed, server } from './printed.ts';

test.each<[string, Record<string, unknown>, string]>([
  [
    'Docker 28.5',
    {
      Platform: { Name: '' },
      Components: [{ Name: 'Engine', Version: '28.5.2', Details: {} }],
      ApiVersion: '1.51',
    },
    '1.51',
  ],
  // github.com/docker/cli/issues/6647; pull request 6648 put it right.
  [
    'Docker 29.0.0',
    {
      Platform: { Name: 'Docker Engine - Community' },
      APIVersion: '1.52',
      MinAPIVersion: '1.44',
      Components: null,
    },
    '1.52',
  ],
  ['one that says nothing of its API', {}, 'unknown'],
])('the server of %s', (_, said, api) => {
  expect(server.parse({ Version: '1', ...said })).toMatchObject({ Version: '1', ApiVersion: api });
});

test('an engine’s own account without what newer and older ones add', () => {
  const least = {
    KernelVersion: '6.6',
    Architecture: 'aarch64',
    Driver: 'overlayfs',
    MemTotal: 8_217_456_640,
    OperatingSystem: 'OrbStack',
  };
  expect(info.parse({ ...least, ID: 'x', Runtimes: null })).toMatchObject({
    ...least,
    CgroupVersion: 'unknown',
    DockerRootDir: '',
  });
});

test('rows with fields that are no text, containers without mounts and images without settings', () => {
  const row = {
    ID: '30a7',
    Image: 'nginx',
    Names: 'bar',
    Labels: '',
    Platform: { architecture: 'amd64', os: 'linux' },
  };
  expect(listed.container.parse(row)).toMatchObject({ ID: '30a7', Names: 'bar' });
  const settings = {
    Name: '/a',
    Image: 'sha256:a',
    State: { Running: true, StartedAt: '' },
    Config: { Image: 'b', Labels: null },
  };
  expect(container.parse({ ...settings, Mounts: null }).Mounts).toBeNull();
  expect(image.parse({ Id: 'a', Size: 1, Config: null, RepoDigests: null }).Id).toBe('a');
});
