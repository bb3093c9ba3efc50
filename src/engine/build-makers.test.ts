import { describe, expect, test } from 'vitest';
import type { CacheEntry } from './build-cache.ts';
import { likeness, makersOf, used } from './build-makers.ts';
import { type BuildRecord, isSafe, parseSteps } from './builds.ts';
import { nanoseconds } from './nanoseconds.ts';

const step = (name: string, started: number, completed?: number, more = {}) => ({
  digest: `digest of ${name}, ${started} to ${completed}`,
  name,
  cached: false,
  started: BigInt(started),
  completed: completed === undefined ? undefined : BigInt(completed),
  ...more,
});
const build = (ref: string, ...steps: BuildRecord['steps']): BuildRecord => ({
  ref,
  started: 0n,
  completed: 100n,
  context: undefined,
  dockerfile: undefined,
  labels: {},
  results: [],
  steps,
});
const entry = (id: string, created: number, description: string, ...parents: string[]): CacheEntry => ({
  id,
  created: BigInt(created),
  description,
  parents,
});

describe('a step and what it made', () => {
  test.each([
    ['[2/3] RUN make', 'mount / from exec /bin/sh -c make', 'same'],
    ['[2/3] RUN make  && echo', 'mount / from exec /bin/sh -c make && echo', 'same'],
    [
      '[2/3] RUN --mount=type=cache,target=/o --network=none make',
      'mount / from exec /bin/sh -c make',
      'same',
    ],
    [
      '[2/3] RUN --mount=type=cache,target=/o make',
      'cached mount /o from exec /bin/sh -c make with id "/o"',
      'same',
    ],
    ['[2/3] RUN ["sh","-c","echo a"]', 'mount / from exec sh -c echo a', 'same'],
    ['[2/3] RUN ["sh","-c","echo b"]', 'mount / from exec sh -c echo a', 'different'],
    ['[2/3] RUN echo 1', 'mount / from exec /bin/sh -c echo $ONE', 'perhaps'],
    ['[2/3] RUN <<EOF (echo a...)', 'mount / from exec /bin/sh -c echo a\necho b\n', 'perhaps'],
    ['[2/3] RUN make', 'mount / from exec /bin/sh -c true', 'different'],
    ['[build 2/3] COPY . .', '[2/4] COPY . .', 'same'],
    ['[build 2/3] COPY . .', '[2/3] COPY a .', 'different'],
    ['[2/3] RUN make', '[2/3] COPY . .', 'different'],
    [
      '[1/3] FROM docker.io/library/busybox:1@sha256:12',
      'pulled from docker.io/library/busybox:1@sha256:12',
      'same',
    ],
    [
      '[1/3] FROM docker.io/library/redis:8@sha256:34',
      'pulled from docker.io/library/busybox:1@sha256:12',
      'different',
    ],
    ['[1/3] FROM docker.io/library/drydock-app', 'from local ', 'perhaps'],
    ['[1/3] FROM docker.io/library/busybox:1', '', 'perhaps'],
    ['[2/3] COPY --link a /', '[2/3] LINK COPY --link a /', 'same'],
    ['[internal] load build context', 'local source for context', 'same'],
    ['[internal] load .dockerignore', 'local source for context', 'same'],
    ['[internal] load build definition from Dockerfile', 'local source for dockerfile', 'same'],
    ['[internal] load build context', 'local source for dockerfile', 'different'],
    ['[context lib] load from client', 'local source for lib', 'same'],
    [
      '[2/3] ADD https://github.com/moby/buildkit.git /src',
      'git snapshot for https://github.com/moby/buildkit.git',
      'perhaps',
    ],
  ])('%s / %s: %s', (name, description, expected) => expect(likeness(name, description)).toBe(expected));
});

describe('who made an entry', () => {
  const names = (entries: CacheEntry[], builds: BuildRecord[]) =>
    Object.fromEntries([...makersOf(entries, builds)].map(([id, refs]) => [id, [...refs].sort().join(' ')]));

  test('the build that executed what it says at that time; not one that took it from the cache', () => {
    const entries = [entry('in', 5, '[2/2] COPY a .'), entry('after', 8, '[2/2] COPY a .')];
    const builds = [
      build('made', step('[2/2] COPY a .', 4, 6)),
      build('found', step('[2/2] COPY a .', 5, 5, { cached: true })),
    ];
    expect(names(entries, builds)).toEqual({ in: 'made', after: '' });
  });

  test('a build that says it word for word before one whose variables were replaced', () => {
    const builds = [build('exact', step('RUN echo $A', 1, 9)), build('vague', step('RUN echo b', 1, 9))];
    expect(names([entry('one', 5, 'mount / from exec /bin/sh -c echo $A')], builds)).toEqual({
      one: 'exact',
    });
  });

  test('two builds at the same time that say the same are told apart by what goes on from where', () => {
    // The same Dockerfile in two folders, as BuildKit 0.25 ran it: the first RUN once, for both.
    const shared = { digest: 'shared' };
    const builds = [
      build('x', step('[2/4] RUN a', 1, 3, shared), step('[3/4] COPY f /', 4, 6), step('[4/4] RUN b', 7, 8)),
      build(
        'y',
        step('[2/4] RUN a', 1, 3, shared),
        step('[3/4] COPY f /', 4, 9),
        step('[4/4] RUN b', 10, 12),
      ),
    ];
    const entries = [
      entry('run', 2, 'mount / from exec /bin/sh -c a'),
      entry('copy-1', 5, '[3/4] COPY f /', 'run'),
      entry('copy-2', 6, '[3/4] COPY f /', 'run'),
      entry('end-1', 8, 'mount / from exec /bin/sh -c b', 'copy-1'),
      entry('end-2', 11, 'mount / from exec /bin/sh -c b', 'copy-2'),
    ];
    expect(names(entries, builds)).toEqual({
      run: 'x y',
      'copy-1': 'x',
      'copy-2': 'y',
      'end-1': 'x',
      'end-2': 'y',
    });
  });

  test('an ambiguous one is its parent’s maker’s', () => {
    const builds = [
      build('x', step('COPY one /', 1, 2), step('RUN b', 3, 9)),
      build('y', step('COPY two /', 1, 2), step('RUN b', 3, 9)),
    ];
    const entries = [entry('copy', 2, 'COPY one /'), entry('run', 5, 'mount / from exec sh -c b', 'copy')];
    expect(names(entries, builds)).toEqual({ copy: 'x', run: 'x' });
  });

  test('if nothing tells, all that can have made it', () => {
    const load = step('[internal] load build context', 1, 9);
    expect(
      names([entry('source', 5, 'local source for context')], [build('x', load), build('y', load)]),
    ).toEqual({ source: 'x y' });
  });

  test('a build that still runs', () => {
    expect(names([entry('one', 5, 'WORKDIR /a')], [build('x', step('WORKDIR /a', 4))])).toEqual({ one: 'x' });
  });
});

test('an entry is used by a build that found it, starts from that image or mounts that cache', () => {
  const copied = entry('copied', 5, '[2/2] COPY a .');
  expect(used(build('x', step('[2/9] COPY a .', 6, 6, { cached: true })), copied)).toBe(true);
  expect(used(build('x', step('[2/9] COPY a .', 6, 7)), copied), 'executed once more').toBe(false);
  expect(used(build('x', step('[2/9] COPY a .', 2, 2, { cached: true })), copied), 'before it').toBe(false);
  const image = entry('image', 5, 'pulled from docker.io/library/busybox:1');
  expect(used(build('x', step('[1/2] FROM docker.io/library/busybox:1', 6, 7)), image)).toBe(true);
  expect(used(build('x', step('[1/2] FROM docker.io/library/redis:8', 6, 7)), image)).toBe(false);
  const mount = entry('mount', 5, 'cached mount /o from exec sh -c make with id "/objects"');
  expect(used(build('x', step('RUN --mount=type=cache,id=objects,target=/x cc', 6, 7)), mount)).toBe(true);
  expect(used(build('x', step('RUN --mount=type=cache,target=/x cc', 6, 7)), mount)).toBe(false);
});

test('steps are read from a log, each with its last word; other lines are not', () => {
  const at = (second: string) => `2026-11-30T06:04:${second}Z`;
  const vertex = (...told: object[]) => JSON.stringify({ vertexes: told });
  const log = [
    vertex({ digest: 'sha256:1', name: 'RUN a' }),
    vertex({ digest: 'sha256:1', name: 'RUN a', started: at('01.5') }),
    vertex({ digest: 'sha256:1', name: 'RUN a', started: at('01.5'), completed: at('02.25') }),
    vertex({ digest: 'sha256:2', name: 'RUN b', started: at('03'), completed: at('03'), cached: true }),
    'WARNING: something else',
    '{"vertexes":[{"digest":"sha2',
  ].join('\n');
  expect(parseSteps(log)).toEqual([
    {
      digest: 'sha256:1',
      name: 'RUN a',
      cached: false,
      started: nanoseconds(at('01.5')),
      completed: nanoseconds(at('02.25')),
    },
    {
      digest: 'sha256:2',
      name: 'RUN b',
      cached: true,
      started: nanoseconds(at('03')),
      completed: nanoseconds(at('03')),
    },
  ]);
});

test('times keep their nanoseconds', () => {
  expect(nanoseconds('1970-01-01T00:00:01.000000002Z')).toBe(1_000_000_002n);
  expect(nanoseconds('1970-01-01 01:00:01.5 +0100 CET')).toBe(1_500_000_000n);
  expect(nanoseconds('a moment ago')).toBeUndefined();
});

test.each([
  ['v0.33.0', true],
  ['v0.29.0-rc1', true],
  ['v1.0.0', true],
  ['v0.28.1', false],
  ['v0.0.0+unknown', false],
])('the history of BuildKit %s can be asked for: %s', (version, expected) =>
  expect(isSafe(`Nodes:\nName:             default\nBuildKit version: ${version}\n`)).toBe(expected),
);
