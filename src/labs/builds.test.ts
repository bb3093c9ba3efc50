import { describe, expect, test } from 'vitest';
import type { CacheEntry } from '../engine/build-cache.ts';
import type { BuildRecord } from '../engine/builds.ts';
import { unexplained } from './build-inventory.ts';
import { ownEntries, type Seen, type Whose } from './builds.ts';

/** A step that ran from one second to another; a cached one in no time. */
const ran = (name: string, started: number, completed: number) => ({
  digest: `${name} ${started}`,
  name,
  cached: started === completed,
  started: BigInt(started),
  completed: BigInt(completed),
});
let number = 0;
const build = (whose: Whose, ...steps: BuildRecord['steps']): Seen['builds'][number] => ({
  whose,
  build: {
    ref: `build-${number++}`,
    started: 0n,
    completed: 100n,
    context: undefined,
    dockerfile: undefined,
    labels: {},
    results: [],
    steps,
  },
});
const entry = (id: string, created: number, description: string, ...parents: string[]): CacheEntry => ({
  id,
  created: BigInt(created),
  description,
  parents,
});
const ids = (entries: CacheEntry[]) => entries.map(({ id }) => id);

const BASE = 'pulled from docker.io/library/busybox:1';
const FROM = 'FROM docker.io/library/busybox:1';

describe("entries of a lab's builds", () => {
  test('are those that only they made; a base that is older stays', () => {
    const seen: Seen = {
      builds: [
        build('ours', ran(FROM, 10, 11), ran('COPY a .', 11, 12)),
        build('other', ran('COPY b .', 11, 12)),
      ],
      entries: [
        entry('base', 5, BASE),
        entry('mine', 11, '[2/2] COPY a .', 'base'),
        entry('theirs', 11, '[2/2] COPY b .', 'base'),
      ],
    };
    expect(ids(ownEntries(seen))).toEqual(['mine']);
  });

  test('are left while something that is not the lab’s is built on them, or starts from the same image', () => {
    const mine = build('ours', ran(FROM, 10, 11), ran('COPY a .', 11, 12));
    const entries = [entry('base', 10, BASE), entry('mine', 11, 'COPY a .', 'base')];
    expect(ids(ownEntries({ builds: [mine], entries }))).toEqual(['base', 'mine']);
    const builtOn = [...entries, entry('theirs', 20, 'COPY b .', 'mine')];
    expect(ids(ownEntries({ builds: [mine], entries: builtOn }))).toEqual([]);
    const other = build('other', ran(FROM, 30, 31));
    expect(ids(ownEntries({ builds: [mine, other], entries }))).toEqual(['mine']);
  });

  test('are left if a build outside of labs found them; one of another lab makes them once more', () => {
    const mine = build('ours', ran('COPY a .', 11, 12));
    const entries = [entry('mine', 11, 'COPY a .')];
    const found = (whose: Whose) => build(whose, ran('COPY a .', 20, 20));
    expect(ids(ownEntries({ builds: [mine, found('other')], entries }))).toEqual([]);
    expect(ids(ownEntries({ builds: [mine, found('another lab’s')], entries }))).toEqual(['mine']);
  });

  test('are not left for a build that found an entry of its own that says the same', () => {
    const seen: Seen = {
      builds: [
        build('ours', ran('COPY a .', 11, 12)),
        build('other', ran('COPY a .', 15, 16)),
        build('other', ran('COPY a .', 20, 20)),
      ],
      entries: [entry('mine', 11, '[2/3] COPY a .'), entry('theirs', 15, '[2/9] COPY a .')],
    };
    expect(ids(ownEntries(seen))).toEqual(['mine']);
  });

  test('are left if another build can have made them', () => {
    const load = ran('[internal] load build context', 10, 12);
    const seen: Seen = {
      builds: [build('ours', load), build('other', load)],
      entries: [entry('source', 11, 'local source for context')],
    };
    expect(ownEntries(seen)).toEqual([]);
  });

  test('are remembered when the engine has forgotten the build', () => {
    const entries = [entry('mine', 11, 'COPY a .'), entry('unknown', 12, 'COPY b .')];
    expect(ids(ownEntries({ builds: [], entries }, { since: 10n, cache: ['mine'] }))).toEqual(['mine']);
    const found = build('other', ran('COPY a .', 20, 20));
    expect(ownEntries({ builds: [found], entries }, { since: 10n, cache: ['mine'] })).toEqual([]);
  });

  test('are also those of another lab, cleaned before, that the lab has used; not if they were there before', () => {
    const builds = [build('ours', ran(FROM, 20, 21))];
    const entries = [entry('base', 11, BASE)];
    expect(ids(ownEntries({ builds, entries }, { since: 10n, cache: [] }))).toEqual(['base']);
    expect(ownEntries({ builds, entries }, { since: 12n, cache: [] })).toEqual([]);
  });
});

test('what came meanwhile is held against a lab unless another build made, used or built on it', () => {
  const seen: Seen = {
    builds: [
      build('other', ran(FROM, 10, 11), ran('COPY b .', 11, 12)),
      build('another lab’s', ran('COPY c .', 20, 20)),
    ],
    entries: [
      entry('before', 1, 'COPY z .'),
      entry('base', 5, BASE),
      entry('theirs', 11, 'COPY b .', 'base'),
      entry('found', 12, 'COPY c .'),
      entry('stray', 13, 'COPY d .'),
    ],
  };
  expect(ids(unexplained(seen, [entry('before', 1, 'COPY z .')]))).toEqual(['stray']);
});
