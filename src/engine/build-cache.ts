import { z } from 'zod';
import * as printed from '../schemas/printed.ts';
import { chosenEngine } from './chosen.ts';
import { ask, docker, lines } from './client.ts';
import { nanoseconds } from './nanoseconds.ts';

export interface CacheEntry {
  id: string;
  parents: string[];
  description: string;
  /** By the engine's clock, in nanoseconds. */
  created: bigint;
}

const printedEntry = z.object({
  ID: z.string(),
  Parents: z.array(z.string()).nullish(),
  Description: z.string().default(''),
  CreatedAt: z.string(),
});

/** Entries of `docker buildx du --format json`: one a line. */
const parseLines = (text: string): CacheEntry[] =>
  lines(text).map((line) => {
    const entry = printed.readPrinted(printedEntry, line, 'docker buildx du --format json');
    return {
      id: entry.ID,
      parents: entry.Parents ?? [],
      description: entry.Description,
      created: nanoseconds(entry.CreatedAt) ?? 0n,
    };
  });

/**
 * Entries of `docker buildx du --verbose`: one paragraph each. Of a description of several lines only the
 * first is read.
 */
export function parseBuildCache(text: string): CacheEntry[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const field = (name: string) => new RegExp(`^${name}:[ \\t]*(\\S.*)$`, 'm').exec(paragraph)?.[1]?.trim();
    const id = field('ID');
    if (!id) return [];
    const listed = /^Parents:[ \t]*\n((?:[ \t]*- .*\n?)+)/m.exec(paragraph)?.[1] ?? '';
    const parents = [...listed.matchAll(/- (\S+)/g)].flatMap((match) => match[1] ?? []);
    const single = field('Parent');
    return [
      {
        id,
        parents: single ? [single] : parents,
        description: field('Description') ?? '',
        created: nanoseconds(field('Created at') ?? '') ?? 0n,
      },
    ];
  });
}

/** Every entry of the engine's build cache. Throws a Problem where it can't be listed. */
export async function listBuildCache(): Promise<CacheEntry[]> {
  const du = ['buildx', 'du', '--builder', await engineBuilder()];
  const listed = await docker([...du, '--format', 'json']);
  // An older buildx has no JSON here.
  return listed.failed ? parseBuildCache(await ask([...du, '--verbose'])) : parseLines(listed.stdout);
}

/** By what the docker client is told: the server outlives a person's choice of an engine. */
const builders = new Map<string, Promise<string>>();

/** The builder inside the engine that the docker client asks; it has the name of the client's context. */
export function engineBuilder(): Promise<string> {
  const chosen = chosenEngine()?.by ?? '';
  const asked =
    builders.get(chosen) ??
    docker(['context', 'show']).then(({ failed, stdout }) => {
      if (failed) builders.delete(chosen);
      return failed ? 'default' : stdout.trim() || 'default';
    });
  builders.set(chosen, asked);
  return asked;
}

/**
 * True for an engine whose builds find no entry of the cache any more, once one of them was removed: the
 * others stay, and are made again. Seen with containerd's image store (engine 29.8.1), and not with overlay2
 * (28.5.2).
 */
export async function removalForgets(): Promise<boolean> {
  return (await ask(['info', '--format', '{{json .DriverStatus}}'])).includes('io.containerd.snapshotter');
}

/**
 * Removes entries of the build cache, all at once: BuildKit finds the order. One that is in use stays, and so
 * does what it is built on.
 */
export async function removeEntries(entries: readonly CacheEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const ids = entries.map(({ id }) => id).join('|');
  const prune = ['buildx', 'prune', '--builder', await engineBuilder(), '--force'];
  // Without --all BuildKit spares what shares a layer with an image: with containerd's image store that's
  // all.
  await docker([...prune, '--all', '--filter', `id=/^(${ids})$/`], { seconds: 120 });
}
