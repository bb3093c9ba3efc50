import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { playDocker } from '../../tests/support/machine.ts';
import type { Hub } from '../engine/hub.ts';
import { asksHub, judgeImages, lookAtImages } from './doctor-images.ts';
import { findingLines } from './finding.ts';

const held = (name: string, architecture = 'amd64') => ({ names: [name], architecture, standIn: false });
const hub: Hub = { unreached: undefined, refuses: false, left: 90, limit: 100, window: 21600 };

const said = (images: Partial<Parameters<typeof judgeImages>[0]>, architecture = 'x86_64'): string[] =>
  findingLines(
    judgeImages(
      {
        wanted: ['redis:8', 'nginx:1.30'],
        held: [held('redis:8')],
        nodeBuiltHere: false,
        hub: undefined,
        ...images,
      },
      { architecture },
    ),
  );

test('how many of the images are here', () => {
  expect(said({})).toEqual([
    "ok       labs' images  1 of 2 are here; a lab's first start pulls what it needs",
  ]);
});

describe('images for other processors', () => {
  test('are named, with the command that replaces each', () => {
    const lines = said({ held: [held('redis:8', 'amd64'), held('nginx:1.30', 'arm64')] }, 'aarch64');
    expect(lines[1]).toBe('fault    foreign images  redis:8 (amd64), and the engine is arm64');
    expect(lines[2]).toContain('exec format error');
    expect(lines[3]?.trim()).toBe('docker pull --platform linux/arm64 redis:8');
  });

  test.each([
    ['x86_64', 'amd64'],
    ['aarch64', 'arm64'],
    ['riscv64', 'riscv64'],
    ['x86_64', ''],
  ])('engine %s and image %s: fine', (engine, image) =>
    expect(said({ held: [held('redis:8', image)] }, engine)).toHaveLength(1),
  );
});

describe('Docker Hub', () => {
  test.each<[string, Partial<Hub>, seen: string, hint: string]>([
    [
      'refuses',
      { refuses: true, left: undefined },
      'refuses more pulls from this address for now: it allows 100 in 6 h',
      'at most 6 h, and pulls are allowed again',
    ],
    ['has none left', { left: 0 }, 'it allows 100 in 6 h', 'docker login'],
    [
      'refuses and names no limit',
      { refuses: true, left: undefined, limit: undefined, window: undefined },
      'refuses more pulls from this address for now',
      'wait some hours',
    ],
    ['has few left', { left: 3 }, 'allows 3 more pulls from this address in 6 h', 'docker login'],
    [
      'is not reached',
      { unreached: 'ENOTFOUND' },
      'not reached from this machine (ENOTFOUND)',
      'is this machine online?',
    ],
  ])('%s', (_, difference, seen, hint) => {
    const [, line, ...more] = said({ hub: { ...hub, ...difference } });
    expect(line).toMatch(/^note +Docker Hub /);
    expect(line).toContain(seen);
    expect(more.join('\n')).toContain(hint);
  });

  test('with enough pulls left is not mentioned, nor without a limit', () => {
    expect(said({ hub })).toHaveLength(1);
    expect(said({ hub: { ...hub, left: undefined, limit: undefined } })).toHaveLength(1);
  });

  const some = { wanted: ['redis:8', 'nginx:1.30'], held: [held('redis:8')] };
  const direct = { mirrors: [], proxied: false };
  test.each<[boolean, string, Parameters<typeof asksHub>]>([
    [true, 'images are missing', [some, direct, {}]],
    [false, 'every image is here', [{ ...some, wanted: ['redis:8'] }, direct, {}]],
    [false, 'the engine has a mirror', [some, { ...direct, mirrors: ['http://127.0.0.1:5000/'] }, {}]],
    [false, 'the engine has a proxy', [some, { ...direct, proxied: true }, {}]],
    [false, 'this shell has a proxy', [some, direct, { https_proxy: 'http://proxy:3128' }]],
    [false, 'DRYDOCK_OFFLINE is set', [some, direct, { DRYDOCK_OFFLINE: '1' }]],
  ])('is asked: %s, where %s', (asked, _, args) => expect(asksHub(...args)).toBe(asked));
});

test('images are asked for at once, and missing ones are no failure', async () => {
  onTestFinished(() => void vi.unstubAllEnvs());
  const image = (tag: string, label = '') =>
    `{"Id":"sha256:1","Size":1,"RepoTags":["${tag}"],"Architecture":"arm64","Os":"linux",` +
    `"Config":{"Labels":{${label}}}}`;
  playDocker(`case "$*" in
  "image inspect"*redis:8*kindest/node:*)
    echo '${image('redis:8')}'
    echo '${image('docker/buildkit-syft-scanner:stable-1')}'
    echo '${image('kindest/node:v1.37.0', '"drydock.stand-in":"x"')}'
    echo 'Error: No such image: nginx:1.30' >&2; exit 1 ;;
esac`);
  const asked: number[] = [];
  const ask = async (within: number) => {
    asked.push(within);
    return hub;
  };
  const images = await lookAtImages({ mirrors: [], proxied: false }, {}, ask);
  expect(images.held.flatMap(({ names }) => names)).toEqual([
    'redis:8',
    'docker/buildkit-syft-scanner:stable-1',
  ]);
  expect(images).toMatchObject({ nodeBuiltHere: true, hub });
  expect(images.wanted.length).toBeGreaterThan(5);
  // doctor is to answer within two seconds, without a network too
  expect(asked).toEqual([expect.closeTo(1200, -3)]);
  expect((await lookAtImages({ mirrors: ['x'], proxied: false }, {}, ask)).hub).toBeUndefined();
});
