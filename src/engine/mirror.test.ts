import { describe, expect, test } from 'vitest';
import { familiarName, inMirror, mirrorSetting, readMirror } from './mirror.ts';

describe('an image under the name of a mirror of Docker Hub', () => {
  test.each([
    ['redis:8', 'mirror.example.org:5000', 'mirror.example.org:5000/library/redis:8'],
    ['docker.io/library/redis:8', 'mirror.example.org', 'mirror.example.org/library/redis:8'],
    [
      'docker.io/docker/buildkit-syft-scanner:stable-1',
      'localhost/hub',
      'localhost/hub/docker/buildkit-syft-scanner:stable-1',
    ],
    ['registry.k8s.io/pause:3.10', 'mirror.example.org', undefined],
    ['localhost:5000/app:1', 'mirror.example.org', undefined],
    ['redis:8', 'docker.io', undefined],
  ])('%s by %s: %s', (image, mirror, name) => expect(inMirror(image, mirror)).toBe(name));
});

test('a name without what Docker adds', () => {
  expect(
    ['docker.io/library/redis:8', 'docker.io/a/b:1', 'redis:8', 'ghcr.io/a/b:1'].map(familiarName),
  ).toEqual(['redis:8', 'a/b:1', 'redis:8', 'ghcr.io/a/b:1']);
});

test('a mirror is a registry as it stands in a name', () => {
  expect(readMirror('127.0.0.1:5000/', '--mirror')).toBe('127.0.0.1:5000');
  expect(mirrorSetting({ DRYDOCK_MIRROR: 'mirror.example.org/hub' })).toBe('mirror.example.org/hub');
  expect([mirrorSetting({}), mirrorSetting({ DRYDOCK_MIRROR: '' })]).toEqual([undefined, undefined]);
});

test.each(['https://mirror.example.org', 'mirror', 'mirror.example.org/Hub', '-x.org', 'a b.org', ''])(
  '%j is none',
  (text) => expect(() => readMirror(text, '--mirror')).toThrow(`--mirror: expected a registry`),
);
