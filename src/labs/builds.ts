/**
 * What a lab's builds left on the engine: their records, their entries in the build cache, and images that
 * lost their tag to a later build. None of it carries a label. A build is the lab's if
 * - one of the lab's scripts or its shell asked for it: what buildx notes of those builds has a folder of its
 *   own, `<work folder>.buildx`; or
 * - its folder or its Dockerfile is in the work folder, whoever typed it; or
 * - it was given the lab's label.
 *
 * BuildKit forgets builds, so what they made is noted with what the lab claims (claims.ts).
 */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type CacheEntry, listBuildCache, removalForgets, removeEntries } from '../engine/build-cache.ts';
import { isBase, isMount, makersOf, unnumbered, used } from '../engine/build-makers.ts';
import {
  type BuildRecord,
  inspectBuilds,
  type KnownBuild,
  type ListedBuild,
  listRecords,
  readSteps,
  removeRecords,
} from '../engine/builds.ts';
import { nanoseconds } from '../engine/nanoseconds.ts';
import { type EngineObject, LABEL, listObjects, removeObject } from '../engine/objects.ts';
import { isProblem } from '../project/problem.ts';
import { type Claims, claimsHere } from './claims.ts';
import { type LabRun, otherFolders } from './lab-run.ts';

/** What builds are known by. */
type Owner = Pick<LabRun, 'lab' | 'folder'>;

/** Where buildx notes the builds of a lab's scripts: beside the work folder, which is itself built from. */
export const buildxFolder = (folder: string): string => `${folder}.buildx`;

/** Which builds have notes in a folder of buildx's. Its files have the builds' ids as names. */
function notedIn(folder: string): Set<string> {
  const refs = join(folder, 'refs');
  if (!existsSync(refs)) return new Set();
  return new Set(readdirSync(refs, { recursive: true, encoding: 'utf8' }).map((path) => basename(path)));
}

/** A folder by every name that it has: the given one, and the one without symbolic links. */
function namesOfFolder(folder: string): string[] {
  try {
    return [...new Set([folder, realpathSync(folder)])];
  } catch {
    return [folder];
  }
}

/** How to tell that a build belongs to what runs in a work folder. */
function fromFolder(folder: string) {
  const noted = notedIn(buildxFolder(folder));
  const names = namesOfFolder(folder);
  const isIn = (path = ''): boolean =>
    names.some((name) => path === name || path.startsWith(`${name}${sep}`));
  return {
    noted: ({ ref }: KnownBuild): boolean => noted.has(ref),
    inside: ({ context, dockerfile }: KnownBuild): boolean => isIn(context) || isIn(dockerfile),
  };
}

export type Whose = 'ours' | 'another lab’s' | 'other';

/** Tells whose a build is. */
function whoseBuilds({ lab, folder }: Owner): (build: KnownBuild) => Whose {
  const own = fromFolder(folder);
  const others = otherFolders(folder).map(fromFolder);
  return (build) => {
    if (own.noted(build)) return 'ours';
    if (others.some((other) => other.noted(build))) return 'another lab’s';
    const label = build.labels[LABEL];
    if (label !== undefined) return label === lab.id ? 'ours' : 'another lab’s';
    if (own.inside(build)) return 'ours';
    return others.some((other) => other.inside(build)) ? 'another lab’s' : 'other';
  };
}

/**
 * Which client's notes tell where other builds came from: the learner's own, also if this runs in the lab's
 * shell.
 */
const clientOf = ({ folder }: Owner): Record<string, string> =>
  process.env.BUILDX_CONFIG === buildxFolder(folder) ? { BUILDX_CONFIG: '' } : {};

/** Builds on record, those of the lab and those beside them, and the build cache. */
export interface Seen {
  builds: { build: BuildRecord; whose: Whose }[];
  entries: CacheEntry[];
}

const notOverBefore =
  (time: bigint) =>
  ({ completed }: ListedBuild): boolean =>
    completed === undefined || completed >= time;

/**
 * What is to be seen of the lab's builds, and of all that were under way since then or since a time by the
 * engine's clock, in nanoseconds. Undefined where the engine keeps no history of builds: then nothing tells.
 */
export async function look(run: Owner, since?: bigint): Promise<Seen | undefined> {
  const list = async () => (await listRecords())?.filter(notOverBefore(since ?? 0n));
  const listed = await list();
  if (listed === undefined) return undefined;
  const whose = whoseBuilds(run);
  const begun = (await inspectBuilds(listed, clientOf(run)))
    .filter((build) => whose(build) === 'ours')
    .map(({ started }) => started);
  const first = [...begun, ...(since === undefined ? [] : [since])].sort((a, b) => (a < b ? -1 : 1))[0];
  if (first === undefined) return { builds: [], entries: [] };
  const entries = await listBuildCache();
  // Once more: what has made the last entries may have begun since. What was over before the lab's first
  // build has no part in what it made.
  const beside = ((await list()) ?? []).filter(notOverBefore(first));
  const builds = await readSteps(await inspectBuilds(beside, clientOf(run)));
  return {
    builds: builds.map((build) => ({ build, whose: whose(build) })),
    entries,
  };
}

/** What the lab's claims say. */
export interface Remembered {
  /** When the lab began, by the engine's clock in nanoseconds. */
  since: bigint;
  /** Entries that the lab's builds were seen to make. */
  cache: readonly string[];
}

const remembered = (claims: Claims | undefined): Remembered | undefined =>
  claims && { since: nanoseconds(claims.since) ?? 0n, cache: claims.cache };

export const buildsOf = ({ builds }: Seen, ...whose: Whose[]): BuildRecord[] =>
  builds.filter((one) => whose.includes(one.whose)).map(({ build }) => build);

/** Who made each entry: the lab's builds alone, other builds too, or none that is on record. */
export function madeBy(seen: Seen): (entry: CacheEntry) => 'ours' | 'others' | 'unknown' {
  const own = new Set(buildsOf(seen, 'ours').map(({ ref }) => ref));
  const makers = makersOf(
    seen.entries,
    seen.builds.map(({ build }) => build),
  );
  return ({ id }) => {
    const refs = [...(makers.get(id) ?? [])];
    if (refs.length === 0) return 'unknown';
    return refs.every((ref) => own.has(ref)) ? 'ours' : 'others';
  };
}

/**
 * Entries that the lab's builds made and that no build outside of labs has used. If several builds can have
 * made one, and nothing tells them apart, it's left.
 */
export function ownEntries(seen: Seen, claims?: Remembered): CacheEntry[] {
  const { entries } = seen;
  const by = madeBy(seen);
  const ours = buildsOf(seen, 'ours');
  // The last one: another lab made it after this one began, and was cleaned first.
  const isOurs = (entry: CacheEntry): boolean =>
    by(entry) === 'ours' ||
    (by(entry) === 'unknown' &&
      claims !== undefined &&
      (claims.cache.includes(entry.id) ||
        (entry.created > claims.since && ours.some((build) => used(build, entry)))));
  const made = new Set(entries.filter(isOurs));
  const twins = new Set(
    entries.filter((entry) => !made.has(entry)).map(({ description }) => unnumbered(description)),
  );
  // Two folders whose Dockerfiles say the same have an entry each: a build that has its own used no other.
  const hasTwin = (entry: CacheEntry): boolean =>
    !isBase(entry) && !isMount(entry) && twins.has(unnumbered(entry.description));
  const theirs = buildsOf(seen, 'other');
  return withoutNeeded(
    [...made].filter((entry) => hasTwin(entry) || !theirs.some((build) => used(build, entry))),
    entries,
  );
}

/** Some entries without those that any other one is built on: the engine would not remove them either. */
export function withoutNeeded(some: readonly CacheEntry[], entries: readonly CacheEntry[]): CacheEntry[] {
  const found = new Set(some);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    const needed = new Set(entries.flatMap((entry) => (found.has(entry) ? [] : entry.parents)));
    for (const entry of found) if (needed.has(entry.id)) found.delete(entry);
  }
  return [...found];
}

/** Ids of images that only the lab's builds made. */
function ownResults(seen: Seen): string[] {
  const others = new Set(buildsOf(seen, 'other', 'another lab’s').flatMap(({ results }) => results));
  return buildsOf(seen, 'ours')
    .flatMap(({ results }) => results)
    .filter((digest) => !others.has(digest));
}

export interface OwnBuilds {
  /** Ids of the records. */
  records: string[];
  cache: CacheEntry[];
  /** How many other entries there are, without layers of images that builds start from. */
  others: number;
  /** Those without a tag. */
  images: EngineObject[];
}

async function ownIn(seen: Seen, claims: Claims | undefined): Promise<OwnBuilds> {
  const ids = new Set([...ownResults(seen), ...(claims?.images ?? [])]);
  const objects = ids.size > 0 ? await listObjects() : [];
  const cache = ownEntries(seen, remembered(claims));
  return {
    records: buildsOf(seen, 'ours').map(({ ref }) => ref),
    cache,
    others: seen.entries.filter((entry) => !cache.includes(entry) && !isBase(entry)).length,
    images: objects.filter(({ kind, id, name }) => kind === 'image' && name === id && ids.has(id)),
  };
}

/** How long a build may go on whose client was ended, in milliseconds. */
const ENDS_WITHIN = 10_000;

/**
 * What the lab's builds left, once they have ended. Undefined where the engine keeps no history of builds.
 */
async function ownBuilds(run: LabRun): Promise<OwnBuilds | undefined> {
  const claims = await claimsHere(run);
  const end = performance.now() + ENDS_WITHIN;
  for (;;) {
    const seen = await look(run, remembered(claims)?.since);
    if (seen === undefined) return undefined;
    const running = buildsOf(seen, 'ours').some(({ completed }) => completed === undefined);
    if (!running || performance.now() > end) return ownIn(seen, claims);
    await delay(200);
  }
}

const counted = (number: number, what: string): string[] =>
  number > 0 ? [`${number} ${number === 1 ? what.replace(/ies\b/, 'y').replace(/s$/, '') : what}`] : [];

export interface RemovedBuilds {
  /** What was removed, in words. */
  removed: string[];
  /** How many entries of the build cache were left, because removing them would cost a person their own. */
  kept: number;
}

/** True if removing these would make the engine forget what a person's builds have in the cache. */
const costsOthers = async ({ cache, others }: OwnBuilds): Promise<boolean> =>
  cache.length > 0 && others > 0 && (await removalForgets());

/** Removes what is to be seen of the lab's builds. */
async function removeSeen(run: LabRun, own: OwnBuilds): Promise<{ cache: number; kept: number }> {
  for (const image of own.images) await removeObject(image);
  // `dev verify` and `dev record` have to leave nothing: what they run must not be found in the cache next
  // time.
  const spare = run.progress !== undefined && (await costsOthers(own));
  if (!spare) await removeEntries(own.cache);
  // Last: without its record nothing tells what a build made.
  await removeRecords(own.records);
  const left = new Set(own.cache.length > 0 ? (await listBuildCache()).map(({ id }) => id) : []);
  return {
    cache: own.cache.filter(({ id }) => !left.has(id)).length,
    kept: spare ? own.cache.length : 0,
  };
}

/** Removes what the lab's builds left. Undefined where the engine keeps no history of builds. */
export async function removeBuilds(run: LabRun): Promise<RemovedBuilds | undefined> {
  const images: string[] = [];
  const records = new Set<string>();
  let [cache, kept] = [0, 0];
  // buildx lists the newest fifty records, so those behind them come to light once these are gone.
  for (let before = -1; before !== records.size; ) {
    before = records.size;
    const own = await ownBuilds(run);
    if (own === undefined) return undefined;
    const removed = await removeSeen(run, own);
    images.push(...own.images.map(({ name }) => `image ${name}`));
    for (const record of own.records) records.add(record);
    cache += removed.cache;
    kept = Math.max(kept, removed.kept);
  }
  return {
    removed: [
      ...images,
      ...counted(cache, 'entries of the build cache'),
      ...counted(records.size, 'build records'),
    ],
    kept,
  };
}

/** Notes what the lab's builds have made so far. An engine that went away is left to the next command. */
export async function noteBuilds(run: LabRun): Promise<void> {
  if (run.lab.objects.images.length === 0) return;
  try {
    const claims = await claimsHere(run);
    const seen = claims && (await look(run, remembered(claims)?.since));
    if (seen === undefined) return;
    const by = madeBy(seen);
    const cache = seen.entries.filter((entry) => by(entry) === 'ours').map(({ id }) => id);
    const images = ownResults(seen);
    // Another terminal may have cleaned up meanwhile: then nothing is claimed any more.
    run.claims.update(
      (now) =>
        now && {
          ...now,
          cache: [...new Set([...now.cache, ...cache])],
          images: [...new Set([...now.images, ...images])],
        },
    );
  } catch (error) {
    if (!isProblem(error)) throw error;
  }
}
